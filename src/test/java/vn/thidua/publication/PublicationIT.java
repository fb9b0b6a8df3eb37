package vn.thidua.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestFiles;
import vn.thidua.TestPeople;
import vn.thidua.document.PrintFormat;
import vn.thidua.document.pdf.PdfText;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.SecrecyService;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/** What hangs, who objects to it and who answers, on the database. */
@IntegrationTest
class PublicationIT {

    private static final String REASON = "Đã hỏi tổ trưởng, đất đã giao";
    private static final String HUONG = "Nguyễn Thị Hường (mẫu)";
    private static final String MAN = "Trần Văn Mận (mẫu)";

    @Autowired
    WebApplicationContext context;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    TestPeople people;

    @Autowired
    PublicationService lists;

    @Autowired
    PublicListService publicLists;

    @Autowired
    ObjectionService objections;

    @Autowired
    NominationService nominations;

    @Autowired
    SecrecyService secrecy;

    @Autowired
    PublicationPrint print;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock movable;

    @Autowired
    Clock clock;

    Nominating nominating;
    Publishing publishing;

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
        publishing = new Publishing(context);
    }

    @AfterEach
    void backToTheRules() {
        stage("NONE");
    }

    @Test
    void draft_hasNoList_andIsReadWithoutOne() {
        UUID draft = nominating.drafted(Drafts.person(HUONG, "F-GK-CN"));

        assertThat(people.as("truongthon", () -> lists.of(draft))).isEmpty();
    }

    @Test
    @DisplayName("BR-14 the public reads name, unit, form and short achievement, and can read nothing else")
    void listThatHangs_saysFourThings() {
        UUID id = hanging("BEFORE_COUNCIL", HUONG);

        PublicList list = publicLists.find(publishing.code(id)).orElseThrow();

        assertThat(list.entries()).singleElement().satisfies(entry -> {
            assertThat(entry)
                    .isEqualTo(new PublicList.Entry(
                            1, HUONG, "Thôn Xuân Đoài", "Giấy khen của Chủ tịch UBND xã", entry.achievement()));
            assertThat(entry.achievement()).startsWith("Hiến đất thổ cư để mở rộng đường trục thôn.");
        });
        assertThat(list.code()).hasSize(12).doesNotContain("-");
    }

    @Test
    @DisplayName("BR-14 a list that does not hang answers as if it did not exist")
    void listThatDoesNotHang_isNotThere() {
        stage("BEFORE_COUNCIL");
        UUID id = nominating.ready(Drafts.person(HUONG, "F-GK-CN"));
        assertThat(publicLists.find(publishing.list(id).toString())).isEmpty();
        publishing.post("canbo", id, LocalDate.now(clock));
        String code = publishing.code(id);
        assertThat(publicLists.find(code)).isPresent();

        movable.set(publicLists.find(code).orElseThrow().until().plusDays(1), LocalTime.of(0, 1));

        assertThat(publicLists.find(code)).isEmpty();
        assertThatThrownBy(() -> objectTo(code, "Muộn")).hasMessage("shared.notFound");
    }

    @Test
    void lineThatStopped_comesDownAtOnce_andKeepsTheNumbersOfTheOthers() {
        UUID id = hanging("BEFORE_COUNCIL", HUONG, MAN);

        publishing.rule("canbo", publishing.object(id, 1, "Chưa góp công"), ObjectionRuling.UPHELD, REASON);

        assertThat(publicLists.find(publishing.code(id)).orElseThrow().entries())
                .extracting(PublicList.Entry::number)
                .containsExactly(2);
    }

    @Test
    @DisplayName("BR-14 who objected is read by those who resolve it, and by nobody else")
    void whoObjected_isReadByWhoResolvesIt() {
        UUID id = hanging("BEFORE_FILING", HUONG);
        publicLists.object(
                CommandKey.fresh(),
                publishing.code(id),
                new PublicObjection(1, "Ông Tố", "0912345678", "Tôi là hàng xóm", ""),
                UUID.randomUUID().toString());

        assertThat(publishing.details("mattran", id).objections().getFirst().identity())
                .isEqualTo(new PublicationDetails.Identity("Ông Tố", "0912345678", "Tôi là hàng xóm", List.of()));
        for (String reader : List.of("truongthon", "canbo", "chutich")) {
            assertThat(publishing.details(reader, id).objections().getFirst().identity())
                    .as(reader)
                    .isNull();
        }
        assertThat(jdbc.queryForList(
                        "select reason || coalesce(state_after, '') || actor_name from audit_entry where subject_id = ?",
                        String.class,
                        id.toString()))
                .noneMatch(entry -> entry != null && (entry.contains("Tố") || entry.contains("hàng xóm")));
    }

    @Test
    @DisplayName("BR-14 the list of a village is answered by the Front, never by whoever nominated")
    void listOfTheVillage_isAnsweredByTheFront() {
        UUID id = hanging("BEFORE_FILING", HUONG);
        UUID objection = publishing.object(id, 1, "Chưa góp công");

        assertThatThrownBy(() -> publishing.rule("truongthon", objection, ObjectionRuling.DISMISSED, REASON))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> publishing.rule("canbo", objection, ObjectionRuling.DISMISSED, REASON))
                .hasMessage("shared.forbidden");
        publishing.rule("mattran", objection, ObjectionRuling.DISMISSED, REASON);

        assertThat(publishing.details("truongthon", id).objections().getFirst().reason())
                .isEqualTo(REASON);
    }

    @Test
    void conclusionWithoutAReason_isRefused() {
        UUID id = hanging("BEFORE_COUNCIL", HUONG);
        UUID objection = publishing.object(id, 1, "Chưa góp công");

        assertThatThrownBy(() -> publishing.rule("canbo", objection, ObjectionRuling.UPHELD, " "))
                .hasMessage("publication.error.reasonMissing");
    }

    @Test
    @DisplayName("BR-14 an objection on paper is entered with its scan, for those who resolve it")
    void objectionOnPaper_isEnteredWithItsScan() throws Exception {
        UUID id = hanging("BEFORE_FILING", HUONG);

        people.as(
                "canbo",
                () -> TestFiles.<@Nullable Void>send(objections::receive, "don.pdf", Nominating.pdf("đơn"), scan -> {
                    enter(id, ObjectionChannel.PAPER, LocalDate.now(clock), scan);
                    return null;
                }));

        PublicationDetails.Identity seen =
                publishing.details("mattran", id).objections().getFirst().identity();
        assertThat(seen.scan()).hasSize(1);
        String path = seen.scan().getFirst().path();
        assertThat(statusFor("mattran", path)).isEqualTo(200);
        assertThat(statusFor("truongthon", path)).isEqualTo(404);
        assertThat(statusFor("canbo", path)).isEqualTo(404);
    }

    @Test
    @DisplayName("BR-14 what came while the list hung may still be entered, what came later not")
    void objectionOfAnotherDay_isRefused() {
        UUID id = hanging("BEFORE_COUNCIL", HUONG);
        LocalDate today = LocalDate.now(clock);

        assertThatThrownBy(() -> people.as("canbo", () -> enter(id, ObjectionChannel.PHONE, today.minusDays(1), null)))
                .hasMessage("publication.error.notHanging");
        assertThatThrownBy(() -> people.as("canbo", () -> enter(id, ObjectionChannel.PHONE, today.plusDays(1), null)))
                .hasMessage("publication.error.notHanging");
        publishing.endPeriod(id);
        people.as("canbo", () -> enter(id, ObjectionChannel.PHONE, today, null));

        assertThat(publishing.details("canbo", id).open()).isEqualTo(1);
        assertThatThrownBy(() -> objectTo(publishing.code(id), "Muộn")).hasMessage("shared.notFound");
    }

    @Test
    void manyFromOneAddress_areRefusedForAnHour_andTheAddressIsKeptNowhere() {
        UUID id = hanging("BEFORE_COUNCIL", HUONG);
        String address = "203.0.113." + UUID.randomUUID().toString().substring(0, 4);
        for (int i = 0; i < 5; i++) {
            object(id, address);
        }

        assertThatThrownBy(() -> object(id, address)).hasMessage("publication.error.tooManyObjections");
        object(id, address + "1");
        movable.advance(Duration.ofMinutes(61));
        if (publicLists.find(publishing.code(id)).isPresent()) {
            object(id, address);
        }

        assertThat(jdbc.queryForList("select mark from nomination_objection_source", String.class))
                .isNotEmpty()
                .allMatch(mark -> mark.matches("[0-9a-f]{64}"));
        assertThat(jdbc.queryForObject(
                        "select count(*) from nomination_objection o where o::text like '%' || ? || '%'",
                        Integer.class, address))
                .isZero();
    }

    @Test
    void programThatFillsEveryField_isThankedAndForgotten() {
        UUID id = hanging("BEFORE_COUNCIL", HUONG);

        publicLists.object(
                CommandKey.fresh(),
                publishing.code(id),
                new PublicObjection(null, "Bot", "", "Mua ngay", "http://spam"),
                "203.0.113.9");

        assertThat(publishing.details("canbo", id).objections()).isEmpty();
    }

    @Test
    void emptyWords_tooManyWords_andARowThatIsNotThere_areRefused() {
        String code = publishing.code(hanging("BEFORE_COUNCIL", HUONG));

        assertThatThrownBy(() -> objectTo(code, " ")).hasMessage("publication.error.objectionWordless");
        assertThatThrownBy(() -> objectTo(code, "x".repeat(ObjectionEntry.LONGEST + 1)))
                .hasMessage("publication.error.objectionTooLong");
        assertThatThrownBy(() -> publicLists.object(
                        CommandKey.fresh(), code, new PublicObjection(7, "", "", "Sai", ""), "203.0.113.9"))
                .isInstanceOf(BusinessException.class)
                .hasMessage("shared.notFound");
    }

    @Test
    void photoThatIsNoPicture_isRefused() {
        UUID id = hanging("BEFORE_COUNCIL", HUONG);

        assertThatThrownBy(() -> publishing.keep(
                        people.id("canbo"), id, ProofKind.PHOTO, "anh.pdf", Nominating.pdf("không phải ảnh")))
                .hasMessage("publication.error.noPicture");
        assertThat(publishing.details("canbo", id).proofs().get(ProofKind.PHOTO))
                .isEmpty();
    }

    @Test
    void secretFoundWhileItHangs_takesTheListDown_andForgetsWhatWasObjected() {
        UUID id = hanging("BEFORE_FILING", HUONG);
        publishing.object(id, 1, "Có điều mật");
        String code = publishing.code(id);

        people.as("mattran", () -> secrecy.stop(CommandKey.fresh(), id));

        assertThat(publicLists.find(code)).isEmpty();
        assertThat(jdbc.queryForList(
                        "select words from nomination_objection where publication = ?",
                        String.class,
                        publishing.list(id)))
                .containsExactly("");
        assertThat(jdbc.queryForObject(
                        "select count(*) from nomination_listed_line where publication = ?",
                        Integer.class,
                        publishing.list(id)))
                .isZero();
    }

    @Test
    void shortAchievement_isWrittenByTheNominatorToo_untilItIsPosted() {
        stage("BEFORE_COUNCIL");
        UUID id = nominating.ready(Drafts.person(HUONG, "F-GK-CN"));
        UUID line = publishing.details("truongthon", id).lines().getFirst().line();

        people.as(
                "truongthon",
                () -> lists.write(CommandKey.fresh(), publishing.list(id), Map.of(line, "Hiến 126 m² đất.")));
        assertThatThrownBy(() -> people.as(
                        "truongthon",
                        () -> lists.post(
                                CommandKey.fresh(),
                                publishing.list(id),
                                new ListPosting(LocalDate.now(clock), Set.of(PostingPlace.OFFICE)))))
                .hasMessage("shared.forbidden");
        people.as(
                "canbo",
                () -> lists.post(
                        CommandKey.fresh(),
                        publishing.list(id),
                        new ListPosting(LocalDate.now(clock), Set.of(PostingPlace.OFFICE))));

        assertThat(publicLists
                        .find(publishing.code(id))
                        .orElseThrow()
                        .entries()
                        .getFirst()
                        .achievement())
                .isEqualTo("Hiến 126 m² đất.");
        assertThatThrownBy(() -> people.as(
                        "truongthon", () -> lists.write(CommandKey.fresh(), publishing.list(id), Map.of(line, "Khác"))))
                .hasMessage("publication.error.notAtThisStep");
    }

    @Test
    @DisplayName("BR-14 the printed list and the minutes say what may hang, and not who objected")
    void printedListAndMinutes_sayWhatMayHang() throws Exception {
        UUID id = hanging("BEFORE_FILING", HUONG, MAN);
        publicLists.object(
                CommandKey.fresh(),
                publishing.code(id),
                new PublicObjection(2, "Ông Tố", "0912345678", "Tôi là hàng xóm", ""),
                UUID.randomUUID().toString());
        publishing.rule("mattran", publishing.objection(id), ObjectionRuling.UPHELD, REASON);
        publishing.endPeriod(id);
        PublicationDetails list = publishing.details("truongthon", id);

        String listed = PdfText.of(print.print(list, PublicationPrint.Sheet.LIST, PrintFormat.PDF))
                .text();
        String minutes = PdfText.of(print.print(list, PublicationPrint.Sheet.MINUTES, PrintFormat.PDF))
                .text();

        assertThat(listed)
                .contains("DANHSÁCHNIÊMYẾTCÔNGKHAI", bare(HUONG), "Hiếnđấtthổcư")
                .doesNotContain(bare(MAN), "1968", "Tố");
        assertThat(minutes)
                .contains("BIÊNBẢN", "1ýkiếnphảnánh", bare(REASON), "BANCÔNGTÁCMẶTTRẬN")
                .doesNotContain("Tố", "hàngxóm", "0912345678");
        assertThat(print.print(list, PublicationPrint.Sheet.MINUTES, PrintFormat.WORD))
                .isNotEmpty();
        String path = "/tai-lieu/niem-yet/" + list.id() + "/danh-sach/pdf";
        assertThat(statusFor("truongthon", path)).isEqualTo(200);
        assertThat(statusFor("thamdinhtp", path)).isEqualTo(404);
    }

    private UUID hanging(String stage, String... names) {
        stage(stage);
        NominationDraft.Line[] lines = new NominationDraft.Line[names.length];
        for (int i = 0; i < names.length; i++) {
            lines[i] = Drafts.person(names[i], "F-GK-CN");
        }
        boolean village = stage.equals("BEFORE_FILING");
        UUID id = village ? nominating.submitted(lines) : nominating.ready(lines);
        publishing.post(village ? "truongthon" : "canbo", id, LocalDate.now(clock));
        return id;
    }

    private void enter(
            UUID nomination, ObjectionChannel channel, LocalDate day, vn.thidua.document.@Nullable Received scan) {
        objections.enter(
                CommandKey.fresh(),
                publishing.list(nomination),
                new ObjectionEntry(null, channel, day, "Bà Kể", null, "Họp thôn chưa đủ hộ"),
                scan);
    }

    private void objectTo(String code, String words) {
        publicLists.object(
                CommandKey.fresh(),
                code,
                new PublicObjection(null, "", "", words, ""),
                UUID.randomUUID().toString());
    }

    private void object(UUID nomination, String address) {
        publicLists.object(
                CommandKey.fresh(),
                publishing.code(nomination),
                new PublicObjection(null, "", "", "Chưa đúng", ""),
                address);
    }

    private int statusFor(String reader, String path) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(get(path).with(user(accounts.loadUserByUsername(reader))))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static String bare(String words) {
        return words.replaceAll("\\s", "");
    }

    private void stage(String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = 'publication_stage' and form is null",
                value);
    }
}
