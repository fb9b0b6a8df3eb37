package vn.thidua.journey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.PaperId;
import vn.thidua.document.AttachmentId;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.UnitCode;

/**
 * Where one award stands, with every id that somebody could know or guess: of its nomination, line, session, paper,
 * appraisal and open tasks. What does not exist yet answers a made-up id. Looked up once, whoever asks first: at a station
 * nothing changes.
 */
class Situation {

    /** How that is asked for of which an action may be told that there is nothing; of what is not here, there may be. */
    private static final Map<String, Function<Situation, ?>> QUESTIONS = Map.ofEntries(
            Map.entry("nomination", Situation::nomination),
            Map.entry("nomination_line", Situation::line),
            Map.entry("council_session", Situation::session),
            Map.entry("items", Situation::items),
            Map.entry("tied quota", Situation::tiedQuota),
            Map.entry("minutes 0", Situation::minutesHash),
            Map.entry("minutes -1", Situation::countHash),
            Map.entry("part", Situation::partHash),
            Map.entry("paper", Situation::paper),
            Map.entry("supplement", Situation::supplementVersion),
            Map.entry("subject", Situation::subject),
            Map.entry("nominee", Situation::nominee),
            Map.entry("appraisal", Situation::appraisal),
            Map.entry("consultation", Situation::consultation),
            Map.entry("hold", Situation::hold),
            Map.entry("incident", Situation::incident),
            Map.entry("enrolment", Situation::enrolment),
            Map.entry("list", Situation::list),
            Map.entry("publicCode", Situation::publicCode),
            Map.entry("objection", Situation::objection));

    /** Names of what the attempt that is going on has asked for. */
    private static final ThreadLocal<@Nullable Set<String>> ASKED = new ThreadLocal<>();

    private final JdbcTemplate jdbc;
    private final Where where;
    private final Map<String, Object> found = new HashMap<>();
    private final Set<String> nothing = ConcurrentHashMap.newKeySet();

    Situation(JdbcTemplate jdbc, Where where) {
        this.jdbc = jdbc;
        this.where = where;
    }

    UnitCode unit() {
        asked("unit");
        return where.unit();
    }

    UUID nomination() {
        return ofRow("nomination", where.nomination());
    }

    UUID line() {
        return ofRow("nomination_line", where.line());
    }

    UUID session() {
        return ofRow("council_session", where.session());
    }

    /** An id that the browser may have made before anything is kept under it. */
    private UUID ofRow(String table, UUID id) {
        String sql = "select count(*) from " + table + " where id = ?";
        once(table, () -> jdbc.queryForObject(sql, Integer.class, id) > 0 || nothing(table, false));
        return id;
    }

    /**
     * Does it and says for what it asked of a situation.
     *
     * @param asked their names are added to it
     */
    static <T> T listening(Set<String> asked, Supplier<T> work) {
        ASKED.set(asked);
        try {
            return work.get();
        } finally {
            ASKED.remove();
        }
    }

    /** Whether of all that was asked for elsewhere there is nothing here, so that made-up ids would be the answer. */
    boolean hasNothingOf(Set<String> asked) {
        return asked.stream().allMatch(what -> {
            Function<Situation, ?> question = QUESTIONS.get(what);
            if (question == null) {
                return false;
            }
            question.apply(this);
            return nothing.contains(what);
        });
    }

    private static void asked(String what) {
        Set<String> asked = ASKED.get();
        if (asked != null) {
            asked.add(what);
        }
    }

    private <T> T nothing(String what, T madeUp) {
        nothing.add(what);
        return madeUp;
    }

    /** The version somebody would have read who opened the draft just now; -1 before there is one. */
    long version() {
        String sql = "select version from nomination where id = ?";
        return once(
                "version",
                () -> jdbc.queryForList(sql, Long.class, nomination()).stream()
                        .findFirst()
                        .orElseGet(() -> nothing("version", -1L)));
    }

    String summary() {
        String sql = "select summary from nomination where id = ?";
        return once(
                "summary",
                () -> jdbc.queryForList(sql, String.class, nomination()).stream()
                        .findFirst()
                        .orElseGet(() -> nothing("summary", "")));
    }

    /** A file of that kind of subject that belongs to the award: to its nomination, its list, or what hangs on one of them. */
    AttachmentId file(String kind) {
        return once(
                "file " + kind,
                () -> new AttachmentId(jdbc
                        .queryForList(
                                """
                                select a.id from document_attachment a where a.subject_type = ? and a.subject_id in (
                                  select ?
                                  union all select ?
                                  union all select id::text from nomination_objection where publication = ?
                                  union all select id::text from nomination_consultation where nomination = ?
                                  union all select id::text from decision_supplement where line = ?
                                  union all select id::text from council_opinion where session = ?
                                  union all select answer::text from decision_city_answer_line where line = ?)
                                limit 1""",
                                UUID.class,
                                kind,
                                nomination().toString(),
                                list().toString(),
                                list(),
                                nomination(),
                                line(),
                                session(),
                                line())
                        .stream()
                        .findFirst()
                        .orElseGet(() -> nothing("file " + kind, UUID.randomUUID()))));
    }

