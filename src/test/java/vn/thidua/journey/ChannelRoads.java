package vn.thidua.journey;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestPeople;
import vn.thidua.council.BoxFigures;
import vn.thidua.council.CountingTeamService;
import vn.thidua.council.MeetingService;
import vn.thidua.council.PaperBallotService;
import vn.thidua.council.PaperBoxService;
import vn.thidua.council.PresenceMark;
import vn.thidua.council.PresenceMode;
import vn.thidua.council.WrittenOpinionService;
import vn.thidua.council.tally.Choice;
import vn.thidua.document.Received;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;

/** The Council votes on paper too, and an absent member writes. */
class ChannelRoads {

    private static final byte[] SCAN = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes();

    private final ApplicationContext context;
    private final TwoCommunes world;
    private final JdbcTemplate jdbc;

    ChannelRoads(ApplicationContext context, TwoCommunes world) {
        this.context = context;
        this.world = world;
        this.jdbc = context.getBean(JdbcTemplate.class);
    }

    /** Who votes on paper, or is absent. */
    static String aside() {
        return TwoCommunes.extra(TwoCommunes.Side.OWN, 3);
    }

    /** Who counts: a member, and somebody of the office. */
    static List<AccountId> team(TwoCommunes world) {
        return List.of(
                world.account(TwoCommunes.Side.OWN, Role.COUNCIL_MEMBER.name()),
                world.account(TwoCommunes.Side.OWN, Role.CLERK.name()));
    }

    List<Walk> all() {
        return List.of(opinions(), box(), counted());
    }

    private Walk opinions() {
        FirstAward award = new FirstAward(context, world.cast(), "Thư", "F-GK-CN");
        return new Road(jdbc, award)
                .rule("written_opinion", "COUNTED")
                .then(SideRoads.before(award.untilRecommended(), "secretary records presence"))
                .then(() -> allButOneAreThere(award))
                .then(withoutTheirVote(
                        SideRoads.between(award.untilRecommended(), "chair opens", "chair closes the ballot")))
                .at("opinions-to-enter")
                .at("opinion-entered", () -> write(award))
                .end();
    }

    /** Until the papers of the box are to be counted. */
    Walk box() {
        FirstAward award = new FirstAward(context, world.cast(), "Hòm", "F-GK-CN");
        return untilLocked(award).at("box-to-count").end();
    }

    /** Until whoever counted the box has to sign. */
    Walk counted() {
        FirstAward award = new FirstAward(context, world.cast(), "Đếm", "F-GK-CN");
        return untilLocked(award)
                .then(() -> count(award))
                .then(() -> award.as(
                        "chutichhd",
                        () -> context.getBean(MeetingService.class)
                                .confirmResults(CommandKey.fresh(), award.session())))
                .at("count-to-sign")
                .end();
    }

    private void count(FirstAward award) {
        Map<UUID, BoxFigures> found = new HashMap<>();
        new Situation(jdbc, award).items().forEach(item -> found.put(item, new BoxFigures(1, 0, 0, 0)));
        team(world)
                .forEach(counter -> context.getBean(TestPeople.class)
                        .as(
                                counter,
                                () -> context.getBean(PaperBoxService.class)
                                        .enter(CommandKey.fresh(), award.session(), found)));
    }

    private Road untilLocked(FirstAward award) {
        return new Road(jdbc, award)
                .rule("paper_ballot", "ON")
                .then(SideRoads.before(award.untilRecommended(), "chair opens"))
                .then(() -> award.as(
                        "thuky",
                        () -> context.getBean(CountingTeamService.class)
                                .choose(CommandKey.fresh(), award.session(), team(world))))
                .then(withoutTheirVote(
                        SideRoads.between(award.untilRecommended(), "chair opens", "chair closes the ballot")))
                .at("paper-to-issue")
                .then(() -> award.as(
                        "thuky",
                        () -> context.getBean(PaperBallotService.class)
                                .issue(CommandKey.fresh(), award.session(), world.id(aside()))))
                .then(SideRoads.between(award.untilRecommended(), "chair closes the ballot", "engine counts"));
    }

    private static List<FirstAward.Step> withoutTheirVote(List<FirstAward.Step> steps) {
        List<FirstAward.Step> others = new ArrayList<>(steps);
        others.removeIf(step -> step.name().equals(aside() + " votes"));
        return others;
    }

    private void allButOneAreThere(FirstAward award) {
        List<PresenceMark> marks = world.cast().seats().stream()
                .filter(member -> !member.equals(aside()))
                .map(member -> PresenceMark.present(world.id(world.cast().account(member)), PresenceMode.IN_PERSON))
                .toList();
        award.as(
                "thuky",
                () -> context.getBean(MeetingService.class).recordPresence(CommandKey.fresh(), award.session(), marks));
    }

    private void write(FirstAward award) {
        Map<UUID, Choice> said = new HashMap<>();
        new Situation(jdbc, award).items().forEach(item -> said.put(item, Choice.AGREE));
        WrittenOpinionService opinions = context.getBean(WrittenOpinionService.class);
        award.as("thuky", () -> {
            try (Received scan = opinions.receive("phieu.pdf", new ByteArrayInputStream(SCAN))) {
                opinions.enter(CommandKey.fresh(), award.session(), world.id(aside()), said, scan);
            }
        });
    }
}
