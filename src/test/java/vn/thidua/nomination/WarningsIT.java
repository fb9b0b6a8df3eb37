package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.award.CommendationType;
import vn.thidua.award.PositionClass;
import vn.thidua.nomination.eligibility.Severity;
import vn.thidua.nomination.eligibility.Verdict;
import vn.thidua.nomination.eligibility.YearRating;
import vn.thidua.publication.Publishing;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** Every rule that only warns: the appraiser owes a reason, nothing goes on without it, and it is kept with the line. */
@IntegrationTest
class WarningsIT {

    private static final String WHY = "Đã đối chiếu hồ sơ gốc, đủ căn cứ trình Hội đồng";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    EligibilityService eligibility;

    @Autowired
    NominationService nominations;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DataSource dataSource;

    @Autowired
    Clock clock;

    Nominating nominating;
    Beginnings beginnings;

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
        beginnings = new Beginnings(context);
    }

    @AfterEach
    void enrolmentIsVoluntaryAgain() {
        enrolmentIs("VOLUNTARY", "VERIFIED");
    }

    @Test
    @DisplayName("BR-16 warns: a body named like a dissolved one goes on with a written reason only")
    void nameOfADissolvedBody_owesAReason() {
        UUID id = sent(nominating.confirmed(Drafts.group("Xã Ngũ Phúc", "F-GK-TT")));

        assertThat(owesItsReason(id, "BR-16").data()).anyMatch(datum -> datum.contains("30/06/2025"));
    }

    @Test
    @DisplayName("BR-17 warns: years before the merger go on with a written reason only")
    void yearsBeforeTheMerger_oweAReason() {
        String name = somebody();
        Honours honours = new Honours(context);
        int year = today().getYear();
        honours.granted(name, new UnitCode("NP"), "T-CSTDCS", CommendationType.CONG_TRANG, year - 2, "Dạy giỏi", null);
        honours.granted(
                name, Drafts.XUAN_DOAI, "T-CSTDCS", CommendationType.CONG_TRANG, year - 1, "Dạy giỏi hơn", null);
        UUID id = beginnings.submitted("truongthon", beginnings.ofTheVillage(Drafts.person(name, "F-BKTP-CN")));
        people.as("mattran", () -> nominations.confirmByFront(CommandKey.fresh(), id, ""));

        assertThat(owesItsReason(sent(id), "BR-17").data()).anyMatch(datum -> datum.contains("Ngũ Phúc"));
    }

    @Test
    @DisplayName("BR-19 warns: a leader whose unit has no rating goes on with a written reason only")
    void leaderBesideNoRating_owesAReason() {
        UUID id = sent(nominating.confirmed(Drafts.person(somebody(), "F-GK-CN", PositionClass.OTHER_LEADER)));

        owesItsReason(id, "BR-19");
    }

    @Test
    @DisplayName("BR-22 warns: who did not enrol where that is expected goes on with a written reason only")
    void notEnrolled_owesAReason() {
        UUID id = sent(beginnings.submitted(
                "truonghoc", beginnings.ofTheSchool(beginnings.teacher(somebody(), "T-LDTT", YearRating.GOOD))));

        owesItsReason(id, "BR-22");
    }

    @Test
    @DisplayName("BR-22 warns: who enrolled after the movement's last day goes on with a written reason only")
    void enrolledAfterTheMovementsLastDay_owesAReason() {
        String name = somebody();
        LocalDate lastDay = today().minusDays(20);
        String movement = movementUntil(lastDay);
        enrol(name, movement, lastDay.plusDays(5));

        UUID id = sent(submitted(movement, Drafts.person(name, "F-GK-CN")));

        assertThat(owesItsReason(id, "BR-22").explanation()).contains("sau khi hết kỳ");
    }

    @Test
    @DisplayName("BR-22 who enrolled on the movement's last day is warned of nothing")
    void enrolledOnTheMovementsLastDay_isInTime() {
        String name = somebody();
        LocalDate lastDay = today().minusDays(20);
        String movement = movementUntil(lastDay);
        enrol(name, movement, lastDay);

        UUID id = sent(submitted(movement, Drafts.person(name, "F-GK-CN")));

        assertThat(finding(id, "BR-22").verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    @DisplayName(
            "BR-22 required by a verified rule, who did not enrol is not sent; unverified, a written reason is enough")
    void requiredEnrolment_blocksByAVerifiedRuleOnly() {
        String movement = movementUntil(today().minusDays(20));
        enrolmentIs("REQUIRED", "VERIFIED");
        NominationDraft draft = of(movement, Drafts.person(somebody(), "F-GK-CN"));
        assertThat(beginnings.missing("truongthon", draft)).containsExactly("blocked");

        enrolmentIs("REQUIRED", "UNSURE");
        UUID id = sent(submitted(movement, Drafts.person(somebody(), "F-GK-CN")));

        NominationDetails.Finding finding = owesItsReason(id, "BR-22");
        assertThat(finding.unverified()).isTrue();
        assertThat(finding.explanation()).contains("Phải đăng ký");
    }

    @Test
    @DisplayName("BR-24 warns: a child whose parents did not agree goes on with a written reason only")
    void child_owesAReason() {
        UUID id = sent(nominating.confirmed(Drafts.born(today().getYear() - 12, Drafts.person(somebody(), "F-GK-CN"))));

        owesItsReason(id, "BR-24");
    }

    /** Of a long list everybody reads the findings as they were kept, the appraiser too. */
    @Test
    void reasonGiven_keepsTheWordsThatItWasGivenTo() {
        UUID id = sent(nominating.confirmed(Drafts.group("Xã Ngũ Phúc", "F-GK-TT")));
        jdbc.update(
                "update nomination_finding set explanation = 'Lời cũ (mẫu)' where line = ? and rule = 'BR-16'",
                line(id).id());

        giveReason(id, "BR-16", WHY);

        assertThat(people.as("chutich", () -> nominations.details(id))
                        .lines()
                        .getFirst()
                        .findings())
                .filteredOn(each -> each.rule().equals("BR-16"))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.explanation()).isNotEqualTo("Lời cũ (mẫu)");
                    assertThat(kept.reason()).isNotNull();
                });
    }

    /** What was found met at first and is doubtful when it is taken: of 31 lines nobody examines anything by reading. */
    @Test
    void findingOfALongList_thatTurnedDoubtful_isKeptByTheRefusal_soThatItsReasonCanBeWritten() {
        UUID id = longListWithOneOfFewVotes();
        UUID few = people.as("canbo", () -> nominations.details(id)).lines().stream()
                .filter(line -> Objects.equals(line.votesFor(), 20))
                .map(NominationDetails.Line::id)
                .findFirst()
                .orElseThrow();
        jdbc.update("update nomination_finding set verdict = 'PASS' where line = ? and rule = 'villageAgreed'", few);
        assertThat(agreed(id, few).asksReason()).isFalse();

        assertThatThrownBy(() -> nominating.handIn("canbo", id, appropriate()))
                .hasMessage("nomination.error.reasonOwed");

        assertThat(agreed(id, few).asksReason()).isTrue();
        // Other lists of the village may be under way in the same run; what is asked because of them is answered, too.
        people.as("canbo", () -> nominations.details(id))
                .lines()
                .forEach(line -> line.findings().stream()
                        .filter(found -> found.asksReason() && found.reason() == null)
                        .forEach(found -> people.as(
                                "canbo",
                                () -> eligibility.giveReason(CommandKey.fresh(), id, line.id(), found.rule(), WHY))));
        nominating.handIn("canbo", id, appropriate());
        assertThat(agreed(id, few).reason()).isNotNull();
        assertThat(people.as("canbo", () -> nominations.details(id)).stage()).isNotEqualTo(NominationStage.APPRAISAL);
    }

    /** The refused step has given its connection back by then: nobody waits for a second one. */
    @Test
    void refusalKeepsItsFindings_thoughNoOtherConnectionIsLeft() throws SQLException {
        UUID id = longListWithOneOfFewVotes();
        UUID few = people.as("canbo", () -> nominations.details(id)).lines().stream()
                .filter(line -> Objects.equals(line.votesFor(), 20))
                .map(NominationDetails.Line::id)
                .findFirst()
                .orElseThrow();
        jdbc.update("update nomination_finding set verdict = 'PASS' where line = ? and rule = 'villageAgreed'", few);
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = dataSource.unwrap(HikariDataSource.class).getMaximumPoolSize(); i > 1; i--) {
                taken.add(dataSource.getConnection());
            }
            assertThatThrownBy(() -> nominating.handIn("canbo", id, appropriate()))
                    .hasMessage("nomination.error.reasonOwed");
        } finally {
            for (Connection each : taken) {
                each.close();
            }
        }

        assertThat(agreed(id, few).asksReason()).isTrue();
    }

    /** What was read is answered, and nothing else: of one household the rule says something else by now. */
    @Test
    void oneReasonForTheSameWords_leavesOutWhatSaysSomethingElse_andWhatIsAnswered() {
        UUID id = new CultureFamilies(context).doubted(4);
        List<UUID> households = people.as("canbo", () -> nominations.details(id)).lines().stream()
                .map(NominationDetails.Line::id)
                .toList();
        UUID other = households.getFirst();
        UUID before = households.getLast();
        NominationDetails.Question read = agreed(id, before).question();
        jdbc.update("update nomination_line set votes_for = 21 where id = ?", other);
        people.as(
                "canbo", () -> eligibility.giveReason(CommandKey.fresh(), id, before, "villageAgreed", "Đã hỏi riêng"));

        people.as("canbo", () -> eligibility.giveReason(CommandKey.fresh(), id, read, WHY));

        assertThat(agreed(id, other).reason()).isNull();
        assertThat(agreed(id, before).reason().text()).isEqualTo("Đã hỏi riêng");
        assertThat(households.subList(1, 3))
                .allSatisfy(each -> assertThat(agreed(id, each).reason().text()).isEqualTo(WHY));
        assertThat(people.as("canbo", () -> nominations.trail(id)))
                .filteredOn(row -> row.action().equals("nomination.findingExplained") && WHY.equals(row.reason()))
                .as("each household keeps it as its own")
                .hasSize(2);
        assertThatThrownBy(() -> people.as("canbo", () -> eligibility.giveReason(CommandKey.fresh(), id, read, WHY)))
                .hasMessage("shared.notFound");
    }

    /** The same sentence over other data is another question. */
    @Test
    void oneReasonForTheSameWords_answersNothingOfWhichOtherDataWereRead() {
        UUID id = new CultureFamilies(context).doubted(2);
        UUID household = line(id).id();
        NominationDetails.Question now = agreed(id, household).question();
        NominationDetails.Question read = new NominationDetails.Question(
                now.rule(),
                now.explanation(),
                List.of("Đơn vị khai: 20 hộ đồng ý ở hai cuộc họp"),
                now.change(),
                now.compared());

        assertThatThrownBy(() -> people.as("canbo", () -> eligibility.giveReason(CommandKey.fresh(), id, read, WHY)))
                .hasMessage("shared.notFound");

        assertThat(agreed(id, household).asksReason()).isTrue();
    }

    private UUID longListWithOneOfFewVotes() {
        CultureFamilies families = new CultureFamilies(context);
        NominationDraft list = families.list(31);
        List<NominationDraft.Line> lines = new ArrayList<>(list.lines());
        NominationDraft.Line last = lines.removeLast();
        lines.add(new NominationDraft.Line(
                        last.id(),
                        last.kind(),
                        last.name(),
                        null,
                        null,
                        last.address(),
                        null,
                        last.form(),
                        "",
                        List.of(),
                        20,
                        121)
                .with(last.particulars()));
        UUID id = beginnings.submitted("truongthon", families.ofTheVillage(lines.toArray(NominationDraft.Line[]::new)));
        new Publishing(context).publish("truongthon", id);
        people.as("mattran", () -> nominations.confirmByFront(CommandKey.fresh(), id, ""));
        return sent(id);
    }

    private NominationDetails.Finding agreed(UUID id, UUID line) {
        return people.as("canbo", () -> nominations.details(id)).lines().stream()
                .filter(each -> each.id().equals(line))
                .flatMap(each -> each.findings().stream())
                .filter(each -> each.rule().equals("villageAgreed"))
                .findFirst()
                .orElseThrow();
    }

    /** The one reason that is still owed when everything else is explained; answers the finding with it. */
    private NominationDetails.Finding owesItsReason(UUID id, String rule) {
        NominationDetails.Finding asked = finding(id, rule);
        assertThat(asked.verdict()).isEqualTo(Verdict.HUMAN);
        assertThat(asked.severity()).isEqualTo(Severity.WARNS);
        assertThat(asked.asksReason()).isTrue();
        findings(id).stream()
                .filter(each -> each.asksReason() && !each.rule().equals(rule))
                .forEach(each -> giveReason(id, each.rule(), "Đã đối chiếu"));

        assertThatThrownBy(() -> nominating.handIn("canbo", id, appropriate()))
                .hasMessage("nomination.error.reasonOwed");
        assertThatThrownBy(() -> giveReason(id, rule, "  ")).hasMessage("nomination.error.reasonMissing");
        giveReason(id, rule, WHY);
        nominating.handIn("canbo", id, appropriate());

        assertThat(people.as("canbo", () -> nominations.details(id)).stage()).isNotEqualTo(NominationStage.APPRAISAL);
        NominationDetails.Finding kept = finding(id, rule);
        assertThat(kept.explanation()).isEqualTo(asked.explanation());
        assertThat(kept.reason())
                .isNotNull()
                .extracting(NominationDetails.Reason::text)
                .isEqualTo(WHY);
        assertThat(people.as("canbo", () -> nominations.trail(id)))
                .anyMatch(row -> row.action().equals("nomination.findingExplained") && WHY.equals(row.reason()));
        return kept;
    }

    /** Found complete by the officer; is being appraised. */
    private UUID sent(UUID id) {
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        return id;
    }

    private UUID submitted(String movement, NominationDraft.Line line) {
        UUID id = beginnings.submitted("truongthon", of(movement, line));
        people.as("mattran", () -> nominations.confirmByFront(CommandKey.fresh(), id, ""));
        return id;
    }

    private NominationDraft of(String movement, NominationDraft.Line line) {
        return new NominationDraft(
                UUID.randomUUID(),
                -1,
                Drafts.XUAN_DOAI,
                movement,
                CommendationType.PHONG_TRAO,
                "Phong trào đã kết thúc (mẫu)",
                new NominationDraft.Meeting(today().minusDays(3), 182, 141),
                List.of(line));
    }

    /** A movement of the commune that is over, and still takes nominations. */
    private String movementUntil(LocalDate lastDay) {
        String code = "mau-" + UUID.randomUUID().toString().substring(0, 8);
        jdbc.update("""
                insert into movement (code, name, launched_by, unit, kind, state, starts_on, ends_on, nominations_until)
                values (?, 'Phong trào đã kết thúc (mẫu)', 'COMMUNE', 'ND', 'CHUYEN_DE', 'LAUNCHED', ?, ?, ?)""", code, lastDay.minusDays(90), lastDay, today().plusDays(30));
        return code;
    }

    private void enrol(String name, String movement, LocalDate on) {
        jdbc.update(
                """
                insert into movement_enrolment (id, unit, kind, name, identity_key, movement, entered_by, entered_at)
                values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?)""",
                Drafts.XUAN_DOAI.value(),
                SubjectKind.INDIVIDUAL.name(),
                name,
                SearchKey.identity(name),
                movement,
                people.id("truongthon").value(),
                Timestamp.from(on.atTime(9, 0).atZone(clock.getZone()).toInstant()));
    }

    private void enrolmentIs(String value, String confidence) {
        jdbc.update(
                "update award_rule_value set value = ?, confidence = ?"
                        + " where rule_set = 'ND152' and key = 'enrolment' and form is null",
                value,
                confidence);
    }

    private void giveReason(UUID id, String rule, String reason) {
        people.as("canbo", () -> eligibility.giveReason(CommandKey.fresh(), id, line(id).id(), rule, reason));
    }

    private NominationDetails.Finding finding(UUID id, String rule) {
        return findings(id).stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private List<NominationDetails.Finding> findings(UUID id) {
        return line(id).findings();
    }

    private NominationDetails.Line line(UUID id) {
        return people.as("canbo", () -> nominations.details(id)).lines().getFirst();
    }

    private static String somebody() {
        return "Mạc Thị " + UUID.randomUUID().toString().substring(0, 8) + " (mẫu)";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Map<String, Object> appropriate() {
        Map<String, Object> answers = new HashMap<>();
        for (String criterion : List.of("rightSubject", "achievement", "evidence", "noHold", "once")) {
            answers.put(criterion, "PASS");
        }
        answers.put("report", "Đủ tiêu chuẩn theo Điều 74");
        answers.put("appraisalOutcome", "APPROPRIATE");
        return answers;
    }
}
