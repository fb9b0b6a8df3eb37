package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.FiresTimer;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestEngine;
import vn.thidua.TestFiles;
import vn.thidua.TestPeople;
import vn.thidua.award.PositionClass;
import vn.thidua.nomination.ConsultationAnswer;
import vn.thidua.nomination.ConsultationEntry;
import vn.thidua.nomination.ConsultationRow;
import vn.thidua.nomination.ConsultationService;
import vn.thidua.nomination.ConsultedAuthority;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.HeadRelation;
import vn.thidua.nomination.JourneyStep;
import vn.thidua.nomination.LineParticulars;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.Posthumous;
import vn.thidua.nomination.TitleClaim;
import vn.thidua.shared.CommandKey;

/** Authorities asked before the Council: whom, until when, and what their answer or their silence does. */
@IntegrationTest
class ConsultationIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final String NOTE = "Đang bị xử phạt về thuế";
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    NominationService nominations;

    @Autowired
    ConsultationService consultations;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    Nominating nominating;
    final Map<String, String> before = new LinkedHashMap<>();

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
        clock.set(MONDAY, LocalTime.of(9, 0));
    }

    @AfterEach
    void asItWas() {
        before.forEach(this::set);
        jdbc.update("delete from award_rule_value where key like 'consult%' and form is not null");
    }

    @Test
    @DisplayName("BR-15 about whom no rule asks, nobody is asked")
    void ordinaryPerson_nobodyIsAsked() {
        UUID id = nominating.ready(Drafts.person("Khuất Bình Thường (mẫu)", "F-GK-CN"));

        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
        assertThat(asked("truongthon", id)).isEmpty();
    }

    @Test
    @DisplayName("BR-15 about the head of an enterprise eight authorities are asked at once, each about them alone")
    void headOfAnEnterprise_eightAreAskedAtOnce() {
        NominationDraft.Line head = businessperson("Khuất Giám Đốc (mẫu)");
        UUID id = nominating.ready(head, Drafts.person("Khuất Công Nhân (mẫu)", "F-GK-CN"));

        assertThat(asked("truongthon", id))
                .hasSize(8)
                .allSatisfy(row -> assertThat(row.about()).containsExactly("Khuất Giám Đốc (mẫu)"))
                .extracting(ConsultationRow::authority)
                .doesNotContain(ConsultedAuthority.PARTY);
        assertThat(jdbc.queryForList(
                        "select todo from workflow_item where business_key = ? and state = 'OPEN'",
                        String.class,
                        id.toString()))
                .hasSize(8)
                .contains("Ghi ý kiến hiệp y: Thuế", "Ghi ý kiến hiệp y: Công an");
    }

    @Test
    @DisplayName("BR-15 about an enterprise they are asked, about another collective nobody")
    void enterprise_isAskedAbout_otherCollectivesAreNot() {
        UUID enterprise = nominating.ready(Drafts.group("Hợp tác xã Khuất Tiến (mẫu)", "F-GK-TT")
                .with(new LineParticulars(TitleClaim.NONE, Posthumous.NO, HeadRelation.NONE, true, List.of())));
        UUID other = nominating.ready(Drafts.group("Chi hội Khuất Tiến (mẫu)", "F-GK-TT"));

        assertThat(asked("canbo", enterprise)).hasSize(8);
        assertThat(asked("canbo", other)).isEmpty();
    }

    @Test
    @DisplayName("BR-15 a rule for one form asks about everybody of that form")
    void ruleOfAForm_asks() {
        jdbc.update("""
                insert into award_rule_value (rule_set, key, form, value, valid_from, article, confidence)
                values ('ND152', 'consult_party', 'F-GK-CN', 'INDIVIDUALS', '2025-07-01', 'Điều thử (mẫu)', 'DEFAULT')""");
        UUID id = nominating.ready(Drafts.person("Khuất Đảng Viên (mẫu)", "F-GK-CN"));

        assertThat(asked("canbo", id)).extracting(ConsultationRow::authority).containsExactly(ConsultedAuthority.PARTY);
    }

    @Test
    @DisplayName("BR-15 the Party committee is asked about the people it manages, and about nobody else")
    void party_isAskedAboutThoseItManages() {
        everybodyOff();
        rule("consult_party", "MANAGED");
        UUID id = nominating.ready(
                Drafts.person("Khuất Phó Phòng (mẫu)", "F-GK-CN", PositionClass.OTHER_LEADER),
                Drafts.person("Khuất Nông Dân (mẫu)", "F-GK-CN", PositionClass.DIRECT_WORKER),
                businessperson("Khuất Chủ Hàng (mẫu)"));

        assertThat(asked("canbo", id))
                .extracting(ConsultationRow::authority, ConsultationRow::about)
                .containsExactly(Tuple.tuple(ConsultedAuthority.PARTY, List.of("Khuất Phó Phòng (mẫu)")));
        assertThat(at(id)).contains("UserTask_AnswerConsultation");

        answer(id, ConsultedAuthority.PARTY, ConsultationAnswer.NO_OBJECTION);
        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
    }

    @Test
    @DisplayName("BR-15 without anybody it manages among the nominees the Party committee is not asked")
    void party_isNotAskedAboutOthers() {
        everybodyOff();
        rule("consult_party", "MANAGED");
        UUID id = nominating.ready(Drafts.person("Khuất Xã Viên (mẫu)", "F-GK-CN", PositionClass.DIRECT_WORKER));

        assertThat(asked("canbo", id)).isEmpty();
        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
    }

    @Test
    @DisplayName("BR-15 with its rule off the Party committee is not asked, whoever is nominated")
    void party_offAsksAboutNobody() {
        everybodyOff();
        UUID id =
                nominating.ready(Drafts.person("Khuất Trưởng Phòng (mẫu)", "F-GK-CN", PositionClass.DEPARTMENT_LEADER));

        assertThat(asked("canbo", id)).isEmpty();
        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
    }

    @Test
    @DisplayName("BR-15 with the whole step off nobody is asked, whatever each authority's rule says")
    void wholeStepOff_nobodyIsAsked() {
        rule("consultation", "OFF");
        UUID id = nominating.ready(businessperson("Khuất Không Hỏi (mẫu)"));

        assertThat(asked("canbo", id)).isEmpty();
        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
    }

    @Test
    @DisplayName("BR-15 the Party committee's silence and limit are its own")
    void party_hasItsOwnLimit_andItsOwnRuleForSilence() {
        everybodyOff();
        rule("consult_party", "MANAGED");
        rule("sla_consult_party", "2");
        UUID waits = nominating.ready(Drafts.person("Khuất Chờ Đảng (mẫu)", "F-GK-CN", PositionClass.OTHER_LEADER));
        assertThat(asked("canbo", waits)).extracting(ConsultationRow::until).containsExactly(MONDAY.plusDays(2));
        engine.fireTimer("AwardNomination", waits.toString(), "BoundaryEvent_AuthoritySilent");
        assertThat(at(waits)).contains("UserTask_ChaseConsultation");

        rule("consult_silence_party", "NO_OBJECTION");
        UUID goesOn = nominating.ready(Drafts.person("Khuất Đảng Lặng (mẫu)", "F-GK-CN", PositionClass.OTHER_LEADER));
        engine.fireTimer("AwardNomination", goesOn.toString(), "BoundaryEvent_AuthoritySilent");
        assertThat(asked("canbo", goesOn).getFirst().answer()).isEqualTo(ConsultationAnswer.SILENT);
        assertThat(at(goesOn)).containsExactly("CatchEvent_CouncilConcluded");
    }

    @Test
    @DisplayName("BR-15 an authority without a limit is not asked as if it had one: the rule is named")
    void authorityWithoutALimit_isRefused() {
        only("tax");
        jdbc.update("update award_rule_value set valid_to = date '2025-12-31' where rule_set = 'ND152'"
                + " and key = 'sla_consult_tax'");
        try {
            assertThatThrownBy(() -> nominating.ready(businessperson("Khuất Thiếu Hạn (mẫu)")))
                    .hasMessageContaining("award.rule.missing");
        } finally {
            jdbc.update("update award_rule_value set valid_to = null where rule_set = 'ND152'"
                    + " and key = 'sla_consult_tax'");
        }
    }

    @Test
    @DisplayName("BR-15 each authority has its own limit, and the village sees with whom it is and until when")
    void limits_areEachTheirOwn_andShown() {
        onlyTaxAndPolice();
        rule("sla_consult_tax", "3");
        UUID id = nominating.ready(businessperson("Khuất Hạn Riêng (mẫu)"));

        assertThat(asked("truongthon", id))
                .extracting(ConsultationRow::authority, ConsultationRow::until)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(ConsultedAuthority.POLICE, MONDAY.plusDays(7)),
                        Tuple.tuple(ConsultedAuthority.TAX, MONDAY.plusDays(3)));
        assertThat(current(id).who()).isEqualTo("Đang lấy ý kiến: Công an, Thuế");
        assertThat(current(id).due()).isEqualTo(MONDAY.plusDays(7));

        answer(id, ConsultedAuthority.POLICE, ConsultationAnswer.NO_OBJECTION);

        assertThat(current(id).who()).isEqualTo("Đang lấy ý kiến: Thuế");
        assertThat(current(id).due()).isEqualTo(MONDAY.plusDays(3));
    }

    @Test
    @DisplayName("BR-15 the commune's limit rests while authorities are asked, and ends so many working days later")
    void communesLimit_rests() {
        onlyTaxAndPolice();
        UUID id = nominating.ready(businessperson("Khuất Tạm Dừng (mẫu)"));
        LocalDate due = details("canbo", id).limit();
        assertThat(due).isEqualTo(MONDAY.plusDays(28));
        assertThat(details("truongthon", id).limitRests()).isTrue();

        clock.set(MONDAY.plusDays(3), LocalTime.of(10, 0));
        answer(id, ConsultedAuthority.TAX, ConsultationAnswer.NO_OBJECTION);
        assertThat(details("canbo", id).limitRests()).as("one is still out").isTrue();
        answer(id, ConsultedAuthority.POLICE, ConsultationAnswer.NO_OBJECTION);

        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
        assertThat(details("canbo", id).limitRests()).isFalse();
        assertThat(details("canbo", id).limit()).as("three working days later").isEqualTo(MONDAY.plusDays(31));
        assertThat(jdbc.queryForMap("""
                select p.paused_on, p.resumed_on from deadline_pause p join deadline_limit l on l.id = p.limit_id
                where l.subject_id = ? and l.rule_key = 'sla_commune_total'""", id.toString()))
                .containsEntry("paused_on", Date.valueOf(MONDAY))
                .containsEntry("resumed_on", Date.valueOf(MONDAY.plusDays(3)));
    }

    @Test
    @DisplayName(
            "BR-15 one objection warns: it returns to the appraiser, who goes on only with a written reason; nobody is asked again")
    void objection_returnsToTheAppraiser() {
        onlyTaxAndPolice();
        UUID id = nominating.ready(businessperson("Khuất Có Ý Kiến (mẫu)"));

        answer(id, ConsultedAuthority.TAX, ConsultationAnswer.OBJECTION);
        assertThat(at(id)).as("the police have time").contains("UserTask_AnswerConsultation");
        answer(id, ConsultedAuthority.POLICE, ConsultationAnswer.NO_OBJECTION);
        assertThat(at(id)).containsExactly("UserTask_AppraiseNomination");
        assertThat(details("canbo", id).lines().getFirst().findings())
                .filteredOn(finding -> finding.rule().equals("consultationObjection"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.asksReason()).isTrue();
                    assertThat(finding.toString())
                            .as("the village reads it, too")
                            .doesNotContainIgnoringCase("thuế");
                });
        assertThatThrownBy(() -> nominating.appraiseWithoutReasons(id, "APPROPRIATE"))
                .hasMessageContaining("reasonOwed");
        nominating.appraise(id, "APPROPRIATE");

        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
        assertThat(asked("canbo", id)).hasSize(2);
        assertThat(people.as("canbo", () -> nominations.trail(id)))
                .anyMatch(row -> row.action().equals("nomination.consultedObjection"));
    }

    @Test
    @FiresTimer("AwardNomination/BoundaryEvent_AuthoritySilent")
    @DisplayName("BR-15 where silence means no objection, the end of the limit is an answer")
    void silence_ofTheTaxOffice_isAnAnswer() {
        only("tax");
        UUID id = nominating.ready(businessperson("Khuất Im Lặng (mẫu)"));

        engine.fireTimer("AwardNomination", id.toString(), "BoundaryEvent_AuthoritySilent");

        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
        assertThat(asked("canbo", id).getFirst().answer()).isEqualTo(ConsultationAnswer.SILENT);
        assertThat(details("canbo", id).limitRests()).isFalse();
    }

    @Test
    @DisplayName("BR-15 where silence means nothing, the authority is asked again and the nomination waits")
    void silence_ofThePolice_isWaitedFor() {
        only("police");
        UUID id = nominating.ready(businessperson("Khuất Đôn Đốc (mẫu)"));

        engine.fireTimer("AwardNomination", id.toString(), "BoundaryEvent_AuthoritySilent");

        assertThat(at(id)).contains("UserTask_ChaseConsultation").doesNotContain("CatchEvent_CouncilConcluded");
        assertThat(asked("truongthon", id).getFirst().answered()).isFalse();
        assertThat(current(id).due()).as("nobody knows when").isNull();
        assertThat(jdbc.queryForObject("""
                select count(*) from workflow_item i join deadline_limit l on l.subject_id = i.task_id
                where i.business_key = ? and i.state = 'OPEN' and l.stopped_at is null
                  and l.rule_key = 'sla_commune_consultation'""", Integer.class, id.toString()))
                .as("the second asking has a limit of its own, which goes up when it passes")
                .isEqualTo(1);

        answer(id, ConsultedAuthority.POLICE, ConsultationAnswer.NO_OBJECTION);
        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
    }

    @Test
    @DisplayName("BR-15 an answer says who signed it, its number and day, and why it objects; it is entered once")
    void answer_isComplete_andEnteredOnce() {
        onlyTaxAndPolice();
        UUID id = nominating.ready(businessperson("Khuất Đủ Phần (mẫu)"));
        UUID tax = row("canbo", id, ConsultedAuthority.TAX).id();

        refused(id, tax, new ConsultationEntry(null, "", "Ông A", "1/CV", MONDAY), "consultationIncomplete");
        refused(id, tax, entry(ConsultationAnswer.SILENT, NOTE, "1/CV", MONDAY), "consultationIncomplete");
        refused(id, tax, entry(ConsultationAnswer.NO_OBJECTION, "", " ", MONDAY), "consultationIncomplete");
        refused(id, tax, entry(ConsultationAnswer.NO_OBJECTION, "", "1/CV", null), "consultationIncomplete");
        refused(id, tax, entry(ConsultationAnswer.OBJECTION, " ", "1/CV", MONDAY), "reasonMissing");
        refused(id, tax, entry(ConsultationAnswer.NO_OBJECTION, "", "1/CV", MONDAY.plusDays(1)), "consultationDate");
        answer(id, ConsultedAuthority.TAX, ConsultationAnswer.NO_OBJECTION);
        refused(id, tax, entry(ConsultationAnswer.OBJECTION, NOTE, "2/CV", MONDAY), "consultationAnswered");
    }

    @Test
    @DisplayName("BR-15 officer, appraiser and chair read answer and scan; the village and the Council do not")
    void answer_isReadByThoseWhoWorkOnIt() {
        onlyTaxAndPolice();
        UUID id = nominating.ready(businessperson("Khuất Ai Đọc (mẫu)"));
        UUID tax = row("canbo", id, ConsultedAuthority.TAX).id();
        people.as("canbo", () -> {
            TestFiles.send(consultations::receive, "cong-van.pdf", PDF, file -> {
                ConsultationEntry objection = entry(ConsultationAnswer.OBJECTION, NOTE, "15/CCT", MONDAY);
                consultations.answer(CommandKey.fresh(), id, tax, objection, file);
                return file.name();
            });
        });

        for (String reader : List.of("canbo", "uyvien1", "chutich")) {
            ConsultationRow row = row(reader, id, ConsultedAuthority.TAX);
            assertThat(row.note()).as(reader).isEqualTo(NOTE);
            assertThat(row.letterNumber()).as(reader).isEqualTo("15/CCT");
            assertThat(row.scans()).as(reader).hasSize(1);
        }
        for (String reader : List.of("truongthon", "mattran", "uyvien3", "thuky")) {
            ConsultationRow row = row(reader, id, ConsultedAuthority.TAX);
            assertThat(row.answered()).as(reader).isTrue();
            assertThat(row.toString()).as(reader).doesNotContain(NOTE, "15/CCT", "OBJECTION", "cong-van");
            assertThat(people.as(reader, () -> nominations.trail(id)).toString())
                    .as(reader)
                    .doesNotContain(NOTE, "15/CCT");
        }
    }

    @Test
    @DisplayName("BR-15 stopped or withdrawn while authorities are asked, nothing waits any more")
    void stoppedMeanwhile_nothingWaits() {
        UUID id = nominating.ready(businessperson("Khuất Dừng Lại (mẫu)"));

        people.as("chutich", () -> nominations.stop(CommandKey.fresh(), id, "Người được đề nghị từ chối"));

        assertThat(engine.isRunning("AwardNomination", id.toString())).isFalse();
        assertThat(jdbc.queryForObject(
                        "select count(*) from workflow_item where business_key = ? and state = 'OPEN'",
                        Integer.class,
                        id.toString()))
                .isZero();
        assertThat(jdbc.queryForObject(
                        "select stopped_by from deadline_limit where subject_id = ? and rule_key = 'sla_commune_total'",
                        String.class,
                        id.toString()))
                .isEqualTo("STOPPED");
    }

    private void refused(UUID id, UUID asked, ConsultationEntry entry, String key) {
        assertThatThrownBy(() ->
                        people.as("canbo", () -> consultations.answer(CommandKey.fresh(), id, asked, entry, null)))
                .hasMessage("nomination.error." + key);
    }

    private void answer(UUID id, ConsultedAuthority authority, ConsultationAnswer answer) {
        UUID asked = row("canbo", id, authority).id();
        LocalDate today = LocalDate.now(clock);
        people.as(
                "canbo",
                () -> consultations.answer(CommandKey.fresh(), id, asked, entry(answer, NOTE, "12/CV", today), null));
    }

    private static ConsultationEntry entry(
            ConsultationAnswer answer, String note, String number, @Nullable LocalDate date) {
        return new ConsultationEntry(answer, note, "Ông Trưởng Phòng (mẫu)", number, date);
    }

    private static NominationDraft.Line businessperson(String name) {
        return Drafts.person(name, "F-GK-CN", PositionClass.BUSINESSPERSON);
    }

    private void onlyTaxAndPolice() {
        only("tax");
        rule("consult_police", "ENTERPRISES");
    }

    private void everybodyOff() {
        only("nobody");
    }

    private void only(String authority) {
        for (ConsultedAuthority each : ConsultedAuthority.values()) {
            String code = each.name().toLowerCase(Locale.ROOT);
            rule("consult_" + code, code.equals(authority) ? "ENTERPRISES" : "OFF");
        }
    }

    private void rule(String key, String value) {
        before.putIfAbsent(
                key,
                jdbc.queryForObject(
                        "select value from award_rule_value where rule_set = 'ND152' and key = ? and form is null",
                        String.class,
                        key));
        set(key, value);
    }

    private void set(String key, String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = ? and form is null",
                value,
                key);
    }

    private List<ConsultationRow> asked(String reader, UUID id) {
        return people.as(reader, () -> consultations.of(id));
    }

    private ConsultationRow row(String reader, UUID id, ConsultedAuthority authority) {
        return asked(reader, id).stream()
                .filter(row -> row.authority() == authority)
                .findFirst()
                .orElseThrow();
    }

    private JourneyStep current(UUID id) {
        return details("truongthon", id).journey().stream()
                .filter(step -> step.state() == JourneyStep.State.CURRENT)
                .findFirst()
                .orElseThrow();
    }

    private NominationDetails details(String reader, UUID id) {
        return people.as(reader, () -> nominations.details(id));
    }

    private List<String> at(UUID id) {
        return engine.activities("AwardNomination", id.toString());
    }
}
