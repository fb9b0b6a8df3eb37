package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaService;
import vn.thidua.council.AgendaSource;
import vn.thidua.council.BallotService;
import vn.thidua.council.CouncilService;
import vn.thidua.council.Interest;
import vn.thidua.council.InterestKind;
import vn.thidua.council.MinutesService;
import vn.thidua.council.SessionDetails;
import vn.thidua.council.SessionRow;
import vn.thidua.council.SubjectKey;
import vn.thidua.decision.AppraisalDetails;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.AppraisalService;
import vn.thidua.decision.AppraisalStatus;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperService;
import vn.thidua.decision.Proposal;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.nomination.LineStatus;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.NominationStage;
import vn.thidua.shared.CommandKey;

/**
 * A flag of the city: the commune's Council recommends it, the commune submits it, the city's reviewer proposes it, and the
 * city's Council votes on it before the city's chair decides (Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7).
 */
@IntegrationTest
class CityCouncilJourneyIT {

    private static final int OPEN = 200;
    private static final int NOT_THERE = 404;

    @Autowired
    WebApplicationContext context;

    @Autowired
    AppraisalService appraisals;

    @Autowired
    AgendaService agenda;

    @Autowired
    CouncilService councils;

    @Autowired
    BallotService ballots;

    @Autowired
    MinutesService minutes;

    @Autowired
    NominationService nominations;

    @Autowired
    EvidenceService evidence;

    @Autowired
    PaperService papers;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    UserDetailsService accounts;

    AwardRoad road;
    CityCouncilRoad council;
    UUID nomination;
    UUID line;
    AppraisalId appraisal;

    @BeforeEach
    void flagProposedByTheReviewer() {
        road = new AwardRoad(context);
        council = new CityCouncilRoad(context);
        NominationDraft.Line flag = Drafts.group("Thôn dẫn đầu " + UUID.randomUUID() + " (mẫu)", "T-COTP");
        line = flag.id();
        nomination = new Nominating(context).readyTitle(flag);
        road.throughTheCouncil(line, 11);
        road.submittedToTheCity(line);
        appraisal = road.appraisalOf(line);
        people.as(
                "thamdinhtp",
                () -> appraisals.propose(CommandKey.fresh(), appraisal, Proposal.APPROVE, "Dẫn đầu cụm thi đua"));
        engine.runDueJobs();
    }

    @Test
    void recommendedByEightOfNine_isSignedByTheCitysChair() {
        assertThat(people.as("thukytp", () -> agenda.ready(CityCouncilRoad.CITY)))
                .filteredOn(ready -> ready.key().equals(CityCouncilRoad.subject(appraisal)))
                .singleElement()
                .satisfies(ready -> assertThat(ready.subject().summary()).contains("Dẫn đầu cụm thi đua"));
        UUID session = council.convened(appraisal);
        council.opened(session, List.of());
        assertThat(council.item(session, "uyvientp1").majority()).contains("80\u00a0%");

        council.voted(session, CityCouncilRoad.MEMBERS, 8);
        String text = council.delivered(session);

        assertThat(text)
                .contains("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG THÀNH PHỐ HẢI PHÒNG")
                .contains("8/9")
                .doesNotContain("UBND xã");
        assertThat(road.paperOf(line, PaperKind.DECISION)).isNotNull();
        assertThat(statusOf(line)).isEqualTo(LineStatus.BEING_DECIDED);
        AppraisalDetails read = people.as("thamdinhtp", () -> appraisals.details(appraisal));
        assertThat(read.status()).isEqualTo(AppraisalStatus.APPROVED);
        assertThat(read.council().outcome()).isEqualTo(AgendaSource.Outcome.RECOMMENDED);
        road.signedByTheCity(line);
        assertThat(statusOf(line)).isEqualTo(LineStatus.GRANTED);
        assertThat(running(nomination, appraisal.value(), session)).isZero();
    }

    @Test
    void sevenOfNine_isNotEnough_andTheVillageReadsTheOutcomeOnly() {
        UUID session = council.convened(appraisal);
        council.opened(session, List.of());
        council.voted(session, CityCouncilRoad.MEMBERS, 7);
        assertThat(council.item(session, "thukytp").result().passed()).isFalse();
        council.delivered(session);

        NominationDetails village = people.as("truongthon", () -> nominations.details(nomination));
        assertThat(village.stage()).isEqualTo(NominationStage.SETTLED);
        assertThat(village.lines().getFirst().status()).isEqualTo(LineStatus.REFUSED);
        assertThat(village.lines().getFirst().outcomeReason())
                .contains("không đạt tỷ lệ phiếu đồng ý")
                .doesNotContain("7/9");
        assertThat(village.toString()).doesNotContain("7/9");
        assertThat(running(nomination, appraisal.value(), session)).isZero();
    }

