package vn.thidua.council;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;

/** Takes a session of the sample commune's Council of eleven to where a test begins, through the real services. */
@IntegrationTest
abstract class CouncilStage {

    static final UnitCode COMMUNE = new UnitCode("ND");
    static final String PROCESS = "CouncilSession";
    static final String PASSWORD = "thidua";

    /** All eleven. */
    static final List<String> MEMBERS = Stream.concat(
                    Stream.of("chutich", "phochutich", "thuky"),
                    IntStream.rangeClosed(1, 8).mapToObj(number -> "uyvien" + number))
            .toList();

    @Autowired
    AgendaService agendaService;

    @Autowired
    MeetingService meetingService;

    @Autowired
    BallotService ballotService;

    @Autowired
    InterestService interestService;

    @Autowired
    MinutesService minutesService;

    @Autowired
    CouncilService councilService;

    @Autowired
    FakeAgenda fakeAgenda;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    MovableClock clock;

    UUID planned(SubjectKey... subjects) {
        return people.as("thuky", () -> agendaService.plan(CommandKey.fresh(), COMMUNE, List.of(subjects)));
    }

    UUID convened(SubjectKey... subjects) {
        UUID session = planned(subjects);
        convene(session);
        return session;
    }

    void convene(UUID session) {
        people.as("thuky", () -> {
            agendaService.settle(CommandKey.fresh(), session);
            meetingService.convene(
                    CommandKey.fresh(),
                    session,
                    new Convocation(
                            clock.instant().plus(Duration.ofMinutes(5)), "Hội trường UBND xã", "Kính mời dự họp"));
        });
    }

    void present(UUID session, List<String> usernames) {
        people.as(
                "thuky",
                () -> meetingService.recordPresence(
                        CommandKey.fresh(),
                        session,
                        usernames.stream()
                                .map(username -> PresenceMark.present(people.id(username), PresenceMode.IN_PERSON))
                                .toList()));
    }

    UUID opened(List<String> present, SubjectKey... subjects) {
        UUID session = convened(subjects);
        present(session, present);
        open(session);
        return session;
    }

    /** Whoever opens has declared. */
    void open(UUID session) {
        declareOnce("chutich", session);
        people.as("chutich", () -> meetingService.open(CommandKey.fresh(), session));
    }

    /** Declares these interests and no other. */
    void declare(String username, UUID session, Interest... interests) {
        people.as(username, () -> interestService.declare(CommandKey.fresh(), session, List.of(interests)));
    }

    /** Unless they have done so already. */
    void declareOnce(String username, UUID session) {
        people.as(username, () -> {
            DeclarationForm form = interestService.form(session);
            if (form.open() && !form.declared()) {
                interestService.declare(CommandKey.fresh(), session, List.of());
            }
        });
    }

    /** Votes on every item of the agenda, in its order. */
    HandIn vote(UUID session, String username, Choice... choices) {
        declareOnce(username, session);
        return people.as(username, () -> ballotService.handIn(CommandKey.fresh(), session, paper(session, choices)));
    }

    private Map<UUID, Choice> paper(UUID session, Choice... choices) {
        Map<UUID, Choice> paper = new HashMap<>();
        councilService
                .session(session)
                .items()
                .forEach(item -> paper.put(item.id(), choices[Math.min(item.position(), choices.length) - 1]));
        return paper;
    }

    void close(UUID session) {
        people.as("chutich", () -> meetingService.closeBallot(CommandKey.fresh(), session));
    }

    void confirm(UUID session) {
        people.as("chutich", () -> meetingService.confirmResults(CommandKey.fresh(), session));
    }

    void sign(UUID session, String username) {
        people.as(username, () -> {
            String sha256 = minutesService.minutes(session).newest().sha256();
            minutesService.sign(CommandKey.fresh(), session, sha256, PASSWORD);
        });
    }

    SessionDetails details(UUID session) {
        return people.as("thuky", () -> councilService.session(session));
    }

    SubjectKey subject(String name) {
        return fakeAgenda.add(COMMUNE, name, "F-GK-CN");
    }

    SessionDetails.Item seenBy(String username, UUID session, int index) {
        return people.as(username, () -> councilService.session(session))
                .items()
                .get(index);
    }
}
