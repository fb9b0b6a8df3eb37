package vn.thidua;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.shared.Clocks;

/**
 * From the village to the register, each person signed in as themselves: one nominee to the commune chair's Giấy khen, one to the
 * city chair's Bằng khen, both before the same session of the Council.
 */
@BrowserTest
class FirstAwardsE2E {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> MEMBERS = Stream.concat(
                    Stream.of("phochutich", "thuky"),
                    IntStream.rangeClosed(1, 8).mapToObj(n -> "uyvien" + n))
            .toList();

    /** Members who have more to do than to vote. */
    private static final Set<String> DESKS = Set.of("phochutich", "thuky");

    @RegisterExtension
    final Browser browser = new Browser();

    private final Map<String, Person> signedIn = new HashMap<>();

    @LocalServerPort
    private int port;

    @Test
    void giayKhenAndBangKhen_fromTheVillageToTheRegister() {
        String byTheCommune = "Nguyễn Thị Hiến Đất (mẫu)";
        String byTheCity = "Trần Thị Mở Đường (mẫu)";
        ready(byTheCommune, "Giấy khen của Chủ tịch UBND xã");
        ready(byTheCity, "Bằng khen của Chủ tịch UBND thành phố");
        council(List.of(byTheCommune, byTheCity));
        awardedByTheCommune(byTheCommune);
        inRegister(byTheCommune, "17/QĐ-UBND");
        awardedByTheCity(byTheCity);
        inRegister(byTheCity, "2311/QĐ-UBND");
    }

    /** Nominated, checked and appraised. */
    private void ready(String nominee, String form) {
        nominate(nominee, form);
        Person front = phone("mattran").openTask("Xác nhận", "Xuân Đoài");
        front.fits().picture("front-phone").click("front-confirm").done("front-confirm");
        Person officer = at("canbo").openTask("Kiểm tra", "Xuân Đoài");
        officer.sees(nominee);
        for (String paper : List.of("REQUEST", "REPORT", "MINUTES_FORM")) {
            officer.mark("field-papers-" + paper + "-mark", "Có");
        }
        officer.mark("field-checkOutcome", "Hồ sơ hợp lệ")
                .mark("field-proceedings", "Đã đối chiếu với Công an xã và cơ quan thanh tra, kiểm tra: không ai đang thuộc diện chưa xét khen"
                                + " thưởng")
                .picture("check")
                .click("task-submit");
        officer.sees("Đã xong").openTask("Thẩm định", "Xuân Đoài");
        for (String criterion : List.of("rightSubject", "achievement", "evidence", "noHold", "once")) {
            officer.mark("field-" + criterion, "Đạt");
        }
        officer.type("field-report", "Đúng người, đúng việc, số liệu khớp minh chứng.")
                .mark("field-appraisalOutcome", "Đủ điều kiện trình")
                .picture("appraise")
                .click("task-submit")
                .sees("Đã xong");
    }

    /** The village head writes the nomination on a phone. */
    private void nominate(String nominee, String form) {
        Person head = phone("truongthon").open("de-nghi/moi");
        head.sees("bí mật nhà nước").fits().picture("wizard-secrecy-phone").click("secrecy-no");
        head.fits()
                .pick("wizard-movement", "Cả nước chung sức xây dựng nông thôn mới")
                .pick("wizard-type", "Phong trào, chuyên đề")
                .type("wizard-summary", "Hiến đất mở rộng đường thôn")
                .picture("wizard-movement-phone")
                .click("wizard-next")
                .click("wizard-add-INDIVIDUAL");
        head.pick("line-form", form)
                .type("line-name", nominee)
                .type("line-birthYear", "1968")
                .mark("line-sex", "Nữ")
                .pick("line-positionClass", "Người trực tiếp lao động, công tác, học tập")
                .type("line-address", "Xóm 2, thôn Xuân Đoài")
                .fits()
                .picture("wizard-nominee-phone")
                .click("wizard-next");
        head.type("line-achievement", "Tự nguyện hiến đất thổ cư để mở rộng đường trục thôn, vận động các hộ cùng làm.")
                .type("figure-indicator-1", "Diện tích đất đã hiến")
                .type("figure-value-1", "126")
                .type("figure-unit-1", "m²")
                .type("figure-period-1", "2025-2026")
                .fits()
                .picture("wizard-deed-phone")
                .click("wizard-next")
                .awaits("line-findings")
                .fits()
                .picture("wizard-standard-phone")
                .click("wizard-next")
                .awaits("nominee-edit-1")
                .click("wizard-next");
        head.today("meeting-date")
                .type("meeting-total", "182")
                .type("meeting-present", "141")
                .type("votes-for-1", "138")
                .type("votes-against-1", "3")
                .click("wizard-next");
        head.page()
                .locator("#evidence-file input[type=file]")
                .setInputFiles(new FilePayload("bien-ban-hop-thon.pdf", "application/pdf", PDF));
        head.awaits("evidence-1").fits().picture("wizard-evidence-phone").click("wizard-next");
        head.click("wizard-send").awaits("missing-list").fits().picture("wizard-missing-phone");
        head.mark("wizard-secrets", "Không có");
        head.page().locator("#wizard-declared input").check();
        head.click("wizard-send");
        head.page().waitForURL("**/ho-so/**");
        head.sees(nominee).fits().picture("nomination-phone");
    }

