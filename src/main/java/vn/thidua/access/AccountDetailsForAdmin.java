package vn.thidua.access;

import java.util.List;

/** One account with everything it ever held, newest first. */
public record AccountDetailsForAdmin(AccountRow account, List<AssignmentRow> assignments) {}
