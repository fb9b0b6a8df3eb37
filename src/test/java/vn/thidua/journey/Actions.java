package vn.thidua.journey;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.document.Attachments;
import vn.thidua.document.Received;
import vn.thidua.nomination.Papers;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.workflow.FormTaskService;
import vn.thidua.workflow.IncidentService;
import vn.thidua.workflow.WorkItems;

/** Everything that a person can make the program do or show, each as one attempt on whatever stands there. */
class Actions {

    /** Where everything is tried, also what knows no award. */
    static final String FIRST = "nothing";

    /** Where a nomination stands under the movement and within the campaign on which something is tried, and has limits. */
    private static final Set<String> UNDER_IT = Set.of(FIRST, "draft", "check", "granted");

    private static final String WHY = ActionList.WHY;
    private static final String LINE = "nomination-line";
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, Predicate<Situation>> attempts = new LinkedHashMap<>();
    private final Set<String> aside;
    private final Set<String> nearby;
    private final Set<String> readingNames = new HashSet<>();
    private final ApplicationContext context;
    private final Clock clock;
    private final TwoCommunes world;
    private final Received pdf;
    private final Map<String, Map<String, Object>> filledIn;

    /** @param spare a line of the own commune that is ready for the Council, beside the one under trial */
    Actions(ApplicationContext context, TwoCommunes world, UUID spare) {
        this.context = context;
        this.world = world;
        clock = bean(Clock.class);
        filledIn = FormAnswers.all(WHY, LocalDate.now(clock));
        pdf = bean(Attachments.class).receive("thử.pdf", new ByteArrayInputStream(PDF));
        attempts.putAll(new WritingActions(context, world, pdf).all());
        attempts.putAll(new ProceedingActions(context, world, pdf).all());
        tasks();
        attempts.putAll(new CouncilActions(context, world, spare, pdf).all());
        attempts.putAll(new PaperActions(context, world, pdf).all());
        read(new Readings(context, world).all());
        read(new Lists(context).all());
        AccountActions accounts = new AccountActions(context, world);
        attempts.putAll(accounts.givingBackTasks());
        List<String> ofAwards = names();
        attempts.putAll(new LawActions(context, world).all());
        MovementActions movements = new MovementActions(context, world);
        attempts.putAll(movements.all());
        nearby = new HashSet<>(movements.all().keySet());
        nearby.addAll(LawActions.CALENDAR);
        accounts.all().forEach(attempts::putIfAbsent);
        read(accounts.readings());
        PastActions past = new PastActions(context, world);
        past.all().forEach(this::add);
        read(past.readings());
        aside = new LinkedHashSet<>(names());
        ofAwards.forEach(aside::remove);
        readingNames.stream().filter(name -> name.startsWith("AccountService.")).forEach(aside::add);
    }

    private void read(Map<String, Predicate<Situation>> readings) {
        attempts.putAll(readings);
        readingNames.addAll(readings.keySet());
    }

    /** What only reads. */
    Set<String> readings() {
        return readingNames;
    }

    /** What is tried at a station that is no reading. */
    List<String> doneAt(String station) {
        return at(station).filter(name -> !readingNames.contains(name)).toList();
    }

    /** What is read at a station. */
    List<String> readAt(String station) {
        return at(station).filter(readingNames::contains).toList();
    }

    private Stream<String> at(String station) {
        return names().stream()
                .filter(name -> needsAnAward(name)
                        || station.equals(FIRST)
                        || (nearby.contains(name) && UNDER_IT.contains(station)));
    }

    /**
     * What is done with accounts, or read of them, with rules, movements, campaigns and what was before reads no row that an
     * award changes: one station says as much as all, and passwords are slow on purpose. Whoever loses an office or the
     * account gives back the tasks they took, which is tried everywhere.
     */
    boolean needsAnAward(String action) {
        return !aside.contains(action);
    }

    List<String> names() {
        return List.copyOf(attempts.keySet());
    }

    /**
     * Tries it as whoever acts.
     *
     * @return how it ended; a refusal is an answer, anything else is a defect and is thrown
     */
    Outcome attempt(String action, Situation situation) {
        try {
            return attempts.get(action).test(situation)
                    ? Outcome.HAPPENED
                    : readingNames.contains(action) ? Outcome.NOT_THERE : Outcome.REFUSED;
        } catch (BusinessException | AccessDeniedException refused) {
            return Outcome.of(refused);
        }
    }

    /** What is tried on a task that is over, by name, and the refusal it meets; {@code null} when it is not refused. */
    Map<String, @Nullable String> stale(Situation.Gone gone) {
        Map<String, @Nullable String> answers = new LinkedHashMap<>();
        WorkItems items = bean(WorkItems.class);
        Map<String, Object> filled = filledIn.getOrDefault(gone.step(), Map.of());
        answers.put("claim", refusal(() -> items.claim(CommandKey.fresh(), gone.task())));
        answers.put("release", refusal(() -> items.release(CommandKey.fresh(), gone.task())));
        answers.put("open", refusal(() -> bean(FormTaskService.class).form(gone.task())));
        answers.put(
                "submit", refusal(() -> bean(FormTaskService.class).submit(CommandKey.fresh(), gone.task(), filled)));
        return answers;
    }

    private static @Nullable String refusal(Runnable act) {
        try {
            act.run();
            return null;
        } catch (BusinessException refused) {
            return refused.key();
        }
    }

    private void tasks() {
        FormTaskService forms = bean(FormTaskService.class);
        filledIn.forEach((step, answers) -> form(forms, step, answers));
        WorkItems items = bean(WorkItems.class);
        anyTask("WorkItems.claim", task -> items.claim(CommandKey.fresh(), task));
        anyTask("WorkItems.release", task -> items.release(CommandKey.fresh(), task));
        IncidentService incidents = bean(IncidentService.class);
        add("IncidentService.retry", s -> incidents.retry(CommandKey.fresh(), s.incident()));
    }

    /** Where the step is not open there is no task whose id somebody could hand a form in for. */
    private void form(FormTaskService forms, String step, Map<String, Object> answers) {
        anyTask("FormTaskService.submit " + step, situation -> situation.tasksOf(step), task -> {
            Map<String, Object> all = new HashMap<>(answers);
            all.put("papers", Papers.present(forms, task));
            if (!(forms.submit(CommandKey.fresh(), task, all) instanceof FormTaskService.Submission.Accepted)) {
                throw new IllegalStateException("Answers that the form of " + step + " refuses");
            }
        });
    }

    /** Happens when it happens to one of the tasks that are open; else the last refusal is the answer. */
    private void anyTask(String name, Consumer<String> act) {
        anyTask(name, Situation::tasks, act);
    }

    private void anyTask(String name, Function<Situation, List<String>> tasks, Consumer<String> act) {
        attempts.put(name, situation -> {
            BusinessException last = BusinessException.notFound();
            for (String task : tasks.apply(situation)) {
                try {
                    act.accept(task);
                    return true;
                } catch (BusinessException refused) {
                    last = Outcome.of(last).tellsNothing() ? refused : last;
                }
            }
            throw last;
        });
    }

    private void add(String name, Consumer<Situation> act) {
        attempts.put(name, situation -> {
            act.accept(situation);
            return true;
        });
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