    private void council(List<String> nominees) {
        Person secretary = at("thuky").open("hoi-dong");
        secretary.click("plan-session");
        nominees.forEach(nominee -> secretary
                .page()
                .locator("vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText(nominee))
                .waitFor());
        for (Locator line : secretary.page().locator("vaadin-checkbox").all()) {
            if (nominees.stream().noneMatch(line.textContent()::contains)) {
                line.locator("input").uncheck();
            }
        }
        secretary.picture("plan-session").click("plan-confirm");
        secretary.page().waitForURL("**/hoi-dong/phien/**");
        String session = secretary.page().url().replaceAll(".*/(hoi-dong/phien/[^/?]+).*", "$1");
        secretary.click("settle-agenda");
        LocalDate today = LocalDate.now(Clocks.ZONE);
        Locator when = secretary.page().locator("#convene-when input");
        when.nth(0).fill(DATE.format(today));
        when.nth(0).press("Enter");
        when.nth(1).fill("23:45");
        when.nth(1).press("Enter");
        secretary.type("convene-place", "Hội trường UBND xã").click("convene");
        Person chair = at("chutich").open(session);
        chair.sees("quorum-figure", "0/11").picture("session-convened");
        secretary.click("presence-all").sees("quorum-figure", "11/11").picture("session-present");
        for (String member : MEMBERS) {
            declare(phone(member), session, member.equals(MEMBERS.getFirst()));
        }
        declare(chair, session, false);
        chair.open(session).click("open-session").sees("ballot-figure", "0/11");
        for (String member : MEMBERS) {
            vote(phone(member), session, nominees.size(), member.equals(MEMBERS.getFirst()));
            if (!DESKS.contains(member)) {
                signedIn.remove(member).leave();
            }
        }
        chair.open(session).sees("ballot-figure", "10/11").picture("session-voting");
        vote(chair, session, nominees.size(), true);
        chair.open(session).click("close-ballot").click("confirm-yes").click("confirm-results");
        for (int item = 1; item <= nominees.size(); item++) {
            chair.sees("result-" + item, "11");
        }
        chair.picture("session-result");
        secretary
                .open(session + "/bien-ban")
                .picture("minutes")
                .click("sign-minutes")
                .signAgain();
        chair.open(session + "/bien-ban").click("sign-minutes").signAgain();
        chair.sees("signatures", "Phạm Quốc Vinh").picture("minutes-signed");
    }

    private static void declare(Person member, String session, boolean pictured) {
        member.open(session + "/khai-loi-ich");
        member.page().locator("#interests-send").waitFor();
        member.fits();
        if (pictured) {
            member.picture("interests-" + member.page().viewportSize().width);
        }
        member.click("interests-send");
        member.page().locator("#interests-declared").waitFor();
    }

    private static void vote(Person member, String session, int items, boolean pictured) {
        member.open(session + "/bo-phieu");
        for (int item = 1; item <= items; item++) {
            member.page().locator("label[for=choice-" + item + "-AGREE]").click();
        }
        member.fits().keepsNothing();
        if (pictured) {
            member.picture("ballot-" + member.page().viewportSize().width);
        }
        member.click("ballot-review").click("ballot-hand-in");
        member.page().locator("#ballot-state-HANDED_IN").waitFor();
    }

    private void awardedByTheCommune(String nominee) {
        Person officer = at("canbo").openTask("quyết định", "Quyết định");
        officer.sees(nominee).click("paper-prepare").click("confirm-yes").done("paper-prepare");
        Person deputy = at("phochutich").openTask("Ký", "Quyết định");
        deputy.sees("KT. CHỦ TỊCH").picture("decision-sign").click("paper-sign").signAgain();
        number("vanthu", "17");
    }

    private void awardedByTheCity(String nominee) {
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
    }

    private void number(String clerk, String number) {
        Person person = at(clerk).openTask("Vào số", "");
        person.click("paper-number")
                .type("number-number", number)
                .picture("number")
                .click("number-yes")
                .done("paper-number");
    }

    private void inRegister(String nominee, String number) {
        Person head = phone("truongthon").open("ho-so");
        head.page()
                .locator("a.row")
                .filter(new Locator.FilterOptions().setHasText(nominee))
                .first()
                .click();
        head.sees("Được tặng").fits().picture("granted-phone");
        Person officer = at("canbo").open("so-khen-thuong");
        officer.type("register-search", nominee.replace(" (mẫu)", ""));
        officer.sees("register-results", number).picture("register");
    }

    private Person at(String username) {
        return signedIn.computeIfAbsent(username, name -> Person.atDesk(browser, address(), name));
    }

    private Person phone(String username) {
        return signedIn.computeIfAbsent(username, name -> Person.onPhone(browser, address(), name));
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