    /** What proves an achievement. */
    AttachmentId evidence() {
        return file("nomination");
    }

    List<UUID> items() {
        String sql = "select id from council_agenda_item where session = ?";
        return once("items", () -> {
            List<UUID> items = jdbc.queryForList(sql, UUID.class, session());
            return items.isEmpty() ? nothing("items", items) : items;
        });
    }

    /** The quota of which more are left than it has places. */
    String tiedQuota() {
        return once(
                "tied quota",
                () -> jdbc
                        .queryForList(
                                "select quota from council_quota_cut where session = ? and standing = 'TIED'",
                                String.class,
                                session())
                        .stream()
                        .findFirst()
                        .orElseGet(() -> nothing("tied quota", "none")));
    }

    UUID item() {
        return items().stream().findFirst().orElseGet(UUID::randomUUID);
    }

    String minutesHash() {
        return newestHash(0);
    }

    /** Of the minutes of the count. */
    String countHash() {
        return newestHash(-1);
    }

    private String newestHash(int part) {
        return once(
                "minutes " + part,
                () -> jdbc
                        .queryForList(
                                "select sha256 from council_minutes where session = ? and part = ? order by edition desc limit 1",
                                String.class,
                                session(),
                                part)
                        .stream()
                        .findFirst()
                        .orElseGet(() -> nothing("minutes " + part, "0".repeat(64))));
    }

    /** Of what is signed apart from the minutes. */
    String partHash() {
        return once(
                "part",
                () -> jdbc
                        .queryForList(
                                "select sha256 from council_minutes where session = ? and part = 1",
                                String.class,
                                session())
                        .stream()
                        .findFirst()
                        .orElseGet(() -> nothing("part", "0".repeat(64))));
    }

    /** The newest paper on which the line stands. */
    PaperId paper() {
        return once(
                "paper",
                () -> new PaperId(first(
                        "paper",
                        "select paper from decision_paper_line where line = ? order by added_at desc limit 1")));
    }

    /** The version somebody would have read who opened the city's request just now. */
    int supplementVersion() {
        String sql = "select version from decision_supplement where line = ?";
        return once(
                "supplement",
                () -> jdbc.queryForList(sql, Integer.class, line()).stream()
                        .findFirst()
                        .orElseGet(() -> nothing("supplement", 0)));
    }

    /** What is written to the city so far. */
    String supplementAnswer() {
        return jdbc
                .queryForList("select draft_answer from decision_supplement where line = ?", String.class, line())
                .stream()
                .findFirst()
                .orElse("");
    }

    /** A file that goes with the answer to the city's request. */
    AttachmentId supplementFile() {
        return file("city-supplement");
    }

    /** Whom the register honours for the line. */
    SubjectId subject() {
        return once(
                "subject", () -> new SubjectId(first("subject", "select subject from register_award where line = ?")));
    }

    /** Who is nominated on the line, as the program knows them. */
    SubjectId nominee() {
        return once(
                "nominee",
                () -> new SubjectId(
                        first("nominee", "select subject from nomination_line where subject is not null and id = ?")));
    }

    /** The nominee's name; one of nobody before there is a line. */
    String name() {
        String sql = "select name from nomination_line where id = ?";
        return once(
                "name",
                () -> jdbc.queryForList(sql, String.class, line()).stream()
                        .findFirst()
                        .orElseGet(() -> nothing("name", UUID.randomUUID().toString())));
    }

    AppraisalId appraisal() {
        return once(
                "appraisal",
                () -> new AppraisalId(first("appraisal", "select id from decision_appraisal where line = ?")));
    }

    /** Whether another Council than the commune's has the line, and that one an agenda for it. */
    boolean awaitsTheCitysCouncil() {
        String sql = "select count(*) from decision_appraisal where line = ? and status = 'CITY_COUNCIL'";
        return once("city's council", () -> jdbc.queryForObject(sql, Integer.class, line())) > 0;
    }

    /** The open tasks of that step for anything that belongs to the award. */
    List<String> tasksOf(String step) {
        return tasks("and task_key = '" + step + "'");
    }

    /** Every open task. */
    List<String> tasks() {
        return tasks("");
    }

    /** A task that was done or has ended otherwise: the step it was for, and who had it or could have taken it. */
    record Gone(String task, String step, String whose) {

        boolean wasFor(AccountId account, RoleAt role) {
            return List.of(whose.split(",")).stream()
                    .anyMatch(one -> one.equals(account.toString()) || one.equals(role.toString()));
        }
    }

    /** Every task that was once open for anything of the award and is so no more. */
    List<Gone> gone() {
        return once(
                "gone",
                () -> jdbc.query(
                        "select i.task_id, i.task_key, concat_ws(',', a.roles, i.assignee) from workflow_item i"
                                + " left join workflow_audience a on a.id = i.audience"
                                + " where i.state <> 'OPEN' and i.business_key in (?, ?, ?, ?, ?)",
                        (row, number) -> new Gone(row.getString(1), row.getString(2), row.getString(3)),
                        keys()));
    }

