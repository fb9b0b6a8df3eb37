package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.council.AgendaSource;
import vn.thidua.council.ItemVotes;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.AppraisalService;
import vn.thidua.decision.CityResultsService;
import vn.thidua.decision.PaperDetails;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperRow;
import vn.thidua.decision.PaperService;
import vn.thidua.decision.Proposal;
import vn.thidua.decision.QueueCount;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.EligibilityService;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.nomination.LineStatus;
import vn.thidua.nomination.LinesBeforeCouncil;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationFilter;
import vn.thidua.nomination.NominationRow;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.NominationStage;
import vn.thidua.nomination.PaperOnFile;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;
import vn.thidua.workflow.WorkItems;

/** Whoever takes no part in a vote learns nothing of it after the Council either, in whatever room, until it is public. */
@IntegrationTest
class RecusedReadersIT {

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    NominationService nominations;

    @Autowired
    EvidenceService evidence;

    @Autowired
    EligibilityService eligibility;

    @Autowired
    LinesBeforeCouncil beforeCouncil;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    PaperService papers;

    @Autowired
    AppraisalService appraisals;

    @Autowired
    CityResultsService results;

    @Autowired
    WorkItems work;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    AwardRoad road;
    MockMvc browser;
    final List<AccountId> newcomers = new ArrayList<>();

