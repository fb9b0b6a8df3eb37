package vn.thidua.shared;

import java.util.Set;

/**
 * Seats that outlast the office in which they were taken: a meeting works on who sat in it when it was opened, whatever
 * became of their roles since. Implemented by the Council, asked by {@code access}.
 *
 * @see "ADR 0016"
 */
public interface KeptSeats {

    /** The units in whose meeting the person sits: one that was opened and is not over. */
    Set<UnitCode> of(AccountId account);
}
