package vn.thidua.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a nominee in particular cases only.
 *
 * @param enterprise whether a collective is an enterprise or cooperative: other authorities are asked about it
 * @param statements what the unit states for the standards
 * @param headcount how many people a collective has, and how many women
 */
public record LineParticulars(
        TitleClaim title,
        Posthumous posthumous,
        HeadRelation relation,
        boolean enterprise,
        List<Statement> statements,
        Headcount headcount) {

    public static final LineParticulars NONE = new LineParticulars(TitleClaim.NONE, Posthumous.NO, HeadRelation.NONE);

    /**
     * @param statements {@code null} in texts that were kept before there were any
     * @param headcount the same
     */
    public LineParticulars(
            TitleClaim title,
            Posthumous posthumous,
            HeadRelation relation,
            boolean enterprise,
            @Nullable List<Statement> statements,
            @Nullable Headcount headcount) {
        this.title = title;
        this.posthumous = posthumous;
        this.relation = relation;
        this.enterprise = enterprise;
        this.statements = statements == null ? List.of() : List.copyOf(statements);
        this.headcount = headcount == null ? Headcount.UNKNOWN : headcount;
    }

    /** Nothing is said of how many people a collective has. */
    public LineParticulars(
            TitleClaim title,
            Posthumous posthumous,
            HeadRelation relation,
            boolean enterprise,
            List<Statement> statements) {
        this(title, posthumous, relation, enterprise, statements, Headcount.UNKNOWN);
    }

    /** No enterprise, and nothing is stated for the standards. */
    public LineParticulars(TitleClaim title, Posthumous posthumous, HeadRelation relation) {
        this(title, posthumous, relation, false, List.of());
    }

    /** The same with these statements. */
    public LineParticulars stating(Statement... newStatements) {
        return new LineParticulars(title, posthumous, relation, enterprise, List.of(newStatements), headcount);
    }

    /** The same of a collective with so many people. */
    public LineParticulars withPeople(Headcount people) {
        return new LineParticulars(title, posthumous, relation, enterprise, statements, people);
    }
}
