package vn.thidua.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One account with everything it ever held, newest first.
 *
 * @param birthYear of the person behind it; {@code null} when nobody entered it
 */
public record AccountDetailsForAdmin(
        AccountRow account, @Nullable Integer birthYear, List<AssignmentRow> assignments) {}
