package vn.thidua.deadline;

import java.time.Instant;
import java.util.Date;

/**
 * A due date that knows the rule it comes from. What an expression of a model returns reaches the engine's task or timer as
 * it is, and there the limit is read off it: no model says anything twice.
 */
public final class DueDate extends Date {

    private static final long serialVersionUID = 1L;

    private final transient Due due;

    DueDate(Instant at, Due due) {
        super(at.toEpochMilli());
        this.due = due;
    }

    public Due due() {
        return due;
    }
}
