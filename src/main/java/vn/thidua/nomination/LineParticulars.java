package vn.thidua.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a nominee in particular cases only.
 *
 * @param statements what the unit states for the standards
 */
public record LineParticulars(
        TitleClaim title, Posthumous posthumous, HeadRelation relation, List<Statement> statements) {

    public static final LineParticulars NONE = new LineParticulars(TitleClaim.NONE, Posthumous.NO, HeadRelation.NONE);

    /** @param statements {@code null} in texts that were kept before there were any */
    public LineParticulars(
            TitleClaim title,
            Posthumous posthumous,
            HeadRelation relation,
            @Nullable List<Statement> statements) {
        this.title = title;
        this.posthumous = posthumous;
        this.relation = relation;
        this.statements = statements == null ? List.of() : List.copyOf(statements);
    }

    /** Nothing is stated for the standards. */
    public LineParticulars(TitleClaim title, Posthumous posthumous, HeadRelation relation) {
        this(title, posthumous, relation, List.of());
    }

    /** The same with these statements. */
    public LineParticulars stating(Statement... newStatements) {
        return new LineParticulars(title, posthumous, relation, List.of(newStatements));
    }
}