    @Test
    void communesPeople_areToldThatTheCitysSessionIsNotThere() {
        UUID session = council.convened(appraisal);
        council.opened(session, List.of());
        SubjectKey subject = CityCouncilRoad.subject(appraisal);

        for (String who : List.of("thuky", "chutich", "uyvien1")) {
            assertThatThrownBy(() -> people.as(who, () -> councils.session(session)))
                    .hasMessage("shared.notFound");
            assertThatThrownBy(() -> people.as(who, () -> minutes.minutes(session)))
                    .hasMessage("shared.notFound");
            assertThatThrownBy(() -> people.as(who, () -> ballots.ballot(session)))
                    .hasMessage("shared.notFound");
            assertThat(people.as(who, councils::sessions))
                    .extracting(SessionRow::id)
                    .doesNotContain(session);
        }
        assertThatThrownBy(() -> people.as(
                        "thuky", () -> agenda.plan(CommandKey.fresh(), Cast.SAMPLE.commune(), List.of(subject))))
                .hasMessage("shared.notFound");
        assertThatThrownBy(() ->
                        people.as("thuky", () -> agenda.plan(CommandKey.fresh(), CityCouncilRoad.CITY, List.of())))
                .isNotNull();
        assertThat(people.as("thuky", () -> agenda.ready(Cast.SAMPLE.commune())))
                .extracting(ready -> ready.key())
                .doesNotContain(subject);
        assertThatThrownBy(() -> people.as("thuky", () -> agenda.ready(CityCouncilRoad.CITY)))
                .isNotNull();
    }

    @Test
    void citysSecretary_putsNoLineOfACommuneOnTheAgenda() {
        NominationDraft.Line waiting = Drafts.person("Hà Thị Chờ Xã", "F-GK-CN");
        new Nominating(context).ready(waiting);

        assertThatThrownBy(() -> people.as(
                        "thukytp",
                        () -> agenda.plan(
                                CommandKey.fresh(),
                                CityCouncilRoad.CITY,
                                List.of(new SubjectKey("nomination-line", waiting.id())))))
                .hasMessage("shared.notFound");
    }

    @Test
    void papersOpenToWhoeverHasDeclared_andNothingToWhoeverTakesNoPart() throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        String file = people.as("truongthon", () -> evidence.of(nomination))
                .getFirst()
                .path();
        assertThat(door(browser, file, "uyvientp1")).as("on no agenda yet").isEqualTo(NOT_THERE);
        UUID session = council.convened(appraisal);
        assertThat(door(browser, file, "uyvientp1")).as("not declared yet").isEqualTo(NOT_THERE);

        council.declare(session, "uyvientp1");
        council.declare(
                session,
                "truongban",
                new Interest(council.item(session, "truongban").id(), InterestKind.OTHER, "Từng phụ trách cụm"));

        assertThat(door(browser, file, "uyvientp1")).isEqualTo(OPEN);
        assertThat(door(browser, file, "truongban")).isEqualTo(NOT_THERE);
        assertThat(people.as("uyvientp1", () -> nominations.details(nomination)))
                .isNotNull();
        assertThatThrownBy(() -> people.as("truongban", () -> nominations.details(nomination)))
                .hasMessage("shared.notFound");
        assertThatThrownBy(() -> people.as("truongban", () -> appraisals.details(appraisal)))
                .hasMessage("shared.notFound");
        assertThat(people.as("truongban", () -> appraisals.queue(AppraisalStatus.CITY_COUNCIL, null, null)))
                .extracting(row -> row.id())
                .doesNotContain(appraisal);

        council.opened(session, List.of("uyvientp1", "truongban"));
        List<String> voters = CityCouncilRoad.MEMBERS.stream()
                .filter(member -> !member.equals("truongban"))
                .toList();
        council.voted(session, voters, 8);
        SessionDetails.Item hidden = council.item(session, "truongban");
        assertThat(hidden.sight()).isEqualTo(SessionDetails.Sight.RECUSED);
        assertThat(hidden.result()).isNull();
        assertThat(council.item(session, "uyvientp1").result().passed()).isTrue();
        council.delivered(session);
        assertThatThrownBy(() -> people.as("truongban", () -> appraisals.details(appraisal)))
                .as("not public before the city has decided")
                .hasMessage("shared.notFound");

        road.signedByTheCity(line);
        assertThat(council.item(session, "truongban").result().passed()).isTrue();
        assertThat(people.as("truongban", () -> appraisals.details(appraisal)).council())
                .isNotNull();
    }

    private int door(MockMvc browser, String file, String username) throws Exception {
        return browser.perform(get(file).with(user(accounts.loadUserByUsername(username))))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private LineStatus statusOf(UUID asked) {
        return people.as("canbo", () -> nominations.details(nomination)).lines().stream()
                .filter(each -> each.id().equals(asked))
                .map(NominationDetails.Line::status)
                .findFirst()
                .orElseThrow();
    }

    private int running(UUID... keys) {
        int count = 0;
        for (UUID key : keys) {
            count += jdbc.queryForObject(
                    "select count(*) from act_ru_execution where business_key_ = ?", Integer.class, key.toString());
        }
        return count;
    }
}
