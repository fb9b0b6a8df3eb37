package vn.thidua.nomination;

/** Who may write nominations, for annotations; where somebody may, is decided by {@link Nominators}. */
final class NominatorRoles {

    static final String WRITERS = "hasAnyRole('VILLAGE_HEAD', 'VILLAGE_FRONT', 'ORG_NOMINATOR', 'COMMUNE_CHAIR',"
            + " 'INTAKE_OFFICER', 'APPRAISER')";

    static final String CONFIRMERS = "hasAnyRole('VILLAGE_FRONT', 'COMMUNE_FRONT')";

    private NominatorRoles() {}
}
