package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.IntegrationTest;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.council.BallotDetails;
import vn.thidua.council.BallotService;
import vn.thidua.council.BoxEntry;
import vn.thidua.council.BoxFigures;
import vn.thidua.council.ChannelService;
import vn.thidua.council.CouncilService;
import vn.thidua.council.CountMinutesService;
import vn.thidua.council.CountingTeamService;
import vn.thidua.council.Interest;
import vn.thidua.council.InterestKind;
import vn.thidua.council.MinutesDetails;
import vn.thidua.council.MinutesService;
import vn.thidua.council.PaperBallotService;
import vn.thidua.council.PaperBoxService;
import vn.thidua.council.SessionDetails;
import vn.thidua.council.SessionStatus;
import vn.thidua.council.WrittenOpinionService;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Figures;
import vn.thidua.database.TestDatabase;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.AppraisalService;
import vn.thidua.decision.AppraisalStatus;
import vn.thidua.decision.Proposal;
import vn.thidua.document.Received;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.workflow.FailedSteps;
import vn.thidua.workflow.IncidentService;

/** What the commune's Council can do in its room, the city's does in the same one, with lines of submissions. */
@IntegrationTest
class CityCouncilRoomIT {

    private static final List<String> MEMBERS = CityCouncilRoad.MEMBERS;
    private static final List<String> COUNTERS = List.of("uyvientp4", "uyvientp5");
    private static final byte[] SCAN =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String REFUSED = "the database refuses it in this test";

    @Autowired
    AppraisalService appraisals;

    @Autowired
    BallotService ballots;

    @Autowired
    MinutesService minutes;

    @Autowired
    CountingTeamService teams;

    @Autowired
    PaperBallotService papers;

    @Autowired
    PaperBoxService boxes;

    @Autowired
    CountMinutesService counts;

    @Autowired
    WrittenOpinionService opinions;

    @Autowired
    ChannelService channels;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcTemplate jdbc;

    AwardRoad road;
    CityCouncilRoad council;

    @BeforeEach
    void begin() {
        road = new AwardRoad(context);
        council = new CityCouncilRoad(context);
    }

    @AfterEach
    void asBefore() {
        turn("second_ballot", "OFF");
        turn("paper_ballot", "OFF");
        turn("written_opinion", "RECORDED");
        asOwner("drop trigger if exists refused_in_test on decision_appraisal");
        asOwner("drop function if exists refuse_in_test()");
    }

    @Test
    void chairRecused_theViceChairPresidesConfirmsAndSigns_andTheChairReadsNothingOfIt() {
        AppraisalId line = proposed("Thôn Xuân Đoài chủ tịch tránh");
        UUID session = council.convened(line);
        council.declare(session, "chutichtp", family(session));
        council.opened(session, List.of("chutichtp"));
        assertThat(council.item(session, "uyvientp1").presider()).contains("Quách Đình Nam");
        council.voted(session, without("chutichtp"), 8);

        assertThatThrownBy(() -> council.confirmed(session)).hasMessage("council.refused.itemsNotPresided");
        council.itemsConfirmed(session, "giamdocso");
        council.confirmed(session);
        assertThat(council.minutes(session, "chutichtp"))
                .contains("theo Phụ lục 1")
                .doesNotContain("8/9");
        assertThat(parts(session, "chutichtp")).isEmpty();
        council.partSigned(session, "thukytp");
        council.partSigned(session, "giamdocso");
        council.signed(session);
        engine.runDueJobs();

        assertThat(parts(session, "uyvientp1").getFirst().body()).contains("8/9 thành viên đồng ý");
        assertThat(council.item(session, "chutichtp").result()).isNull();
        assertThat(status(line)).isEqualTo(AppraisalStatus.APPROVED);
    }

    @Test
    void secretaryRecused_anotherMemberSignsForThatItem_andItIsDelivered() {
        AppraisalId line = proposed("Thôn Xuân Đoài thư ký tránh");
        UUID session = council.convened(line);
        council.declare(session, "thukytp", family(session));
        council.opened(session, List.of("thukytp"));
        council.voted(session, without("thukytp"), 8);
        council.confirmed(session);

        assertThat(parts(session, "thukytp")).isEmpty();
        council.partSigned(session, "chutichtp");
        String writer = MEMBERS.stream()
                .filter(member -> !member.equals("chutichtp"))
                .filter(member -> parts(session, member).stream().anyMatch(MinutesDetails.Part::maySign))
                .findFirst()
                .orElseThrow();
        assertThat(writer).isNotEqualTo("thukytp");
        council.partSigned(session, writer);
        council.signed(session);
        engine.runDueJobs();

        assertThat(council.details(session, "thukytp").status()).isEqualTo(SessionStatus.FINISHED);
        assertThat(status(line)).isEqualTo(AppraisalStatus.APPROVED);
    }

