package vn.thidua;

import org.junit.jupiter.api.Test;

/** From the village to the commune chair's decision, each person signed in as themselves. */
class GiayKhenE2E extends FirstAwardJourney {

    @Test
    void giayKhen_fromTheVillageToTheRegister() {
        String nominee = "Nguyễn Thị Hiến Đất (mẫu)";
        recommended(nominee, "Giấy khen của Chủ tịch UBND xã");
        Person officer = at("canbo").openTask("quyết định", "Quyết định");
        officer.sees(nominee).click("paper-prepare").click("confirm-yes").done("paper-prepare");
        Person deputy = at("phochutich").openTask("Ký", "Quyết định");
        deputy.sees("KT. CHỦ TỊCH").picture("decision-sign").click("paper-sign").signAgain();
        number("vanthu", "17");
        inRegister(nominee, "17/QĐ-UBND");
    }
}
