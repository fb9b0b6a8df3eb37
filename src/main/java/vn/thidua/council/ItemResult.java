package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.tally.Counted;
import vn.thidua.council.tally.Figures;

/** What one ballot round found on one item. Written once, never changed. */
@Entity
@Table(name = "council_item_result")
class ItemResult {

    @Id
    private UUID id;

    @Column
    private UUID session;

    @Column(name = "ballot_round")
    private int ballotRound;

    @Column
    private UUID item;

    @Column
    private int entitled;

    @Column
    private int yes;

    @Column
    private int no;

    @Column
    private int blank;

    @Column
    private int invalid;

    @Column(name = "not_returned")
    private int notReturned;

    @Column
    private int total;

    @Column
    private boolean passed;

    @Column
    private String arithmetic;

    @Enumerated(EnumType.STRING)
    @Column
    private BallotMode mode;

    /** The form that was voted on; {@code null} for ballots from before it was kept. */
    @Column(name = "form_name")
    private @Nullable String formName;

    /** The kind of paper it stood on; {@code null} for open votes, and for ballots from before it was kept. */
    @Column
    private @Nullable Integer paper;

    @Embedded
    private @Nullable ItemPapers papers;

    ItemResult() {}

    ItemResult(
            UUID session,
            int ballotRound,
            AgendaItem item,
            Counted counted,
            String arithmetic,
            @Nullable ItemPapers papers) {
        Figures figures = counted.figures();
        this.id = UUID.randomUUID();
        this.session = session;
        this.ballotRound = ballotRound;
        this.item = item.id();
        this.mode = item.ballotMode();
        this.formName = item.formNameVoted();
        this.entitled = figures.entitled();
        this.yes = figures.yes();
        this.no = figures.no();
        this.blank = figures.blank();
        this.invalid = figures.invalid();
        this.notReturned = figures.notReturned();
        this.total = counted.total();
        this.passed = counted.passed();
        this.arithmetic = arithmetic;
        this.paper = papers == null ? null : item.paper();
        this.papers = papers;
    }

    UUID item() {
        return item;
    }

    int ballotRound() {
        return ballotRound;
    }

    Figures figures() {
        return new Figures(entitled, yes, no, blank, invalid, notReturned);
    }

    /** What the majority was held against. */
    int total() {
        return total;
    }

    boolean passed() {
        return passed;
    }

    String arithmetic() {
        return arithmetic;
    }

    BallotMode mode() {
        return mode;
    }

    @Nullable
    Integer paper() {
        return paper;
    }

    /** Papers out and back; {@code null} for open votes, and for ballots from before they were counted. */
    @Nullable
    ItemPapers papers() {
        return papers;
    }

    @Nullable
    String formName() {
        return formName;
    }
}
