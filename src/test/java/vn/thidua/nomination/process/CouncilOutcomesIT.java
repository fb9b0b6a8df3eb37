package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.Threshold;
import vn.thidua.council.AgendaSource;
import vn.thidua.council.ItemVotes;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Headcount;
import vn.thidua.nomination.LineParticulars;
import vn.thidua.nomination.LineReturnService;
import vn.thidua.nomination.LineStatus;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/** What the Council concludes beside yes and no, as the nomination acts on it. */
@IntegrationTest
class CouncilOutcomesIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final UnitCode COMMUNE = new UnitCode("ND");

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    NominationService nominations;

    @Autowired
    LineReturnService lines;

    @Autowired
    AuditTrail trail;

    @Autowired
    List<AgendaSource> agendaSources;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private Nominating nominating;
    private AgendaSource agenda;

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
        agenda = agendaSources.stream()
                .filter(source -> source.subjectType().equals("nomination-line"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void otherForm_theLineGoesOnUnderIt_withATrace_andIsExaminedAnew() {
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
        UUID line = line(id);
        assertThat(agenda.otherForms(line))
                .extracting(AgendaSource.Form::code)
                .contains("F-GK-CN")
                .doesNotContain("F-BKTP-CN", "F-GK-TT");
        jdbc.update("delete from nomination_finding where line = ?", line);

        vote(line, AgendaSource.Outcome.RECOMMENDED_OTHER_FORM, "F-GK-CN", null);

        NominationDetails.Line now = details(id).lines().getFirst();
        assertThat(now.formName()).isEqualTo("Giấy khen của Chủ tịch UBND xã");
        assertThat(now.status()).isIn(LineStatus.RECOMMENDED, LineStatus.BEING_DECIDED);
        assertThat(jdbc.queryForObject("select form_nominated from nomination_line where id = ?", String.class, line))
                .isEqualTo("F-BKTP-CN");
        assertThat(jdbc.queryForObject("select count(*) from nomination_finding where line = ?", Integer.class, line))
                .isPositive();
        assertThat(trail.of(SubjectRef.of("nomination-line", line)))
                .filteredOn(row -> row.action().equals("nomination.formChanged"))
                .singleElement()
                .satisfies(row -> assertThat(row.after()).isEqualTo("Giấy khen của Chủ tịch UBND xã"));
    }

    @Test
    void putOffToALaterSession_isReadyAgain_andTheVillageHeadSeesWhy() {
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        UUID line = line(id);

        vote(line, AgendaSource.Outcome.DEFERRED, null, deferral(AgendaSource.Until.LATER_SESSION));

        assertThat(ready(line)).isTrue();
        NominationDetails.Line now = details(id).lines().getFirst();
        assertThat(now.deferral().reason()).isEqualTo("Chưa rõ diện tích đất");
        assertThat(now.deferral().by()).isEqualTo("Hội đồng xã");
        assertThat(engine.activities("AwardNomination", id.toString())).containsExactly("CatchEvent_CouncilConcluded");
        vote(line, AgendaSource.Outcome.RECOMMENDED, null, null);
        assertThat(engine.activities("AwardNomination", id.toString())).containsExactly("CatchEvent_LinesSettled");
    }

    @Test
    void putOffUntilCompleted_waitsForTheAppraiser_whoSaysWhatWasAdded() {
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        UUID line = line(id);
        vote(line, AgendaSource.Outcome.DEFERRED, null, deferral(AgendaSource.Until.SUPPLEMENT));

        assertThat(ready(line)).isFalse();
        assertThat(engine.activities("AwardNomination", id.toString()))
                .as("the rest waits as before, and somebody has a task")
                .containsExactlyInAnyOrder("CatchEvent_CouncilConcluded", "UserTask_CompleteLines");
        assertThat(jdbc.queryForList("""
                        select r.role_at from workflow_item i join workflow_audience_role r on r.audience = i.audience
                        where i.business_key = ? and i.task_key = 'UserTask_CompleteLines' and i.state = 'OPEN'""", String.class, id.toString()))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("APPRAISER@");
        NominationDetails shown = people.as("canbo", () -> nominations.details(id));
        assertThat(shown.actions()).contains(NominationDetails.Action.COMPLETE_LINE);
        assertThat(shown.lines().getFirst().completionOwed()).isTrue();
        assertThatThrownBy(() -> complete("canbo", id, line, " ")).hasMessageContaining("reason");
        assertThatThrownBy(() -> complete("truongthon", id, line, "Tôi bổ sung"))
                .isNotNull();
        complete("canbo", id, line, "Đã có trích lục thửa đất");

        assertThat(ready(line)).isTrue();
        assertThat(engine.activities("AwardNomination", id.toString())).containsExactly("CatchEvent_CouncilConcluded");
        assertThatThrownBy(() -> complete("canbo", id, line, "Lần nữa")).hasMessage("nomination.error.lineNotReady");
    }

    @Test
    void placesOfAMovementsQuota_areThoseThatNobodyRecommendedHasUsed() {
        UUID id = nominating.ready(
                Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"), Drafts.group("Tổ tự quản (mẫu)", "F-GK-TT"));
        UUID person = line(id);
        UUID group = details(id).lines().get(1).id();
        jdbc.update("update nomination set type = 'PHONG_TRAO', movement = 'NTM' where id = ?", id);
        jdbc.update("""
                insert into movement_quota (id, movement, commune, holder, form, cases, basis)
                values (?, 'NTM', 'ND', 'COMMUNE', 'F-GK', 2, '1/KH (mẫu)')""", UUID.randomUUID());
        try {
            List<AgendaSource.Places> places = agenda.places(Map.of(person, "F-GK-CN", group, "F-GK-TT"), COMMUNE);
            assertThat(places).singleElement().satisfies(each -> {
                assertThat(each.ids()).containsExactlyInAnyOrder(person, group);
                assertThat(each.allowed()).isEqualTo(2);
                assertThat(each.basis()).isEqualTo("1/KH (mẫu)");
            });
            int before = places.getFirst().used();

            vote(person, AgendaSource.Outcome.RECOMMENDED, null, null);
            assertThat(agenda.places(Map.of(group, "F-GK-TT"), COMMUNE))
                    .singleElement()
                    .satisfies(each -> assertThat(each.used()).isEqualTo(before + 1));
            // Under another form it shares no place of this quota.
            assertThat(agenda.places(Map.of(group, "F-BKTP-TT"), COMMUNE)).isEmpty();
        } finally {
            jdbc.update("delete from movement_quota where basis = '1/KH (mẫu)'");
        }
    }

    @Test
    void everyCountOfTheVote_isKeptWithTheLine() {
        UUID id = nominating.ready(Drafts.person("Lê Thị Phiếu (mẫu)", "F-GK-CN"));
        vote(line(id), AgendaSource.Outcome.RECOMMENDED, null, null);

        assertThat(details(id).lines().getFirst().votes()).isEqualTo(new ItemVotes(11, 9, 1, 0, 1, 0, 11));
    }

    @Test
    @DisplayName(
            "BR-08 a woman and a collective of at least 70 % women come first; a man, fewer women, or nobody knows, do not")
    void womanAndCollectiveOfMostlyWomen_comeFirst() {
        UUID id = nominating.ready(
                Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"),
                Drafts.person("Nguyễn Văn Hưởng (mẫu)", "F-GK-CN"),
                collective("Tổ may (mẫu)", new Headcount(10, 7)),
                collective("Tổ thủy lợi (mẫu)", new Headcount(10, 6)),
                collective("Tổ tự quản (mẫu)", Headcount.UNKNOWN));
        List<UUID> all =
                details(id).lines().stream().map(NominationDetails.Line::id).toList();
        jdbc.update("update nomination_line set sex = 'F' where id = ?", all.get(0));
        jdbc.update("update nomination_line set sex = 'M' where id = ?", all.get(1));

        assertThat(agenda.firstAmongEquals(all, Threshold.of("70", ">=")))
                .containsExactlyInAnyOrder(all.get(0), all.get(2));
        assertThat(details(id).lines().get(2).particulars().headcount()).isEqualTo(new Headcount(10, 7));
    }

    private static NominationDraft.Line collective(String name, Headcount people) {
        return Drafts.group(name, "F-GK-TT").with(LineParticulars.NONE.withPeople(people));
    }

    private static AgendaSource.Deferral deferral(AgendaSource.Until until) {
        return new AgendaSource.Deferral(until, "Chưa rõ diện tích đất", "Hội đồng xã");
    }

    private void complete(String username, UUID id, UUID line, String note) {
        people.as(username, () -> lines.completeLine(CommandKey.fresh(), id, line, note));
    }

    private boolean ready(UUID line) {
        return agenda.ready(COMMUNE).stream()
                .anyMatch(candidate -> candidate.id().equals(line));
    }

    private void vote(UUID line, AgendaSource.Outcome outcome, String otherForm, AgendaSource.Deferral deferral) {
        UUID session = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            agenda.scheduled(line, session, COMMUNE);
            agenda.opening(line, session);
        });
        transaction.executeWithoutResult(status -> agenda.deliver(new AgendaSource.Result(
                line,
                session,
                "01/BB-HĐ",
                DAY,
                outcome,
                new ItemVotes(11, 9, 1, 0, 1, 0, 11),
                "9/11",
                otherForm,
                deferral)));
    }

    private UUID line(UUID id) {
        return details(id).lines().getFirst().id();
    }

    private NominationDetails details(UUID id) {
        return people.as("truongthon", () -> nominations.details(id));
    }
}
