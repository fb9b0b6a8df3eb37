package vn.thidua.decision;

/** Who may do what, as the services ask for it; views ask for the same roles. */
final class PaperRoles {

    static final String READERS = "hasAnyRole('INTAKE_OFFICER','APPRAISER','COUNCIL_SECRETARY','COMMUNE_CHAIR',"
            + "'COMMUNE_VICE_CHAIR','CLERK','INSPECTOR','CITY_APPRAISER','CITY_APPROVER',"
            + "'DEPARTMENT_HEAD','CITY_BOARD_HEAD','CITY_DIRECTOR')";

    static final String OFFICERS = "hasAnyRole('APPRAISER','CITY_APPRAISER')";

    static final String SIGNERS = "hasAnyRole('COMMUNE_CHAIR','COMMUNE_VICE_CHAIR','CITY_APPROVER')";

    static final String CLERKS = "hasRole('CLERK')";

    static final String CITY_DESK = "hasRole('CITY_APPRAISER')";

    static final String CITY = "hasAnyRole('CITY_APPRAISER','CITY_BOARD_HEAD','CITY_DIRECTOR','CITY_APPROVER')";

    /** Who answers the city's request for a supplement: the commune's officer, with the nominating unit. */
    static final String ANSWERERS = "hasAnyRole('APPRAISER','VILLAGE_HEAD','VILLAGE_FRONT','ORG_NOMINATOR',"
            + "'COMMUNE_CHAIR','INTAKE_OFFICER')";

    static final String OFFICER = "hasRole('APPRAISER')";

    static final String NOMINATORS = "hasAnyRole('VILLAGE_HEAD','VILLAGE_FRONT','ORG_NOMINATOR','COMMUNE_CHAIR',"
            + "'INTAKE_OFFICER','APPRAISER')";

    private PaperRoles() {}
}
