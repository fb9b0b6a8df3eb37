package vn.thidua;

import org.junit.jupiter.api.Test;

/** From the village to the city chair's decision, each person signed in as themselves. */
class BangKhenE2E extends FirstAwardJourney {

    @Test
    void bangKhen_fromTheVillageToTheRegister() {
        String nominee = "Trần Thị Mở Đường (mẫu)";
        recommended(nominee, "Bằng khen của Chủ tịch UBND thành phố");
        Person officer = at("canbo").openTask("tờ trình", "Tờ trình");
        officer.sees(nominee).click("paper-prepare").click("confirm-yes").done("paper-prepare");
        Person chair = at("chutich").openTask("Ký", "Tờ trình");
        chair.sees("TM. ỦY BAN NHÂN DÂN")
                .picture("submission-sign")
                .click("paper-sign")
                .signAgain();
        number("vanthu", "8");
        Person reviewer = at("thamdinhtp").openTask("Tiếp nhận", "Tờ trình");
        reviewer.click("paper-receive").done("paper-receive");
        reviewer.openTask("Thẩm định", nominee);
        reviewer.sees(nominee).picture("city-line").click("appraisal-approve").done("appraisal-approve");
        reviewer.openTask("quyết định", "Quyết định");
        reviewer.sees(nominee).click("paper-prepare").click("confirm-yes").done("paper-prepare");
        Person cityChair = at("chutichtp").openTask("Ký", "Quyết định");
        cityChair.sees(nominee).click("paper-sign").signAgain();
        number("vanthutp", "2311");
        inRegister(nominee, "2311/QĐ-UBND");
    }
}
