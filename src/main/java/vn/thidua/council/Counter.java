package vn.thidua.council;

import vn.thidua.shared.AccountId;

/** One of the counting team (tổ kiểm phiếu), a member of the Council or somebody of its office. */
public record Counter(AccountId account, String name) {}
