package vn.thidua.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.council.AgendaSource;
import vn.thidua.council.ItemVotes;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.HeadRelation;
import vn.thidua.nomination.LineParticulars;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.Posthumous;
import vn.thidua.nomination.TitleClaim;
import vn.thidua.shared.UnitCode;

/** Lines of real nominations that a session of the Council recommended. */
class RecommendedFixture {

    private final Nominating nominating;
    private final AgendaSource agenda;
    private final TransactionTemplate transactions;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    RecommendedFixture(ApplicationContext context) {
        this.nominating = new Nominating(context);
        this.agenda = context.getBeansOfType(AgendaSource.class).values().stream()
                .filter(source -> source.subjectType().equals("nomination-line"))
                .findFirst()
                .orElseThrow();
        this.transactions = context.getBean(TransactionTemplate.class);
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.clock = context.getBean(Clock.class);
    }

    /** The lines of one nomination, recommended by one session, in the order of the names. */
    List<UUID> lines(String form, String... names) {
        return lines(Arrays.stream(names).map(name -> Drafts.person(name, form)).toArray(NominationDraft.Line[]::new));
    }

    List<UUID> lines(NominationDraft.Line... drafts) {
        List<UUID> ids = released(drafts);
        vote(ids, AgendaSource.Outcome.RECOMMENDED);
        return ids;
    }

    /** A title that the commune's Council recommended. */
    UUID title(NominationDraft.Line draft) {
        nominating.readyTitle(draft);
        vote(List.of(draft.id()), AgendaSource.Outcome.RECOMMENDED);
        return draft.id();
    }

    /** The lines of one nomination whose appraisal is done; those that need no Council stand on a draft now. */
    List<UUID> released(NominationDraft.Line... drafts) {
        nominating.ready(drafts);
        return ids(drafts);
    }

    /** A household for Gia đình văn hóa of this year: a title that goes to no Council. */
    NominationDraft.Line family(String name) {
        TitleClaim thisYears = new TitleClaim(LocalDate.now(clock).getYear(), null, null, null);
        return Drafts.household(name, "T-GDVH").with(new LineParticulars(thisYears, Posthumous.NO, HeadRelation.NONE));
    }

    private static List<UUID> ids(NominationDraft.Line... drafts) {
        return Arrays.stream(drafts).map(NominationDraft.Line::id).toList();
    }

    /** Another session takes the lines and says this of each. */
    void vote(List<UUID> ids, AgendaSource.Outcome outcome) {
        vote(ids, outcome, "05/BB-HĐTĐKT");
    }

    /** One session of the Council that concludes so on all of them. */
    void vote(List<UUID> ids, AgendaSource.Outcome outcome, String minutes) {
        UUID session = scheduled(ids);
        deliver(session, ids, outcome, minutes);
    }

    /** Puts lines on the agenda of a session that opens. */
    UUID scheduled(List<UUID> ids) {
        UUID session = UUID.randomUUID();
        ids.forEach(id -> transactions.executeWithoutResult(status -> {
            agenda.scheduled(id, session, new UnitCode("ND"));
            agenda.opening(id, session);
        }));
        return session;
    }

    /** Whether the secretary may put the line on an agenda. */
    boolean isReady(UUID line) {
        return transactions.execute(status -> agenda.ready(new UnitCode("ND"))).stream()
                .anyMatch(candidate -> candidate.id().equals(line));
    }

    String stage(UUID line) {
        return jdbc.queryForObject(
                "select n.stage from nomination n join nomination_line l on l.nomination = n.id where l.id = ?",
                String.class,
                line);
    }

    /** Delivers the result once more, as after a failure. */
    void deliver(UUID session, List<UUID> lines) {
        deliver(session, lines, AgendaSource.Outcome.RECOMMENDED, "05/BB-HĐTĐKT");
    }

    void deliver(UUID session, List<UUID> lines, AgendaSource.Outcome outcome, String minutes) {
        boolean carried = outcome == AgendaSource.Outcome.RECOMMENDED;
        lines.forEach(line -> transactions.executeWithoutResult(status -> agenda.deliver(new AgendaSource.Result(
                line,
                session,
                minutes,
                LocalDate.now(clock),
                outcome,
                carried ? new ItemVotes(11, 11, 0, 0, 0, 0, 11) : new ItemVotes(11, 3, 8, 0, 0, 0, 11),
                (carried ? 11 : 3) + " trên 11 thành viên đồng ý"))));
    }

    /** Until when the line waits, against a session on that day. */
    List<AgendaSource.LimitOfSubject> limits(UUID line, LocalDate session) {
        return transactions.execute(status -> agenda.limits(List.of(line), "ND152", session));
    }

    /** What the members of the Council read of a line. */
    String summary(UUID line) {
        return agenda.find(List.of(line)).getFirst().summary();
    }

    UUID nomination(UUID line) {
        return jdbc.queryForObject("select nomination from nomination_line where id = ?", UUID.class, line);
    }

    UUID sessionOf(UUID line) {
        return jdbc.queryForObject(
                "select p.session from decision_paper p join decision_paper_line l on l.paper = p.id where l.line = ?",
                UUID.class,
                line);
    }

    /** Why the nomination's line did not get the award. */
    String reason(UUID line) {
        return jdbc.queryForObject("select outcome_reason from nomination_line where id = ?", String.class, line);
    }

    /** Where the line stands by its nomination. */
    String status(UUID line) {
        return jdbc.queryForObject("select status from nomination_line where id = ?", String.class, line);
    }
}
