package vn.thidua.decision;

import java.time.LocalDate;

/**
 * Number and date of a paper, unique by issuer, symbol and year.
 *
 * @param symbol such as {@code QĐ-UBND}
 */
public record PaperNumber(int number, String symbol, LocalDate date) {

    /** As printed; a number below ten carries a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
    public String printed() {
        return (number < 10 ? "0" : "") + number + "/" + symbol;
    }

    public int year() {
        return date.getYear();
    }
}
