package vn.thidua.access;

import java.util.List;
import vn.thidua.shared.AccountId;

/** An account in the administrator's list, with what it holds today, in words. */
public record AccountRow(
        AccountId id, String username, String name, String post, boolean active, boolean sample, List<String> holds) {}
