package vn.thidua.organization.ui;

/** Links to this room's screens. */
public final class OrganizationNavigation {

    static final String HOLDS = "tam-dung";

    private OrganizationNavigation() {}

    /** Everybody on hold. */
    public static String holds() {
        return HOLDS;
    }
}
