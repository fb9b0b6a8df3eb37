package vn.thidua.faults;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaService;
import vn.thidua.council.Convocation;
import vn.thidua.council.CountMinutesService;
import vn.thidua.council.CountingTeamService;
import vn.thidua.council.InterestService;
import vn.thidua.council.MeetingService;
import vn.thidua.council.MinutesService;
import vn.thidua.council.PresenceMark;
import vn.thidua.council.PresenceMode;
import vn.thidua.council.SubjectKey;
import vn.thidua.journey.Cast;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;

/**
 * A session of the sample Council over two lines. What is done in it follows from its name ({@link SittingPlan}), so that another
 * run of the program goes on with it, and repeats a command as its client would.
 */
final class Sitting {

    private static final String PROCESS = "CouncilSession";
    private static final List<String> MEMBERS = Cast.SAMPLE.voters();
    private final SittingPlan plan;
    private final SittingCommands commands;
    private final SittingVotes votes;
    private final Nominating nominating;
    private final TestPeople people;
    private final TestEngine engine;
    private final Clock clock;
    private final AgendaService agenda;
    private final MeetingService meeting;
    private final InterestService interests;
    private final CountingTeamService teams;
    private final MinutesService minutes;
    private final CountMinutesService counts;

    /** What is done in it, in this order. */
    enum Act {
        NOMINATE,
        PLAN,
        SETTLE,
        CONVENE,
        TEAM,
        CHECK_IN,
        DECLARE,
        OPEN,
        CAST,
        OPINION,
        CAST_LAST,
        CLOSE,
        COUNT_FIRST,
        COUNT_LAST,
        CONFIRM,
        SIGN_COUNT,
        SIGN_FIRST,
        SIGN_LAST,
        DELIVER;

        List<Act> until(Act last) {
            return List.of(values()).subList(ordinal(), last.ordinal() + 1);
        }
    }

    Sitting(ApplicationContext context, String name) {
        plan = new SittingPlan(name);
        commands = new SittingCommands(context, plan);
        votes = new SittingVotes(context, plan, commands);
        nominating = new Nominating(context);
        people = context.getBean(TestPeople.class);
        engine = context.getBean(TestEngine.class);
        clock = context.getBean(Clock.class);
        agenda = context.getBean(AgendaService.class);
        meeting = context.getBean(MeetingService.class);
        interests = context.getBean(InterestService.class);
        teams = context.getBean(CountingTeamService.class);
        minutes = context.getBean(MinutesService.class);
        counts = context.getBean(CountMinutesService.class);
    }

    /** What is repeated with its key and was done before counts as done. */
    void take(Act act) {
        switch (act) {
            case NOMINATE -> nominating.ready(nominees());
            case PLAN -> commands.once(act, "thuky", key -> agenda.plan(key, Cast.SAMPLE.commune(), subjects()));
            case SETTLE -> commands.once(act, "thuky", key -> agenda.settle(key, commands.session()));
            case CONVENE -> commands.once(act, "thuky", key -> meeting.convene(key, commands.session(), convocation()));
            case TEAM -> commands.once(act, "thuky", key -> teams.choose(key, commands.session(), counters()));
            case CHECK_IN ->
                commands.once(act, "thuky", key -> meeting.recordPresence(key, commands.session(), everybody()));
            case DECLARE ->
                MEMBERS.forEach(member ->
                        commands.once(act, member, key -> interests.declare(key, commands.session(), List.of())));
            case OPEN -> commands.once(act, "chutich", key -> meeting.open(key, commands.session()));
            case CAST -> {
                plan.onTheScreen().stream()
                        .filter(member -> !member.equals(plan.last()))
                        .forEach(votes::cast);
                plan.onPaper().forEach(member -> votes.handPaper(act, member));
            }
            case OPINION -> plan.inWriting().forEach(member -> votes.enterOpinion(act, member));
            case CAST_LAST -> votes.cast(plan.last());
            case CLOSE -> {
                commands.once(act, "chutich", key -> meeting.closeBallot(key, commands.session()));
                engine.runDueJobs(PROCESS, commands.session().toString());
            }
            case COUNT_FIRST -> votes.countBox(act, SittingPlan.COUNTERS.getFirst());
            case COUNT_LAST -> {
                votes.countBox(act, SittingPlan.COUNTERS.getLast());
                engine.runDueJobs(PROCESS, commands.session().toString());
            }
            case CONFIRM -> commands.once(act, "chutich", key -> meeting.confirmResults(key, commands.session()));
            case SIGN_COUNT -> plan.whoCount().forEach(counter -> commands.once(act, counter, this::signCount));
            case SIGN_FIRST -> commands.once(act, "thuky", this::sign);
            case SIGN_LAST -> commands.once(act, "chutich", this::sign);
            case DELIVER -> engine.runDueJobs(PROCESS, commands.session().toString());
        }
    }

    private void signCount(CommandKey key) {
        counts.sign(key, commands.session(), counts.paper(commands.session()).sha256(), Cast.SAMPLE.password());
    }

    private void sign(CommandKey key) {
        minutes.sign(
                key,
                commands.session(),
                minutes.minutes(commands.session()).newest().sha256(),
                Cast.SAMPLE.password());
    }

    private List<SubjectKey> subjects() {
        return plan.lines().stream()
                .map(line -> new SubjectKey("nomination-line", line))
                .toList();
    }

    /** Names without digits, of people whom no other sitting is about. */
    private NominationDraft.Line[] nominees() {
        String letters = plan.name()
                .chars()
                .map(each -> Character.isDigit(each) ? 'a' + each - '0' : each)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return IntStream.range(0, SittingPlan.LINES)
                .mapToObj(number -> {
                    NominationDraft.Line line =
                            Drafts.person("Phạm Thị " + letters + " " + (char) ('a' + number) + " (mẫu)", "F-GK-CN");
                    return new NominationDraft.Line(
                            plan.lines().get(number),
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
        return new Convocation(
                clock.instant().plus(Duration.ofMinutes(5)), "Hội trường", "Kính mời", "Hạn trình thành phố đã gần");
    }

    private List<PresenceMark> everybody() {
        return MEMBERS.stream()
                .filter(member -> !plan.inWriting().contains(member))
                .map(member -> PresenceMark.present(people.id(member), PresenceMode.IN_PERSON))
                .toList();
    }

    private List<AccountId> counters() {
        return SittingPlan.COUNTERS.stream().map(people::id).toList();
    }
}
