package vn.thidua.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestPeople;
import vn.thidua.award.CommendationType;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperService;
import vn.thidua.movement.EnrolmentDraft;
import vn.thidua.movement.EnrolmentService;
import vn.thidua.nomination.Beginnings;
import vn.thidua.nomination.HeadRelation;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.SimpleGround;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectKind;

/**
 * Awards that begin elsewhere than with the head of a village.
 *
 * @see "ADR 0027"
 */
class OtherBeginnings {

    private static final TwoCommunes.Side OWN = TwoCommunes.Side.OWN;

    private final ApplicationContext context;
    private final TwoCommunes world;
    private final JdbcTemplate jdbc;
    private final TestPeople people;
    private final PaperService papers;
    private final Beginnings beginnings;
    private final LocalDate today;

    OtherBeginnings(ApplicationContext context, TwoCommunes world) {
        this.context = context;
        this.world = world;
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.people = context.getBean(TestPeople.class);
        this.papers = context.getBean(PaperService.class);
        this.beginnings = new Beginnings(context);
        this.today = LocalDate.now(context.getBean(Clock.class));
    }

    List<Walk> all() {
        return List.of(school(), insteadOfTheHead(), foundByTheChair(), foundByAnOfficer(), foundByAnAppraiser());
    }

    /** A teacher's title, enrolled for beforehand. */
    private Walk school() {
        String nominator = TwoCommunes.own(Role.ORG_NOMINATOR);
        EnrolmentService enrolments = context.getBean(EnrolmentService.class);
        Beginning award = new Beginning(
                context,
                nominator,
                beginnings.collective(OWN.school(), Beginnings.saver("Cô giáo Trường (mẫu)", "F-GK-CN")));
        return new Road(jdbc, award)
                .then(() -> people.as(
                        nominator,
                        () -> enrolments.enrol(
                                CommandKey.fresh(),
                                new EnrolmentDraft(
                                        OWN.school(),
                                        SubjectKind.INDIVIDUAL,
                                        "Cô giáo Trường (mẫu)",
                                        null,
                                        "T-LDTT",
                                        // A school year that is not over.
                                        today.getYear() + 1))))
                .at("school-nothing")
                .at("school-draft", award::save)
                .at("school-check", award::submit)
                .end();
    }

    /** The village's head is the nominee: the village's Front writes, the commune's confirms. */
    private Walk insteadOfTheHead() {
        NominationDraft.Line head =
                Beginnings.ofTheHead("Người " + TwoCommunes.own(Role.VILLAGE_HEAD) + " (mẫu)", HeadRelation.HEAD);
        Beginning award = new Beginning(
                context,
                TwoCommunes.own(Role.VILLAGE_FRONT),
                new NominationDraft(
                        UUID.randomUUID(),
                        -1,
                        OWN.village(),
                        null,
                        CommendationType.CONG_TRANG,
                        "Vận động xây nhà văn hóa thôn",
                        new NominationDraft.Meeting(today.minusDays(3), 182, 141),
                        List.of(head)));
        return new Road(jdbc, award)
                .at("front-draft", award::save)
                .at("communes-front", award::submit)
                .end();
    }

    /** By the simple procedure, up to the chair's own signature. */
    private Walk foundByTheChair() {
        String appraiser = TwoCommunes.own(Role.APPRAISER);
        Beginning award = found(Role.COMMUNE_CHAIR);
        return new Road(jdbc, award)
                .at("commune-nothing")
                .at("chair-draft", award::save)
                .at("simple-appraisal", award::submit)
                .at("simple-drafted", () -> award.handIn(appraiser, "UserTask_AppraiseSimply"))
                .at("simple-prepared", () -> prepare(award))
                .at("simple-signed", () -> sign(award))
                .end();
    }

    private Walk foundByAnOfficer() {
        Beginning award = found(Role.INTAKE_OFFICER);
        return new Road(jdbc, award).at("officer-draft", award::save).end();
    }

    /** Whoever found it does not appraise it: without another who holds the role it cannot be sent. */
    private Walk foundByAnAppraiser() {
        Beginning award = found(Role.APPRAISER);
        Road road = new Road(jdbc, award).at("appraiser-alone", award::save);
        AtomicReference<AccountId> other = new AtomicReference<>();
        return road.at(
                        "appraiser-draft",
                        () -> other.set(world.somebody("Người thẩm định khác", Set.of(Role.APPRAISER))))
                .at("found-by-appraiser", award::submit)
                .at("found-and-appraised", () -> award.handIn(people.username(other.get()), "UserTask_AppraiseSimply"))
                .end(() -> people.dismiss(other.get()));
    }

    private Beginning found(Role finder) {
        return new Beginning(
                context,
                TwoCommunes.own(finder),
                beginnings.simple(
                        OWN.commune(),
                        SimpleGround.FOUND,
                        Beginnings.saver("Người cứu người " + finder + " (mẫu)", "F-GK-CN")));
    }

    private void prepare(Beginning award) {
        people.as(TwoCommunes.own(Role.APPRAISER), () -> papers.prepare(CommandKey.fresh(), paper(award)));
    }

    private void sign(Beginning award) {
        people.as(
                TwoCommunes.own(Role.COMMUNE_CHAIR),
                () -> papers.sign(
                        CommandKey.fresh(),
                        paper(award),
                        papers.details(paper(award)).text().sha256(),
                        TwoCommunes.PASSWORD));
    }

    private PaperId paper(Beginning award) {
        return new PaperId(
                jdbc.queryForObject("select paper from decision_paper_line where line = ?", UUID.class, award.line()));
    }
}
