package vn.thidua.faults;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaService;
import vn.thidua.council.BallotService;
import vn.thidua.council.Convocation;
import vn.thidua.council.CouncilService;
import vn.thidua.council.InterestService;
import vn.thidua.council.MeetingService;
import vn.thidua.council.MinutesService;
import vn.thidua.council.PresenceMark;
import vn.thidua.council.PresenceMode;
import vn.thidua.council.SubjectKey;
import vn.thidua.council.tally.Choice;
import vn.thidua.journey.Cast;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/**
 * A session of the sample Council over two lines. Its lines, the keys of its commands and what each member chooses follow from
 * its name, so that another run of the program goes on with it, and repeats a command as its client would.
 */
final class Sitting {

    static final int LINES = 2;

    private static final String PROCESS = "CouncilSession";
    private static final List<String> MEMBERS = Cast.SAMPLE.voters();

    private final String name;
    private final Nominating nominating;
    private final TestPeople people;
    private final TestEngine engine;
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final AgendaService agenda;
    private final MeetingService meeting;
    private final InterestService interests;
    private final BallotService ballots;
    private final CouncilService councils;
    private final MinutesService minutes;

    /** What is done in it, in this order. */
    enum Act {
        NOMINATE,
        PLAN,
        SETTLE,
        CONVENE,
        CHECK_IN,
        DECLARE,
        OPEN,
        CAST,
        CAST_LAST,
        CLOSE,
        CONFIRM,
        SIGN_FIRST,
        SIGN_LAST,
        DELIVER;

        List<Act> until(Act last) {
            return List.of(values()).subList(ordinal(), last.ordinal() + 1);
        }
    }

    Sitting(ApplicationContext context, String name) {
        this.name = name;
        nominating = new Nominating(context);
        people = context.getBean(TestPeople.class);
        engine = context.getBean(TestEngine.class);
        jdbc = context.getBean(JdbcTemplate.class);
        clock = context.getBean(Clock.class);
        agenda = context.getBean(AgendaService.class);
        meeting = context.getBean(MeetingService.class);
        interests = context.getBean(InterestService.class);
        ballots = context.getBean(BallotService.class);
        councils = context.getBean(CouncilService.class);
        minutes = context.getBean(MinutesService.class);
    }

    /** What is repeated with its key and was done before counts as done. */
    void take(Act act) {
        switch (act) {
            case NOMINATE -> nominating.ready(nominees());
            case PLAN -> once(act, "thuky", key -> agenda.plan(key, Cast.SAMPLE.commune(), subjects()));
            case SETTLE -> once(act, "thuky", key -> agenda.settle(key, session()));
            case CONVENE -> once(act, "thuky", key -> meeting.convene(key, session(), convocation()));
            case CHECK_IN -> once(act, "thuky", key -> meeting.recordPresence(key, session(), everybody()));
            case DECLARE ->
                MEMBERS.forEach(member -> once(act, member, key -> interests.declare(key, session(), List.of())));
            case OPEN -> once(act, "chutich", key -> meeting.open(key, session()));
            case CAST -> MEMBERS.subList(0, MEMBERS.size() - 1).forEach(this::cast);
            case CAST_LAST -> cast(MEMBERS.getLast());
            case CLOSE -> {
                once(act, "chutich", key -> meeting.closeBallot(key, session()));
                engine.runDueJobs(PROCESS, session().toString());
            }
            case CONFIRM -> once(act, "chutich", key -> meeting.confirmResults(key, session()));
            case SIGN_FIRST -> once(act, "thuky", this::sign);
            case SIGN_LAST -> once(act, "chutich", this::sign);
            case DELIVER -> engine.runDueJobs(PROCESS, session().toString());
        }
    }

    private interface Command {
        void with(CommandKey key);
    }

    private void once(Act act, String who, Command command) {
        people.as(who, () -> {
            try {
                command.with(new CommandKey(key(name, act, who)));
            } catch (BusinessException refused) {
                if (!"shared.alreadyDone".equals(refused.key())) {
                    throw refused;
                }
            }
        });
    }

    /** With which a command of the sitting is sent, each time. */
    static UUID key(String sitting, Act act, String who) {
        Act named = act == Act.CAST_LAST ? Act.CAST : act;
        return id(sitting, named + "/" + who);
    }

    /** Of whom a command of that act comes. */
    static List<String> senders(Act act) {
        return switch (act) {
            case NOMINATE, DELIVER -> List.of();
            case DECLARE -> MEMBERS;
            case CAST -> MEMBERS.subList(0, MEMBERS.size() - 1);
            case CAST_LAST -> List.of(MEMBERS.getLast());
            case PLAN, SETTLE, CONVENE, CHECK_IN, SIGN_FIRST -> List.of("thuky");
            case OPEN, CLOSE, CONFIRM, SIGN_LAST -> List.of("chutich");
        };
    }

    private void cast(String member) {
        once(Act.CAST, member, key -> {
            Map<UUID, Choice> choices = new HashMap<>();
            councils.session(session())
                    .items()
                    .forEach(item -> choices.put(
                            item.id(), agrees(name, member, item.subject().id()) ? Choice.AGREE : Choice.DISAGREE));
            ballots.handIn(key, session(), choices);
        });
    }

    /** At most three of the eleven are against a line: it is carried, by a number of votes that follows from its name. */
    static boolean agrees(String sitting, String member, UUID line) {
        int against = Math.floorMod(id(sitting, line.toString()).hashCode(), 4);
        return MEMBERS.indexOf(member) >= against;
    }

    static List<UUID> lines(String sitting) {
        return IntStream.range(0, LINES)
                .mapToObj(number -> id(sitting, "line " + number))
                .toList();
    }

    private void sign(CommandKey key) {
        minutes.sign(key, session(), minutes.minutes(session()).newest().sha256(), Cast.SAMPLE.password());
    }

    private UUID session() {
        return jdbc.queryForObject(
                "select session from council_agenda_item where subject = ?",
                UUID.class,
                lines(name).getFirst());
    }

    private List<SubjectKey> subjects() {
        return lines(name).stream()
                .map(line -> new SubjectKey("nomination-line", line))
                .toList();
    }

    /** Names without digits, of people whom no other sitting is about. */
    private NominationDraft.Line[] nominees() {
        String letters = name.chars()
                .map(each -> Character.isDigit(each) ? 'a' + each - '0' : each)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return IntStream.range(0, LINES)
                .mapToObj(number -> {
                    NominationDraft.Line line =
                            Drafts.person("Phạm Thị " + letters + " " + (char) ('a' + number) + " (mẫu)", "F-GK-CN");
                    return new NominationDraft.Line(
                            lines(name).get(number),
                            line.kind(),
                            line.name(),
                            line.birthYear(),
                            line.sex(),
                            line.address(),
                            line.positionClass(),
                            line.form(),
                            line.achievement(),
                            line.figures(),
                            line.votesFor(),
                            line.votesAgainst());
                })
                .toArray(NominationDraft.Line[]::new);
    }

    private Convocation convocation() {
        return new Convocation(clock.instant().plus(Duration.ofMinutes(5)), "Hội trường", "Kính mời");
    }

    private List<PresenceMark> everybody() {
        return MEMBERS.stream()
                .map(member -> PresenceMark.present(people.id(member), PresenceMode.IN_PERSON))
                .toList();
    }

    private static UUID id(String sitting, String of) {
        return UUID.nameUUIDFromBytes((sitting + "/" + of).getBytes(StandardCharsets.UTF_8));
    }
}