    @Test
    void secondBallot_isOnTheLineThatFailedAlone_andItsResultIsTheOneThatCounts() {
        AppraisalId fails = proposed("Thôn Xuân Đoài lần hai");
        AppraisalId passes = proposed("Thôn Xuân Đoài lần một");
        turn("second_ballot", "ON");
        UUID session = council.convened(fails, passes);
        council.opened(session, List.of());
        List<UUID> items = items(session);
        for (String member : MEMBERS) {
            Choice first = MEMBERS.indexOf(member) < 7 ? Choice.AGREE : Choice.DISAGREE;
            people.as(
                    member,
                    () -> ballots.handIn(
                            CommandKey.fresh(), session, Map.of(items.get(0), first, items.get(1), Choice.AGREE)));
        }
        council.closed(session);

        assertThat(people.as("uyvientp1", () -> ballots.ballot(session)).papers())
                .flatExtracting(BallotDetails.Paper::lines)
                .extracting(BallotDetails.Line::name)
                .containsExactly("Thôn Xuân Đoài lần hai");
        council.voted(session, MEMBERS, 8);
        String text = council.delivered(session);

        assertThat(text).contains("8/9", "9/9");
        assertThat(status(fails)).isEqualTo(AppraisalStatus.APPROVED);
        assertThat(status(passes)).isEqualTo(AppraisalStatus.APPROVED);
    }

    @Test
    void paperBox_isEnteredByTwo_recountedWhereTheyDiffer_andSignedByBoth() {
        AppraisalId line = proposed("Thôn Xuân Đoài hòm phiếu");
        turn("paper_ballot", "ON");
        UUID session = council.convened(line);
        people.as(
                "thukytp",
                () -> teams.choose(
                        CommandKey.fresh(),
                        session,
                        COUNTERS.stream().map(people::id).toList()));
        council.opened(session, List.of());
        people.as("thukytp", () -> papers.issue(CommandKey.fresh(), session, people.id("uyvientp1")));
        without("uyvientp1").forEach(member -> council.handIn(session, member, Choice.AGREE));
        council.closed(session);

        assertThat(council.details(session, "thukytp").status()).isEqualTo(SessionStatus.LOCKED);
        assertThat(entered(session, COUNTERS.getFirst(), new BoxFigures(1, 0, 0, 0)))
                .isEqualTo(BoxEntry.WAITING);
        assertThat(entered(session, COUNTERS.getLast(), new BoxFigures(0, 1, 0, 0)))
                .isEqualTo(BoxEntry.DIFFERS);
        entered(session, COUNTERS.getFirst(), new BoxFigures(1, 0, 0, 0));
        assertThat(entered(session, COUNTERS.getLast(), new BoxFigures(1, 0, 0, 0)))
                .isEqualTo(BoxEntry.AGREED);
        engine.runDueJobs();
        assertThat(council.item(session, "thukytp").result().figures()).isEqualTo(new Figures(9, 9, 0, 0, 0, 0));

        council.confirmed(session);
        COUNTERS.forEach(counter -> people.as(
                counter,
                () -> counts.sign(
                        CommandKey.fresh(), session, counts.paper(session).sha256(), Cast.SAMPLE.password())));
        council.signed(session);
        engine.runDueJobs();
        assertThat(status(line)).isEqualTo(AppraisalStatus.APPROVED);
    }

    @Test
    void writtenOpinionOfAnAbsentMember_standsInTheFigures_andByNameApart() {
        AppraisalId line = proposed("Thôn Xuân Đoài ý kiến");
        turn("written_opinion", "COUNTED");
        UUID session = council.convened(line);
        council.opened(session, without("uyvientp5"), List.of());
        people.as("thukytp", () -> {
            try (Received scan = opinions.receive("phieu.pdf", new ByteArrayInputStream(SCAN))) {
                opinions.enter(
                        CommandKey.fresh(),
                        session,
                        people.id("uyvientp5"),
                        Map.of(items(session).getFirst(), Choice.AGREE),
                        scan);
            }
        });
        without("uyvientp5").forEach(member -> council.handIn(session, member, Choice.AGREE));
        council.closed(session);

        assertThat(council.item(session, "thukytp").result().figures()).isEqualTo(new Figures(9, 9, 0, 0, 0, 0));
        assertThat(people.as("uyvientp1", () -> channels.channels(session)).named())
                .singleElement()
                .satisfies(named -> assertThat(named.said())
                        .singleElement()
                        .satisfies(said -> assertThat(said.choice()).isEqualTo(Choice.AGREE)));
        String text = council.delivered(session);
        assertThat(text).contains("Ý kiến bằng văn bản của thành viên vắng mặt", "9/9");
        assertThat(status(line)).isEqualTo(AppraisalStatus.APPROVED);
        decidesForTheCityWithoutASeat(session, text);
    }