    /** The steps of its open tasks, or of the one that was done last. */
    List<String> steps(boolean done) {
        String sql = done
                ? "select task_key from workflow_item where state = 'DONE' and business_key in (?, ?, ?, ?, ?)"
                        + " order by done_at desc limit 1"
                : "select distinct task_key from workflow_item where state = 'OPEN' and business_key in (?, ?, ?, ?, ?)";
        return once("steps " + done, () -> jdbc.queryForList(sql, String.class, keys()));
    }

    /** Whether the task is or was one of its. */
    boolean hasTask(String task) {
        Set<String> all = once("all tasks", () -> {
            Set<String> found = new HashSet<>(tasks());
            gone().forEach(gone -> found.add(gone.task()));
            return found;
        });
        return all.contains(task);
    }

    private List<String> tasks(String which) {
        return once(
                "tasks " + which,
                () -> jdbc.queryForList(
                        "select task_id from workflow_item where state = 'OPEN' and business_key in (?, ?, ?, ?, ?) "
                                + which,
                        String.class,
                        keys()));
    }

    /** An authority that was asked about it; first one that has not answered. */
    UUID consultation() {
        String sql = "select id from nomination_consultation where nomination = ? order by answered_at nulls first";
        return once(
                "consultation",
                () -> jdbc.queryForList(sql, UUID.class, nomination()).stream()
                        .findFirst()
                        .orElseGet(() -> nothing("consultation", UUID.randomUUID())));
    }

    /** What keeps the nominee waiting. */
    UUID hold() {
        return once(
                "hold",
                () -> first(
                        "hold",
                        "select h.id from organization_hold h join nomination_line l on l.subject = h.subject"
                                + " where h.released_at is null and l.id = ?"));
    }

    /** A step of any of its processes that failed for good. */
    String incident() {
        return once(
                "incident",
                () -> jdbc
                        .queryForList(
                                "select i.id_ from act_ru_incident i join act_ru_execution e on e.id_ = i.proc_inst_id_"
                                        + " where e.business_key_ in (?, ?, ?, ?, ?)",
                                String.class,
                                keys())
                        .stream()
                        .findFirst()
                        .orElseGet(() -> nothing("incident", UUID.randomUUID().toString())));
    }

    /** What the unit has enrolled for. */
    UUID enrolment() {
        return once(
                "enrolment",
                () -> jdbc
                        .queryForList(
                                "select id from movement_enrolment where unit = ? limit 1", UUID.class, unit().value())
                        .stream()
                        .findFirst()
                        .orElseGet(() -> nothing("enrolment", UUID.randomUUID())));
    }

    /** The newest list of the nomination. */
    UUID list() {
        return once(
                "list",
                () -> ofNomination(
                        "list",
                        "select id from nomination_publication"
                                + " where nomination = ? order by opened_at desc limit 1"));
    }

    /** The address under which the public reads it; a made-up one before it is posted. */
    String publicCode() {
        String sql = "select public_code from nomination_publication where id = ? and public_code is not null";
        return once(
                "publicCode",
                () -> jdbc.queryForList(sql, String.class, list()).stream()
                        .findFirst()
                        .orElseGet(() -> nothing("publicCode", "aaaabbbbcccc")));
    }

    /** What somebody objects to it. */
    UUID objection() {
        return once(
                "objection",
                () -> jdbc
                        .queryForList(
                                "select id from nomination_objection where publication = ? order by entered_at desc limit 1",
                                UUID.class,
                                list())
                        .stream()
                        .findFirst()
                        .orElseGet(() -> nothing("objection", UUID.randomUUID())));
    }

    /** A photo of the notice board. */
    AttachmentId proof() {
        return file("publication-photo");
    }

    private UUID ofNomination(String what, String sql) {
        return jdbc.queryForList(sql, UUID.class, nomination()).stream()
                .findFirst()
                .orElseGet(() -> nothing(what, UUID.randomUUID()));
    }

    /** The same type for the same words. */
    @SuppressWarnings("unchecked")
    private <T> T once(String what, Supplier<T> lookUp) {
        Set<String> asked = ASKED.get();
        if (asked != null) {
            asked.add(what);
        }
        // What is needed to look it up is asked for by nobody else.
        ASKED.remove();
        try {
            synchronized (this) {
                Object known = found.get(what);
                if (known == null) {
                    known = lookUp.get();
                    found.put(what, known);
                }
                return (T) known;
            }
        } finally {
            ASKED.set(asked);
        }
    }

    private Object[] keys() {
        return new Object[] {
            nomination().toString(),
            list().toString(),
            session().toString(),
            paper().toString(),
            appraisal().toString()
        };
    }

    private UUID first(String what, String sql) {
        return jdbc.queryForList(sql, UUID.class, line()).stream()
                .findFirst()
                .orElseGet(() -> nothing(what, UUID.randomUUID()));
    }
}
