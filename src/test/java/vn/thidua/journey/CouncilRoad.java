package vn.thidua.journey;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.thidua.MovableClock;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaService;
import vn.thidua.council.BallotDetails;
import vn.thidua.council.BallotService;
import vn.thidua.council.Convocation;
import vn.thidua.council.CouncilService;
import vn.thidua.council.Interest;
import vn.thidua.council.InterestService;
import vn.thidua.council.MeetingService;
import vn.thidua.council.MinutesDetails;
import vn.thidua.council.MinutesService;
import vn.thidua.council.PresenceMark;
import vn.thidua.council.PresenceMode;
import vn.thidua.council.SessionDetails;
import vn.thidua.council.SubjectKey;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;

/** A session of a sample Council, the commune's or the city's, through the real services. */
class CouncilRoad {

    /** @param members all of them, {@code chair} and {@code secretary} included */
    record Sitting(UnitCode unit, List<String> members, String chair, String secretary, String place) {}

    private final Sitting sitting;
    private final TestPeople people;
    private final TestEngine engine;
    private final MovableClock clock;
    private final AgendaService agenda;
    private final MeetingService meeting;
    private final InterestService interests;
    private final BallotService ballots;
    private final MinutesService minutes;
    private final CouncilService council;

    CouncilRoad(ApplicationContext context, Sitting sitting) {
        this.sitting = sitting;
        people = context.getBean(TestPeople.class);
        engine = context.getBean(TestEngine.class);
        clock = context.getBean(MovableClock.class);
        agenda = context.getBean(AgendaService.class);
        meeting = context.getBean(MeetingService.class);
        interests = context.getBean(InterestService.class);
        ballots = context.getBean(BallotService.class);
        minutes = context.getBean(MinutesService.class);
        council = context.getBean(CouncilService.class);
    }

    /** The members are invited; nobody has declared yet. */
    UUID convened(List<SubjectKey> subjects) {
        return people.as(sitting.secretary(), () -> {
            UUID session = agenda.plan(CommandKey.fresh(), sitting.unit(), subjects);
            agenda.settle(CommandKey.fresh(), session);
            meeting.convene(
                    CommandKey.fresh(),
                    session,
                    new Convocation(
                            clock.instant().plus(Duration.ofMinutes(5)),
                            sitting.place(),
                            "Kính mời",
                            "Hạn trình thành phố đã gần"));
            return session;
        });
    }

    void declare(UUID session, String member, Interest... found) {
        people.as(member, () -> interests.declare(CommandKey.fresh(), session, List.of(found)));
    }

    /** Everybody is there, and declares nothing unless they have declared. */
    void opened(UUID session, List<String> declared) {
        opened(session, sitting.members(), declared);
    }

    /** The same of those who are there. */
    void opened(UUID session, List<String> present, List<String> declared) {
        people.as(
                sitting.secretary(),
                () -> meeting.recordPresence(
                        CommandKey.fresh(),
                        session,
                        present.stream()
                                .map(member -> PresenceMark.present(people.id(member), PresenceMode.IN_PERSON))
                                .toList()));
        sitting.members().stream()
                .filter(member -> !declared.contains(member))
                .forEach(member -> declare(session, member));
        people.as(sitting.chair(), () -> meeting.open(CommandKey.fresh(), session));
    }

    /** So many of those who vote say yes to everything on their paper, the others no; then it is counted. */
    void voted(UUID session, List<String> voters, int yes) {
        for (int i = 0; i < voters.size(); i++) {
            handIn(session, voters.get(i), i < yes ? Choice.AGREE : Choice.DISAGREE);
        }
        closed(session);
    }

    /** The same choice on everything that the member is asked in this round. */
    void handIn(UUID session, String member, Choice choice) {
        people.as(member, () -> {
            BallotDetails ballot = ballots.ballot(session);
            Map<UUID, Choice> paper = new HashMap<>();
            ballot.papers().stream()
                    .flatMap(each -> each.lines().stream())
                    .forEach(line -> paper.put(line.item(), choice));
            ballot.named().forEach(line -> paper.put(line.item(), choice));
            ballots.handIn(CommandKey.fresh(), session, paper);
        });
    }

    void closed(UUID session) {
        people.as(sitting.chair(), () -> meeting.closeBallot(CommandKey.fresh(), session));
        engine.runDueJobs();
    }

    /** Whoever presides over items instead of the chair confirms those. */
    void itemsConfirmed(UUID session, String presider) {
        people.as(presider, () -> meeting.confirmItems(CommandKey.fresh(), session));
    }

    void confirmed(UUID session) {
        people.as(sitting.chair(), () -> meeting.confirmResults(CommandKey.fresh(), session));
    }

    void signed(UUID session, String who) {
        people.as(
                who,
                () -> minutes.sign(
                        CommandKey.fresh(),
                        session,
                        minutes.minutes(session).newest().sha256(),
                        Cast.SAMPLE.password()));
    }

    /** The first annex that the person may read. */
    void partSigned(UUID session, String who) {
        people.as(who, () -> {
            MinutesDetails.Part part = minutes.minutes(session).parts().getFirst();
            minutes.signPart(CommandKey.fresh(), session, part.number(), part.sha256(), Cast.SAMPLE.password());
        });
    }

    String minutes(UUID session, String reader) {
        return people.as(reader, () -> minutes.minutes(session)).newest().body();
    }

    /** Signed by secretary and chair; what it concluded is on its way. */
    void signed(UUID session) {
        signed(session, sitting.secretary());
        signed(session, sitting.chair());
    }

    /** Confirmed, signed by secretary and chair, delivered; answers with the text of the minutes. */
    String delivered(UUID session) {
        confirmed(session);
        String text = minutes(session, sitting.secretary());
        signed(session);
        engine.runDueJobs();
        return text;
    }

    SessionDetails details(UUID session, String reader) {
        return people.as(reader, () -> council.session(session));
    }

    SessionDetails.Item item(UUID session, String reader) {
        return details(session, reader).items().getFirst();
    }
}
