package vn.thidua.council.ui;

import java.util.UUID;

/** Addresses of the Council's screens, without a leading slash. */
public final class CouncilNavigation {

    public static final String SESSIONS = "hoi-dong";

    static final String SECRECY = "hoi-dong/bao-mat-phieu-kin";
    static final String COUNCIL = "hoi-dong/thanh-vien";
    static final String FOUND = "hoi-dong/thanh-lap";
    static final String PLAN = "hoi-dong/lap-phien";
    static final String SESSION = "hoi-dong/phien/:id";
    static final String BALLOT = "hoi-dong/phien/:id/bo-phieu";
    static final String INTERESTS = "hoi-dong/phien/:id/khai-loi-ich";
    static final String TEAM = "hoi-dong/to-kiem-phieu";
    static final String SESSION_TEAM = "hoi-dong/phien/:id/to-kiem-phieu";
    static final String PAPER_BOX = "hoi-dong/phien/:id/hom-phieu";
    static final String OPINIONS = "hoi-dong/phien/:id/y-kien-van-ban";
    static final String MINUTES = "hoi-dong/phien/:id/bien-ban";
    static final String ID = "id";

    private CouncilNavigation() {}

    public static String session(UUID id) {
        return "hoi-dong/phien/" + id;
    }

    public static String ballot(UUID id) {
        return session(id) + "/bo-phieu";
    }

    public static String interests(UUID id) {
        return session(id) + "/khai-loi-ich";
    }

    public static String team(UUID id) {
        return session(id) + "/to-kiem-phieu";
    }

    public static String paperBox(UUID id) {
        return session(id) + "/hom-phieu";
    }

    public static String opinions(UUID id) {
        return session(id) + "/y-kien-van-ban";
    }

    public static String minutes(UUID id) {
        return session(id) + "/bien-ban";
    }
}
