package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
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

    ItemResult() {}

    ItemResult(UUID session, int ballotRound, UUID item, Counted counted, String arithmetic) {
        Figures figures = counted.figures();
        this.id = UUID.randomUUID();
        this.session = session;
        this.ballotRound = ballotRound;
        this.item = item;
        this.entitled = figures.entitled();
        this.yes = figures.yes();
        this.no = figures.no();
        this.blank = figures.blank();
        this.invalid = figures.invalid();
        this.notReturned = figures.notReturned();
        this.total = counted.total();
        this.passed = counted.passed();
        this.arithmetic = arithmetic;
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
}
