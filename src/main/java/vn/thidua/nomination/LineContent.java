package vn.thidua.nomination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.PositionClass;
import vn.thidua.organization.SubjectDraft;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** What the nominating unit writes about one nominee: who it is, what is asked for, and for what. */
@MappedSuperclass
abstract class LineContent {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private int position;

    @Embedded
    private NomineeRow nominee;

    private @Nullable String form;

    private String achievement = "";

    @Embedded
    private @Nullable VotesRow votes;

    @Embedded
    private ParticularsRow particulars = ParticularsRow.NONE;

    @ElementCollection
    @CollectionTable(name = "nomination_figure", joinColumns = @JoinColumn(name = "line"))
    @OrderColumn(name = "position")
    @BatchSize(size = 500) // a village names hundreds of households on one list
    private List<FigureRow> figures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "nomination_statement", joinColumns = @JoinColumn(name = "line"))
    @OrderColumn(name = "position")
    @BatchSize(size = 500)
    private List<StatementRow> statements = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    LineContent() {}

    LineContent(UUID id, SubjectKind kind) {
        this.id = id;
        this.nominee = NomineeRow.unnamed(kind);
    }

    /** Takes over what was typed; a figure row left empty is dropped. */
    void rewrite(int newPosition, NominationDraft.Line typed) {
        position = newPosition;
        nominee = NomineeRow.of(typed);
        form = Typed.optional(typed.form());
        achievement = Typed.text(typed.achievement());
        votes = VotesRow.of(typed);
        particulars = ParticularsRow.of(typed.particulars(), typed.kind());
        List<StatementRow> stated =
                typed.particulars().statements().stream().map(StatementRow::of).toList();
        if (!stated.equals(statements)) {
            statements.clear();
            statements.addAll(stated);
        }
        List<FigureRow> rows = typed.figures().stream()
                .filter(figure -> !figure.isBlank())
                .map(FigureRow::of)
                .toList();
        if (!rows.equals(figures)) {
            figures.clear();
            figures.addAll(rows);
        }
    }

    /** Forgets what was typed of the achievement and its proof; who it was about stays. */
    void empty() {
        nominee = nominee.withoutAddress();
        achievement = "";
        figures.clear();
        statements.clear();
        particulars = ParticularsRow.NONE;
    }

    NominationDraft.Line draft() {
        return new NominationDraft.Line(
                id,
                kind(),
                name(),
                birthYear(),
                sex(),
                address(),
                positionClass(),
                form,
                achievement,
                figures(),
                votesFor(),
                votesAgainst(),
                particulars());
    }

    SubjectDraft subjectDraft(UnitCode unit) {
        return nominee.subject(unit);
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    SubjectKind kind() {
        return nominee.kind();
    }

    String name() {
        return nominee.name();
    }

    @Nullable
    Integer birthYear() {
        return nominee.birthYear();
    }

    @Nullable
    Sex sex() {
        return nominee.sex();
    }

    @Nullable
    String address() {
        return nominee.address();
    }

    @Nullable
    PositionClass positionClass() {
        return nominee.positionClass();
    }

    @Nullable
    String form() {
        return form;
    }

    /** The form of a submitted line, which always has one. */
    String formAsked() {
        if (form == null) {
            throw new IllegalStateException("Line " + id + " asks for no form");
        }
        return form;
    }

    void changeForm(String code) {
        form = code;
    }

    String achievement() {
        return achievement;
    }

    @Nullable
    Integer votesFor() {
        return votes == null ? null : votes.yes();
    }

    @Nullable
    Integer votesAgainst() {
        return votes == null ? null : votes.no();
    }

    LineParticulars particulars() {
        return particulars.particulars(
                statements.stream().map(StatementRow::statement).toList());
    }

    /** Whether the certificate of that key is named here. */
    boolean names(String certificateKey) {
        return certificateKey.equals(particulars.certificateKey())
                || statements.stream()
                        .anyMatch(
                                row -> (row.kind() == StatementKind.INITIATIVE || row.kind() == StatementKind.RESEARCH)
                                        && row.searchKey().equals(certificateKey));
    }

    List<NominationDraft.Figure> figures() {
        return figures.stream().map(FigureRow::figure).toList();
    }
}
