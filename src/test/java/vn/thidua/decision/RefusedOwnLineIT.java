package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.access.AccountService;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.access.AssignmentKind;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.Tie;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/** The city's chair is tied to a nominee whom the reviewer proposed to refuse: also to refuse is to decide. */
@IntegrationTest
class RefusedOwnLineIT {

    private static final String WHY = "Thành tích chưa có ảnh hưởng trong thành phố";
    private static final String CITY_CHAIR = "Lê Đăng Khoa (mẫu)";

    @Autowired
    PaperService papers;

    @Autowired
    TieService ties;

    @Autowired
    AccountService accounts;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    PaperStory story;
    RecommendedFixture recommended;

    @BeforeEach
    void begin() {
        story = new PaperStory(context, people);
        recommended = new RecommendedFixture(context);
    }

    @AfterEach
    void tidy() {
        jdbc.update(
                "delete from access_assignment where account_id = ? and kind = 'KT'",
                people.id("vanthutp").value());
    }

    @Test
    void onlyLine_isAgreedToByWhoStandsInForTheChair() {
        UUID line = recommended.lines("F-BKTP-CN", "Quách Thị Cô").getFirst();
        PaperId paper = prepared(line);
        declare(paper, line, Tie.FAMILY, null);

        assertThat(story.status(paper)).isEqualTo(PaperStatus.DROPPED);
        assertThat(recommended.status(line)).isEqualTo("BEING_DECIDED");
        agreedByTheDeputy(line);
    }

    @Test
    void besideAListedOne_itGoesItsOwnWay_andTheListIsSigned() {
        List<UUID> lines = recommended.lines("F-BKTP-CN", "Quách Thị Dì", "Ngô Văn Được");
        PaperId paper = prepared(lines.getFirst(), lines.getLast());
        declare(paper, lines.getFirst(), Tie.FAMILY, null);

        story.sign("chutichtp", paper);
        story.number("vanthutp", paper);
        assertThat(recommended.status(lines.getLast())).isEqualTo("GRANTED");
        assertThat(recommended.status(lines.getFirst())).isEqualTo("BEING_DECIDED");
        agreedByTheDeputy(lines.getFirst());
    }

    @Test
    void listedLineTied_theRefusedOneIsNotRefusedByThat_butWaitsForTheChairToAgree() {
        List<UUID> lines = recommended.lines("F-BKTP-CN", "Ngô Văn Thôi", "Quách Thị Bác");
        PaperId paper = prepared(lines.getFirst(), lines.getLast());
        declare(paper, lines.getLast(), Tie.FAMILY, null);

        assertThat(story.status(paper)).isEqualTo(PaperStatus.PREPARED);
        assertThat(recommended.status(lines.getFirst())).isEqualTo("BEING_DECIDED");
        assertThat(people.as("chutichtp", () -> papers.details(paper)).acts()).contains(PaperAct.AGREE);
        people.as("chutichtp", () -> papers.agreeToNone(CommandKey.fresh(), paper));
        assertThat(story.running(paper)).isZero();
        assertThat(recommended.reason(lines.getFirst())).isEqualTo(WHY);
    }

    @Test
    void lastListedOneStruck_theChairStillAgreesToTheRefusals() {
        List<UUID> lines = recommended.lines("F-BKTP-CN", "Ngô Văn Chờ", "Ngô Văn Rút");
        PaperId paper = prepared(lines.getFirst(), lines.getLast());
        people.as(
                "chutichtp", () -> papers.strike(CommandKey.fresh(), paper, List.of(lines.getLast()), "Đang xác minh"));

        assertThat(story.status(paper)).isEqualTo(PaperStatus.PREPARED);
        people.as("chutichtp", () -> papers.agreeToNone(CommandKey.fresh(), paper));
        assertThat(recommended.reason(lines.getFirst())).isEqualTo(WHY);
        assertThat(recommended.reason(lines.getLast())).isEqualTo("Đang xác minh");
    }

    @Test
    void sameName_isAskedBeforeTheChairSigns_becauseSigningRefusesWhatStandsBeside() {
        NominationDraft.Line named = bornIn(1951);
        NominationDraft.Line other = Drafts.person("Ngô Văn Ký", "F-BKTP-CN");
        recommended.lines(named, other);
        PaperId paper = prepared(named.id(), other.id());

        assertThat(people.as("chutichtp", () -> papers.details(paper)).lines())
                .filteredOn(row -> row.line().equals(named.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.toConfirm()).isTrue());
        assertThatThrownBy(() -> story.sign("chutichtp", paper)).hasMessage("decision.refused.sameName");
        declare(paper, named.id(), Tie.NAMESAKE, null);
        story.sign("chutichtp", paper);
        assertThat(story.status(paper)).isEqualTo(PaperStatus.SIGNED);
    }

    /** The first is proposed to be refused, the others to be granted; the chair has the paper. */
    private PaperId prepared(UUID refused, UUID... granted) {
        PaperId submission = story.paperOf(refused, PaperKind.SUBMISSION);
        List<UUID> approved = List.of(granted);
        for (AppraisalId appraisal : story.received(submission)) {
            boolean approve = approved.contains(jdbc.queryForObject(
                    "select line from decision_appraisal where id = ?", UUID.class, appraisal.value()));
            story.propose(appraisal, approve ? Proposal.APPROVE : Proposal.REFUSE, approve ? "" : WHY);
        }
        PaperId paper = story.cityDecision(submission);
        people.as("thamdinhtp", () -> papers.prepare(CommandKey.fresh(), paper));
        return paper;
    }

    private void agreedByTheDeputy(UUID line) {
        PaperId separate = story.paperOf(line, PaperKind.DECISION);
        people.as("thamdinhtp", () -> papers.prepare(CommandKey.fresh(), separate));
        assertThatThrownBy(() -> people.as("chutichtp", () -> papers.agreeToNone(CommandKey.fresh(), separate)))
                .hasMessage("decision.refused.deputyOnly");
        people.as(
                "quantri",
                () -> accounts.assign(
                        CommandKey.fresh(),
                        people.id("vanthutp"),
                        new AssignmentDraft(
                                Role.CITY_APPROVER,
                                new UnitCode("HP"),
                                AssignmentKind.KT,
                                people.id("chutichtp"),
                                LocalDate.now(clock),
                                null)));
        people.as("vanthutp", () -> papers.agreeToNone(CommandKey.fresh(), separate));
        assertThat(story.running(separate)).isZero();
        assertThat(recommended.status(line)).isEqualTo("REFUSED");
        assertThat(recommended.reason(line)).isEqualTo(WHY);
    }

    /** Of a year of their own, so that what is declared of them holds for nobody in another test. */
    private static NominationDraft.Line bornIn(int year) {
        NominationDraft.Line line = Drafts.person(CITY_CHAIR, "F-BKTP-CN");
        return new NominationDraft.Line(
                line.id(),
                line.kind(),
                line.name(),
                year,
                line.sex(),
                line.address(),
                line.positionClass(),
                line.form(),
                line.achievement(),
                line.figures(),
                line.votesFor(),
                line.votesAgainst());
    }

    private void declare(PaperId paper, UUID line, Tie tie, @Nullable String note) {
        people.as("chutichtp", () -> ties.declare(CommandKey.fresh(), paper, line, tie, note));
    }
}