    /** Reads what the decision stands on, as whoever heads the commune does there; votes on nothing and enters nothing. */
    private void decidesForTheCityWithoutASeat(UUID session, String text) {
        AccountId decider = people.newcomer(
                "Người quyết định (mẫu)",
                AssignmentDraft.own(
                        Role.CITY_APPROVER, CityCouncilRoad.CITY, LocalDate.now(context.getBean(Clock.class))));

        MinutesDetails read = people.as(decider, () -> minutes.minutes(session));
        assertThat(read.newest().body()).isEqualTo(text);
        assertThat(read.maySign()).isFalse();
        assertThat(people.as(
                                decider,
                                () -> context.getBean(CouncilService.class).session(session))
                        .next())
                .isEqualTo(SessionDetails.NextAction.NONE);
        assertThatThrownBy(() -> people.as(decider, () -> ballots.ballot(session)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(decider, () -> opinions.form(session)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void resultThatCannotBeHandedOn_isAnIncidentInWords_holdsTheOtherLineUpInNothing_andArrivesWhenTriedAgain() {
        AppraisalId fails = proposed("Thôn Xuân Đoài chưa chuyển được");
        AppraisalId other = proposed("Thôn Xuân Đoài chuyển được");
        UUID session = council.convened(fails, other);
        council.opened(session, List.of());
        council.voted(session, MEMBERS, 9);
        council.confirmed(session);
        refuse(fails);
        council.signed(session);
        FailedSteps steps = new FailedSteps(context);

        steps.untilNobodyTriesAgain(session, REFUSED);

        assertThat(status(other)).isEqualTo(AppraisalStatus.APPROVED);
        assertThat(status(fails)).isEqualTo(AppraisalStatus.CITY_COUNCIL);
        assertThat(council.details(session, "thukytp").deliveriesFailed()).isEqualTo(1);
        IncidentService.Row incident = steps.incidentOf(session);
        assertThat(incident.step()).isEqualTo("Chuyển kết quả từng đề nghị");
        assertThat(incident.part()).startsWith("Thôn Xuân Đoài chưa chuyển được: kết quả xét chưa chuyển được");
        assertThat(incident.toString()).doesNotContain(REFUSED);

        asOwner("drop trigger refused_in_test on decision_appraisal");
        steps.retry(CommandKey.fresh(), incident);
        engine.runDueJobs();
        assertThat(status(fails)).isEqualTo(AppraisalStatus.APPROVED);
        assertThat(council.details(session, "thukytp").status()).isEqualTo(SessionStatus.FINISHED);
    }

    /** A flag of the city that the commune submitted and the city's reviewer proposes. */
    private AppraisalId proposed(String name) {
        NominationDraft.Line flag = Drafts.group(name, "T-COTP");
        new Nominating(context).readyTitle(flag);
        road.throughTheCouncil(flag.id(), 11);
        road.submittedToTheCity(flag.id());
        AppraisalId appraisal = road.appraisalOf(flag.id());
        people.as(
                "thamdinhtp",
                () -> appraisals.propose(CommandKey.fresh(), appraisal, Proposal.APPROVE, "Dẫn đầu cụm thi đua"));
        engine.runDueJobs();
        return appraisal;
    }

    private Interest family(UUID session) {
        return new Interest(items(session).getFirst(), InterestKind.FAMILY, null);
    }

    private List<String> without(String member) {
        List<String> others = new ArrayList<>(MEMBERS);
        others.remove(member);
        return others;
    }

    private BoxEntry entered(UUID session, String counter, BoxFigures found) {
        return people.as(
                counter,
                () -> boxes.enter(
                        CommandKey.fresh(), session, Map.of(items(session).getFirst(), found)));
    }

    private List<MinutesDetails.Part> parts(UUID session, String reader) {
        return people.as(reader, () -> minutes.minutes(session)).parts();
    }

    private AppraisalStatus status(AppraisalId line) {
        return people.as("thamdinhtp", () -> appraisals.details(line)).status();
    }

    private List<UUID> items(UUID session) {
        return jdbc.queryForList(
                "select id from council_agenda_item where session = ? order by position", UUID.class, session);
    }

    /** Whatever happens to the line, the database does not take it. */
    private void refuse(AppraisalId line) {
        asOwner("""
                create function refuse_in_test() returns trigger language plpgsql as
                $$ begin raise exception '%s'; end $$""".formatted(REFUSED));
        asOwner("""
                create trigger refused_in_test before update on decision_appraisal for each row
                when (old.id = '%s') execute function refuse_in_test()""".formatted(line));
    }

    private void asOwner(String statement) {
        try (Connection owner = database.owner();
                Statement made = owner.createStatement()) {
            made.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void turn(String key, String value) {
        jdbc.update("update award_rule_value set value = ? where rule_set = 'ND152' and key = ?", value, key);
    }
}
