package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.shared.AccountId;

/** The number that the clerk gave a paper. */
@Embeddable
class PaperNumbering {

    @Column
    private String symbol;

    @Column
    private Integer numberYear;

    @Column
    private Integer number;

    @Column
    private LocalDate numberDate;

    @Column
    private UUID numberedBy;

    PaperNumbering() {}

    PaperNumbering(PaperNumber value, AccountId by) {
        this.symbol = value.symbol();
        this.number = value.number();
        this.numberYear = value.year();
        this.numberDate = value.date();
        this.numberedBy = by.value();
    }

    PaperNumber number() {
        return new PaperNumber(number, symbol, numberDate);
    }
}