    @BeforeEach
    void begin() {
        road = new AwardRoad(context);
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void nobodyNewStays() {
        newcomers.forEach(people::dismiss);
    }

    @Test
    void recusedNominator_keepsTheNomination_andReadsNothingThatCameFromTheCouncil_untilItIsThrough() {
        NominationDraft.Line line = Drafts.person("Bùi Thị Tự Nêu", "F-GK-CN");
        UUID nomination = new Nominating(context).ready(line);
        road.throughTheCouncil(line.id(), 10);
        AccountId head = somebody(held(Role.VILLAGE_HEAD, "ND-T-XUANDOAI"), held(Role.COUNCIL_MEMBER, "ND"));
        assertThat(people.as(head, () -> nominations.details(nomination))
                        .lines()
                        .getFirst()
                        .councilResult())
                .as("with no interest declared")
                .contains("10/11");

        recuse(head, line.id());

        NominationDetails closed = people.as(head, () -> nominations.details(nomination));
        NominationDetails.Line row = closed.lines().getFirst();
        assertThat(row.closed()).isTrue();
        assertThat(row.status()).isEqualTo(LineStatus.ON_AGENDA);
        assertThat(row.councilDay()).isNull();
        assertThat(row.councilResult()).isNull();
        assertThat(row.votes()).isNull();
        assertThat(row.keeper()).isNull();
        assertThat(row.achievement()).isEqualTo(line.achievement());
        assertThat(closed.stage()).isEqualTo(NominationStage.COUNCIL);
        assertThat(closed.toString()).doesNotContain("10/11");
        assertThat(people.as(head, () -> nominations.trail(nomination)))
                .isNotEmpty()
                .noneMatch(said -> said.action().contains("councilConcluded"));
        assertThat(people.as(head, () -> nominations.page(NominationFilter.ALL, 0, 500)))
                .filteredOn(listed -> listed.id().equals(nomination))
                .singleElement()
                .satisfies(listed -> assertThat(listed.stage()).isEqualTo(NominationStage.COUNCIL));

        road.decided(line.id(), "chutich");

        NominationDetails told = people.as(head, () -> nominations.details(nomination));
        assertThat(told.lines().getFirst().status()).isEqualTo(LineStatus.GRANTED);
        assertThat(told.lines().getFirst().votes()).isNotNull();
    }

    @Test
    void otherFormThatTheCouncilRecommended_isNotOnTheRecusedNominatorsLine_untilItIsThrough() {
        NominationDraft.Line line = Drafts.group("Thôn Xuân Đoài chuyển tặng", "T-COTP");
        UUID nomination = new Nominating(context).readyTitle(line);
        AccountId head = somebody(held(Role.VILLAGE_HEAD, "ND-T-XUANDOAI"), held(Role.COUNCIL_MEMBER, "ND"));
        road.throughTheCouncil(line.id(), 11);
        recuse(head, line.id());
        NominationDetails before = people.as(head, () -> nominations.details(nomination));
        List<PaperOnFile> papersBefore = people.as(head, () -> evidence.papers(nomination));
        NominationRow listedBefore = listed(head, nomination);

        transactions.executeWithoutResult(
                begun -> beforeCouncil.recommendFor(line.id(), "F-GK-TT", "Chuyển tặng Giấy khen (mẫu)"));
        transactions.executeWithoutResult(
                begun -> beforeCouncil.recommendFor(line.id(), "F-BKTP-TT", "Chuyển tặng Bằng khen (mẫu)"));

        NominationDetails now = people.as(head, () -> nominations.details(nomination));
        assertThat(now.lines().getFirst().formName())
                .as("as it was asked for")
                .isEqualTo("Cờ thi đua của UBND thành phố");
        assertThat(now).as("nothing else of it either").isEqualTo(before);
        assertThat(people.as(head, () -> evidence.papers(nomination))).isEqualTo(papersBefore);
        assertThat(listed(head, nomination)).isEqualTo(listedBefore);
        assertThat(people.as(head, () -> eligibility.whileWriting(nomination))).isEmpty();
        assertThat(people.as("truongthon", () -> nominations.details(nomination))
                        .lines()
                        .getFirst()
                        .formName())
                .contains("Bằng khen");
        assertThat(listed(people.id("truongthon"), nomination).form()).contains("Bằng khen");
    }

    @Test
    void recusedAppraiser_hasNoTaskToCompleteWhatTheCouncilPutOff_andAnotherHas() {
        NominationDraft.Line own = Drafts.person("Vi Văn Để Lại", "F-GK-CN");
        NominationDraft.Line other = Drafts.person("Vi Thị Đang Xét", "F-GK-CN");
        UUID nomination = new Nominating(context).ready(own);
        new Nominating(context).ready(other);
        road.throughTheCouncil(other.id(), 11);
        UUID session = sessionOf(other.id());
        jdbc.update("update council_agenda_item set subject = ? where session = ?", own.id(), session);
        AccountId appraiser = somebody(held(Role.APPRAISER, "ND"), held(Role.COUNCIL_MEMBER, "ND"));
        AgendaSource lines = context.getBeansOfType(AgendaSource.class).values().stream()
                .filter(source -> source.subjectType().equals("nomination-line"))
                .findFirst()
                .orElseThrow();
        transactions.executeWithoutResult(begun -> {
            lines.scheduled(own.id(), session, new UnitCode("ND"));
            lines.opening(own.id(), session);
        });
        transactions.executeWithoutResult(begun -> lines.deliver(new AgendaSource.Result(
                own.id(),
                session,
                "01/BB-HĐ (mẫu)",
                LocalDate.now(clock),
                AgendaSource.Outcome.DEFERRED,
                new ItemVotes(11, 9, 1, 0, 1, 0, 11),
                "9/11",
                null,
                new AgendaSource.Deferral(AgendaSource.Until.SUPPLEMENT, "Chưa rõ diện tích", "Hội đồng xã"))));
        assertThat(tasks(appraiser, nomination)).as("with no interest declared").isOne();
        long waiting = group(appraiser);

        recuse(appraiser, session, own.id());

        assertThat(tasks(appraiser, nomination)).isZero();
        assertThat(group(appraiser)).isEqualTo(waiting - 1);
        assertThat(tasks(people.id("canbo"), nomination)).isOne();
    }

    private int tasks(AccountId reader, UUID nomination) {
        return people.as(reader, () -> work.openFor(SubjectRef.of("nomination", nomination)))
                .size();
    }

    private UUID sessionOf(UUID line) {
        return jdbc.queryForObject(
                "select session from council_agenda_item where subject = ? order by session limit 1", UUID.class, line);
    }

    private NominationRow listed(AccountId reader, UUID nomination) {
        return people.as(reader, () -> nominations.page(NominationFilter.ALL, 0, 500)).stream()
                .filter(row -> row.id().equals(nomination))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void recusedSecretary_findsTheirLineOnNoPaper_andHasNoFile_untilTheDecisionHasItsNumber() throws Exception {
        NominationDraft.Line own = Drafts.person("Đỗ Văn Thân Thích", "F-GK-CN");
        NominationDraft.Line other = Drafts.person("Đỗ Thị Người Khác", "F-GK-CN");
        new Nominating(context).ready(own, other);
        road.throughTheCouncil(List.of(own.id(), other.id()), 10);
        PaperId decision = road.paperOf(own.id(), PaperKind.DECISION);
        assertThat(people.as("thuky", () -> papers.details(decision)).listed()).hasSize(2);

        recuse(people.id("thuky"), own.id());

        PaperDetails seen = people.as("thuky", () -> papers.details(decision));
        assertThat(seen.listed()).extracting(row -> row.content().name()).containsExactly(other.name());
        assertThat(seen.title()).contains("(1 trường hợp)");
        assertThat(seen.withheld()).isTrue();
        assertThat(seen.toString()).doesNotContain(own.name());
        assertThat(people.as("thuky", () -> papers.papers(PaperKind.DECISION)))
                .filteredOn(row -> row.id().equals(decision))
                .singleElement()
                .satisfies(row -> assertThat(row.title()).contains("(1 trường hợp)"));
        for (String format : List.of("/word", "/pdf")) {
            MockHttpServletResponse refused = door(decision, format, "thuky");
            assertThat(refused.getStatus()).isEqualTo(403);
            assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("Bạn không tham gia xét");
        }
        assertThat(people.as("canbo", () -> papers.details(decision)).withheld())
                .as("who drafts it")
                .isFalse();
        recuse(people.id("chutich"), own.id());
        assertThat(people.as("chutich", () -> papers.details(decision)).listed())
                .as("who signs it")
                .hasSize(2);

        road.decided(own.id(), "phochutich");
        assertThat(people.as("thuky", () -> papers.details(decision)).text().text())
                .contains(own.name());
        assertThat(door(decision, "/word", "thuky").getStatus()).isEqualTo(200);
    }

    @Test
    void paperWithNobodyElse_isNotThereForTheRecusedSecretary() {
        NominationDraft.Line own = Drafts.person("Đỗ Văn Một Mình", "F-GK-CN");
        new Nominating(context).ready(own);
        road.throughTheCouncil(own.id(), 10);
        PaperId decision = road.paperOf(own.id(), PaperKind.DECISION);
        recuse(people.id("thuky"), own.id());

        assertThatThrownBy(() -> people.as("thuky", () -> papers.details(decision)))
                .hasMessage("shared.notFound");
        assertThat(people.as("thuky", () -> papers.papers(PaperKind.DECISION)))
                .extracting(PaperRow::id)
                .doesNotContain(decision);
        road.decided(own.id(), "chutich");
        assertThat(people.as("thuky", () -> papers.details(decision)).number()).isNotNull();
    }

    @Test
    void recusedAtTheCity_inNoTotalNoTaskAndNoPaper_andTheCommunesPanelSaysTheSentenceOnly() throws Exception {
        NominationDraft.Line flag = Drafts.group("Thôn Xuân Đoài vắng mặt", "T-COTP");
        new Nominating(context).readyTitle(flag);
        road.throughTheCouncil(flag.id(), 11);
        road.submittedToTheCity(flag.id());
        AppraisalId appraisal = road.appraisalOf(flag.id());
        PaperId submission = road.paperOf(flag.id(), PaperKind.SUBMISSION);
        AccountId reviewer = somebody(held(Role.CITY_APPRAISER, "HP"), held(Role.COUNCIL_MEMBER, "HP"));
        AccountId officer = somebody(held(Role.INTAKE_OFFICER, "ND"), held(Role.COUNCIL_MEMBER, "HP"));
        long waiting = total(reviewer);
        long group = group(reviewer);
        WorkItems.Row task = people.as(reviewer, () -> work.openFor(PaperKind.SUBMISSION.subject(submission)))
                .getFirst();
        UUID session = agendaOf(appraisal);

        recuse(reviewer, session, appraisal.value());
        recuse(officer, session, appraisal.value());
        recuse(people.id("truongban"), session, appraisal.value());

        assertThat(total(reviewer)).isEqualTo(waiting - 1);
        assertThat(group(reviewer)).isEqualTo(group - 1);
        assertThat(people.as(reviewer, () -> work.openFor(PaperKind.SUBMISSION.subject(submission))))
                .isEmpty();
        assertThatThrownBy(() -> people.as(reviewer, () -> work.claim(CommandKey.fresh(), task.taskId())))
                .hasMessage("decision.refused.recused");
        assertThat(people.as(officer, () -> results.of(submission)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.result()).isNull();
                    assertThat(row.keeper()).isNull();
                    assertThat(row.line().achievement()).isEmpty();
                });
        PaperDetails seen = people.as("truongban", () -> papers.details(submission));
        assertThat(seen.listed()).singleElement().satisfies(row -> {
            assertThat(row.closed()).isTrue();
            assertThat(row.content().achievement()).isEmpty();
            assertThat(row.content().councilResult()).isNull();
        });
        assertThat(seen.withheld()).isTrue();
        assertThat(door(submission, "/pdf", "truongban").getStatus()).isEqualTo(403);
        assertThat(people.as("thamdinhtp", () -> papers.details(submission)).withheld())
                .isFalse();
    }

    private long total(AccountId reviewer) {
        return people.as(reviewer, () -> appraisals.waiting()).stream()
                .mapToLong(QueueCount::count)
                .sum();
    }

    private long group(AccountId reviewer) {
        return people.as(reviewer, () -> work.counts(WorkItems.Filter.NONE)).group();
    }

    /** A session of the city's Council that has the line on its agenda, as after the Council put it off for completion. */
    private UUID agendaOf(AppraisalId appraisal) {
        NominationDraft.Line other = Drafts.group("Thôn Xuân Đoài đang xét", "T-COTP");
        new Nominating(context).readyTitle(other);
        road.throughTheCouncil(other.id(), 11);
        road.submittedToTheCity(other.id());
        AppraisalId proposed = road.appraisalOf(other.id());
        people.as(
                "thamdinhtp", () -> appraisals.propose(CommandKey.fresh(), proposed, Proposal.APPROVE, "Dẫn đầu cụm"));
        UUID session = new CityCouncilRoad(context).convened(proposed);
        jdbc.update("update council_agenda_item set subject = ? where session = ?", appraisal.value(), session);
        return session;
    }

    private void recuse(AccountId who, UUID line) {
        recuse(who, sessionOf(line), line);
    }

    private void recuse(AccountId who, UUID session, UUID subject) {
        UUID declaration = UUID.randomUUID();
        jdbc.update(
                "insert into council_declaration (id, session, member, member_name, edition, by_member, declared_at)"
                        + " values (?, ?, ?, 'Thành viên (mẫu)', 90, true, now())",
                declaration,
                session,
                who.value());
        jdbc.update(
                "insert into council_interest (declaration, item, kind)"
                        + " select ?, id, 'FAMILY' from council_agenda_item where session = ? and subject = ?",
                declaration,
                session,
                subject);
    }

    private AccountId somebody(AssignmentDraft... roles) {
        AccountId account = people.newcomer("Người Hai Vai (mẫu)", roles);
        newcomers.add(account);
        return account;
    }

    private AssignmentDraft held(Role role, String unit) {
        return AssignmentDraft.own(
                role, new UnitCode(unit), LocalDate.now(clock).minusDays(1));
    }

    private MockHttpServletResponse door(PaperId paper, String format, String username) throws Exception {
        return browser.perform(
                        get("/tai-lieu/van-ban/" + paper + format).with(user(accounts.loadUserByUsername(username))))
                .andReturn()
                .getResponse();
    }
}
