package vn.thidua.access.ui;

import vn.thidua.shared.AccountId;

/** Links to this room's screens. */
public final class AccessNavigation {

    static final String ACCOUNTS = "tai-khoan";
    static final String PASSWORD = "doi-mat-khau";

    private AccessNavigation() {}

    /** The administrator's list of accounts. */
    public static String accounts() {
        return ACCOUNTS;
    }

    /** One account. */
    public static String account(AccountId id) {
        return ACCOUNTS + "/" + id;
    }

    /** Changing one's own password. */
    public static String password() {
        return PASSWORD;
    }
}
