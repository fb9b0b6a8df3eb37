package vn.thidua.register;

import java.time.LocalDate;
import java.util.UUID;

/** A place in the register, which runs from the newest decision to the oldest. */
public record RegisterCursor(LocalDate decisionDate, UUID id) {

    /** Before everything. */
    public static final RegisterCursor NEWEST = new RegisterCursor(LocalDate.of(9999, 12, 31), new UUID(-1L, -1L));
}
