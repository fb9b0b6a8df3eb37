package vn.thidua.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaService;
import vn.thidua.council.Convocation;
import vn.thidua.council.InterestService;
import vn.thidua.council.MeetingService;
import vn.thidua.council.PresenceMark;
import vn.thidua.council.PresenceMode;
import vn.thidua.council.SubjectKey;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;

/** An award on its way through the Council of the own city: from then on its session is the city's, for whoever guesses. */
class CitysCouncil implements Where {

    private final FirstAward award;
    private final TwoCommunes world;
    private final TestPeople people;
    private final AgendaService agenda;
    private final MeetingService meeting;
    private final InterestService interests;
    private final Clock clock;
    private @Nullable UUID session;

    CitysCouncil(ApplicationContext context, TwoCommunes world, FirstAward award) {
        this.award = award;
        this.world = world;
        people = context.getBean(TestPeople.class);
        agenda = context.getBean(AgendaService.class);
        meeting = context.getBean(MeetingService.class);
        interests = context.getBean(InterestService.class);
        clock = context.getBean(Clock.class);
    }

    void convene() {
        world.foundTheCitys();
        session = people.as(world.id(TwoCommunes.CITYS_SECRETARY), () -> {
            UUID planned = agenda.plan(
                    CommandKey.fresh(),
                    TwoCommunes.Side.OWN.city(),
                    List.of(new SubjectKey("city-line", award.atTheCity().value())));
            agenda.settle(CommandKey.fresh(), planned);
            meeting.convene(
                    CommandKey.fresh(),
                    planned,
                    new Convocation(Instant.now(clock).plus(Duration.ofMinutes(5)), "Phòng họp thành phố", ""));
            return planned;
        });
    }

    void open() {
        UUID opening = session();
        List<String> members = List.of(TwoCommunes.CITYS_CHAIR, TwoCommunes.CITYS_SECRETARY, TwoCommunes.CITYS_MEMBER);
        members.forEach(
                member -> people.as(world.id(member), () -> interests.declare(CommandKey.fresh(), opening, List.of())));
        people.as(
                world.id(TwoCommunes.CITYS_SECRETARY),
                () -> meeting.recordPresence(
                        CommandKey.fresh(),
                        opening,
                        members.stream()
                                .map(member -> PresenceMark.present(world.id(member), PresenceMode.IN_PERSON))
                                .toList()));
        people.as(world.id(TwoCommunes.CITYS_CHAIR), () -> meeting.open(CommandKey.fresh(), opening));
    }

    @Override
    public UnitCode unit() {
        return award.unit();
    }

    @Override
    public UUID nomination() {
        return award.nomination();
    }

    @Override
    public UUID line() {
        return award.line();
    }

    @Override
    public UUID session() {
        return session == null ? award.session() : session;
    }
}
