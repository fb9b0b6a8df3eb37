package vn.thidua.shared;

/**
 * What a person may be within a unit. A role is always held at a unit and between two dates; the name, prefixed with
 * {@code ROLE_}, is also the authority that views and services ask for.
 */
public enum Role {
    /** Trưởng thôn: nominates for a village. */
    VILLAGE_HEAD,
    /** Trưởng Ban công tác Mặt trận thôn: confirms what the village nominated. */
    VILLAGE_FRONT,
    /** Ủy ban Mặt trận Tổ quốc xã: confirms where the village's Front itself nominates or is a nominee. */
    COMMUNE_FRONT,
    /** Nominates for an office, school or association. */
    ORG_NOMINATOR,
    /** Receives and checks nominations at the commune. */
    INTAKE_OFFICER,
    /** Appraises nominations at the commune. */
    APPRAISER,
    /** Trưởng phòng Văn hóa - Xã hội: sees what is overdue at the office, and reads. */
    DEPARTMENT_HEAD,
    /** Thư ký Hội đồng. */
    COUNCIL_SECRETARY,
    /** Ủy viên Hội đồng; also held by the chair and the vice chairs of the Council. */
    COUNCIL_MEMBER,
    /** Chủ tịch Hội đồng. */
    COUNCIL_CHAIR,
    /** Chủ tịch UBND xã. */
    COMMUNE_CHAIR,
    /** Phó Chủ tịch UBND xã: signs KT. */
    COMMUNE_VICE_CHAIR,
    /** Văn thư, of the commune or of the city: numbers and dates papers. */
    CLERK,
    ACCOUNTANT,
    ARCHIVIST,
    /** Chuyên viên thẩm định của thành phố. */
    CITY_APPRAISER,
    /** Trưởng Ban Thi đua - Khen thưởng thành phố: sees what is overdue with the reviewers, and reads. */
    CITY_BOARD_HEAD,
    /** Giám đốc Sở Nội vụ: gets the list of what is overdue at the city's desk, and reads. */
    CITY_DIRECTOR,
    /** Chủ tịch UBND thành phố. */
    CITY_APPROVER,
    /** Mặt trận's supervision, reads only (Luật 06/2022/QH15, Điều 13 khoản 3). */
    INSPECTOR,
    SYS_ADMIN;

    /** Role names as constants, for annotations. */
    public static final class Names {
        public static final String VILLAGE_HEAD = "VILLAGE_HEAD";
        public static final String VILLAGE_FRONT = "VILLAGE_FRONT";
        public static final String COMMUNE_FRONT = "COMMUNE_FRONT";
        public static final String ORG_NOMINATOR = "ORG_NOMINATOR";
        public static final String INTAKE_OFFICER = "INTAKE_OFFICER";
        public static final String APPRAISER = "APPRAISER";
        public static final String DEPARTMENT_HEAD = "DEPARTMENT_HEAD";
        public static final String COUNCIL_SECRETARY = "COUNCIL_SECRETARY";
        public static final String COUNCIL_MEMBER = "COUNCIL_MEMBER";
        public static final String COUNCIL_CHAIR = "COUNCIL_CHAIR";
        public static final String COMMUNE_CHAIR = "COMMUNE_CHAIR";
        public static final String COMMUNE_VICE_CHAIR = "COMMUNE_VICE_CHAIR";
        public static final String CLERK = "CLERK";
        public static final String ACCOUNTANT = "ACCOUNTANT";
        public static final String ARCHIVIST = "ARCHIVIST";
        public static final String CITY_APPRAISER = "CITY_APPRAISER";
        public static final String CITY_BOARD_HEAD = "CITY_BOARD_HEAD";
        public static final String CITY_DIRECTOR = "CITY_DIRECTOR";
        public static final String CITY_APPROVER = "CITY_APPROVER";
        public static final String INSPECTOR = "INSPECTOR";
        public static final String SYS_ADMIN = "SYS_ADMIN";

        private Names() {}
    }
}
