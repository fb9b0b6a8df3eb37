package vn.thidua.council;

/** What the Council prints. */
public enum CouncilPaper {
    /** Giấy mời, one a member. */
    INVITATION("giay-moi"),
    /** Phiếu bầu: blank and numbered; no number belongs to anybody. */
    BALLOTS("phieu-bau"),
    /** Phiếu lấy ý kiến, one a member who is not there, under their name. */
    OPINIONS("phieu-lay-y-kien"),
    /** Biên bản họp, with what is signed apart from it. */
    MINUTES("bien-ban"),
    /** Biên bản kiểm phiếu. */
    COUNT("bien-ban-kiem-phieu");

    private final String path;

    CouncilPaper(String path) {
        this.path = path;
    }

    /** The paper's part of an address. */
    public String path() {
        return path;
    }
}
