package vn.thidua.council.ui;

import java.util.UUID;
import vn.thidua.council.CouncilPaper;
import vn.thidua.document.Attachments;
import vn.thidua.document.PrintFormat;

/** Addresses of the Council's screens, without a leading slash. */
public final class CouncilNavigation {

    public static final String SESSIONS = "hoi-dong";

    static final String SECRECY = "hoi-dong/bao-mat-phieu-kin";
    static final String COUNCIL = "hoi-dong/thanh-vien";
    static final String FOUND = "hoi-dong/thanh-lap";
    static final String CHANGE_SEATS = "hoi-dong/thay-doi-thanh-vien";
    static final String END_TERM = "hoi-dong/ket-thuc-nhiem-ky";
    static final String PLAN = "hoi-dong/lap-phien";
    static final String SESSION = "hoi-dong/phien/:id";
    static final String BALLOT = "hoi-dong/phien/:id/bo-phieu";
    static final String OPEN_VOTE = "hoi-dong/phien/:id/bieu-quyet";
    static final String INTERESTS = "hoi-dong/phien/:id/khai-loi-ich";
    static final String TEAM = "hoi-dong/to-kiem-phieu";
    static final String SESSION_TEAM = "hoi-dong/phien/:id/to-kiem-phieu";
    static final String PAPER_BOX = "hoi-dong/phien/:id/hom-phieu";
    static final String COUNT_MINUTES = "hoi-dong/phien/:id/bien-ban-kiem-phieu";
    static final String OPINIONS = "hoi-dong/phien/:id/y-kien-van-ban";
    static final String MINUTES = "hoi-dong/phien/:id/bien-ban";
    static final String PROJECTOR = "hoi-dong/phien/:id/man-chieu";
    static final String ID = "id";

    private CouncilNavigation() {}

    public static String session(UUID id) {
        return "hoi-dong/phien/" + id;
    }

    public static String ballot(UUID id) {
        return session(id) + "/bo-phieu";
    }

    public static String openVote(UUID id) {
        return session(id) + "/bieu-quyet";
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

    /** Where whoever counted the paper box signs. */
    public static String countMinutes(UUID id) {
        return session(id) + "/bien-ban-kiem-phieu";
    }

    public static String opinions(UUID id) {
        return session(id) + "/y-kien-van-ban";
    }

    public static String minutes(UUID id) {
        return session(id) + "/bien-ban";
    }

    /** What the wall of the room shows. */
    public static String projector(UUID id) {
        return session(id) + "/man-chieu";
    }

    /** A printed paper as a file; no screen. */
    static String file(UUID id, CouncilPaper paper, PrintFormat format) {
        return Attachments.PATH.substring(1) + "hoi-dong/" + id + "/" + paper.path()
                + (format == PrintFormat.WORD ? "/word" : "/pdf");
    }
}
