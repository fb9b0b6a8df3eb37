package vn.thidua.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.award.Threshold;
import vn.thidua.council.AgendaSource;
import vn.thidua.council.AgendaSource.Deferral;
import vn.thidua.council.AgendaSource.Outcome;
import vn.thidua.council.AgendaSource.Until;
import vn.thidua.council.ItemVotes;
import vn.thidua.shared.UnitCode;

/** Sessions of the city's Council as the room of decisions hears of them, without anybody sitting in them. */
class CityLineStory {

    static final UnitCode CITY = new UnitCode("HP");
    static final String MINUTES = "02/BB-HĐTĐKT";

    private final AgendaSource agenda;
    private final TransactionTemplate transactions;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    CityLineStory(ApplicationContext context) {
        this.agenda = context.getBeansOfType(AgendaSource.class).values().stream()
                .filter(source -> source.subjectType().equals("city-line"))
                .findFirst()
                .orElseThrow();
        this.transactions = context.getBean(TransactionTemplate.class);
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.clock = context.getBean(Clock.class);
    }

    /** Switches the Council on or off for every form without a value of its own. */
    void rule(String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = 'city_council' and form is null",
                value);
    }

    boolean isReady(AppraisalId line) {
        return isReady(line, CITY);
    }

    boolean isReady(AppraisalId line, UnitCode unit) {
        return transactions.execute(status -> agenda.ready(unit)).stream()
                .anyMatch(candidate -> candidate.id().equals(line.value()));
    }

    AgendaSource.Candidate read(AppraisalId line) {
        return transactions
                .execute(status -> agenda.find(List.of(line.value())))
                .getFirst();
    }

    void schedule(AppraisalId line, UUID session, UnitCode unit) {
        transactions.executeWithoutResult(status -> agenda.scheduled(line.value(), session, unit));
    }

    void unschedule(AppraisalId line, UUID session) {
        transactions.executeWithoutResult(status -> agenda.unscheduled(line.value(), session));
    }

    boolean open(AppraisalId line, UUID session) {
        return Boolean.TRUE.equals(transactions.execute(status -> agenda.opening(line.value(), session)));
    }

    boolean stands(AppraisalId line, UUID session) {
        return transactions
                .execute(status -> agenda.standing(List.of(line.value()), session))
                .contains(line.value());
    }

    List<AgendaSource.Form> otherForms(AppraisalId line) {
        return transactions.execute(status -> agenda.otherForms(line.value()));
    }

    List<AgendaSource.LimitOfSubject> limits(AppraisalId line, LocalDate session) {
        return transactions.execute(status -> agenda.limits(List.of(line.value()), "ND152", session));
    }

    /** The quotas for these lines, all of which passed for that form. */
    List<AgendaSource.Places> places(String form, AppraisalId... lines) {
        Map<UUID, String> forms =
                Stream.of(lines).collect(Collectors.toMap(AppraisalId::value, recommendedFor -> form));
        return transactions.execute(status -> agenda.places(forms, CITY));
    }

    Set<UUID> firstAmongEquals(AppraisalId... lines) {
        return transactions.execute(status ->
                agenda.firstAmongEquals(Stream.of(lines).map(AppraisalId::value).toList(), Threshold.of("70", ">=")));
    }

    /** A session that takes the line and opens. */
    UUID opened(AppraisalId line) {
        UUID session = UUID.randomUUID();
        schedule(line, session, CITY);
        open(line, session);
        return session;
    }

    UUID concluded(AppraisalId line, Outcome outcome) {
        UUID session = opened(line);
        deliver(line, session, outcome, null, null);
        return session;
    }

    void otherForm(AppraisalId line, String form) {
        deliver(line, opened(line), Outcome.RECOMMENDED_OTHER_FORM, form, null);
    }

    void putOff(AppraisalId line, Until until) {
        deliver(line, opened(line), Outcome.DEFERRED, null, new Deferral(until, "Chờ xác nhận của Sở", "Hội đồng"));
    }

    void deliver(AppraisalId line, UUID session, Outcome outcome, @Nullable String form, @Nullable Deferral deferral) {
        boolean carried = outcome == Outcome.RECOMMENDED || outcome == Outcome.RECOMMENDED_OTHER_FORM;
        transactions.executeWithoutResult(status -> agenda.deliver(new AgendaSource.Result(
                line.value(),
                session,
                MINUTES,
                LocalDate.now(clock),
                outcome,
                new ItemVotes(9, carried ? 9 : 7, carried ? 0 : 2, 0, 0, 0, 9),
                (carried ? 9 : 7) + "/9 thành viên đồng ý",
                form,
                deferral)));
    }
}
