package vn.thidua.council;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import vn.thidua.award.Threshold;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.UnitCode;

/** Subjects of a made-up room, for tests of the Council alone. */
@Component
public class FakeAgenda implements AgendaSource {

    static final String TYPE = "test-subject";

    private final Map<UUID, Candidate> subjects = new ConcurrentHashMap<>();
    final Map<UUID, String> states = new ConcurrentHashMap<>();
    final List<Result> results = new CopyOnWriteArrayList<>();
    final Set<UUID> failing = ConcurrentHashMap.newKeySet();
    /** How often these give way to somebody else at the database. */
    final Map<UUID, Integer> giveWay = new ConcurrentHashMap<>();

    final Set<UUID> open = ConcurrentHashMap.newKeySet();
    private final Map<String, Hint> hints = new ConcurrentHashMap<>();
    private final Map<UUID, LocalDate> dues = new ConcurrentHashMap<>();
    private final Map<UUID, Places> quotas = new ConcurrentHashMap<>();
    private final Set<UUID> first = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Form> offered = new ConcurrentHashMap<>();
    private final Clock clock;

    FakeAgenda(Clock clock) {
        this.clock = clock;
    }

    /** A subject that is ready for a session of the unit's Council. */
    public SubjectKey add(UnitCode unit, String name, String form) {
        return add(unit, name, form, LocalDate.now(clock));
    }

    SubjectKey add(UnitCode unit, String name, String form, LocalDate firstSubmittedOn) {
        UUID id = UUID.randomUUID();
        subjects.put(
                id,
                new Candidate(
                        id,
                        form,
                        "Hình thức " + form,
                        name,
                        unit,
                        "Thôn Xuân Đoài",
                        "Hiến 120 m² đất làm đường",
                        "thu/" + id,
                        "ND152",
                        firstSubmittedOn));
        states.put(id, "READY");
        return new SubjectKey(TYPE, id);
    }

    /** A session put it off. */
    public void readyAgain(SubjectKey subject) {
        states.put(subject.id(), "READY");
    }

    /** One more subject of the same dossier. */
    SubjectKey addBeside(SubjectKey other, String name) {
        Candidate first = Objects.requireNonNull(subjects.get(other.id()));
        SubjectKey added = add(first.unit(), name, first.formCode());
        subjects.computeIfPresent(
                added.id(),
                (id, own) -> new Candidate(
                        id,
                        own.formCode(),
                        own.formName(),
                        own.name(),
                        own.unit(),
                        own.unitName(),
                        own.summary(),
                        first.route(),
                        own.ruleSet(),
                        own.firstSubmittedOn()));
        return added;
    }

    /** The subject's limit ends on the day; what a session concludes is signed the day after it. */
    public void due(UUID id, LocalDate dueOn) {
        dues.put(id, dueOn);
    }

    @Override
    public List<LimitOfSubject> limits(List<UUID> ids, String ruleSet, LocalDate session) {
        return ids.stream()
                .filter(dues::containsKey)
                .map(id -> new LimitOfSubject(id, dues.get(id), true, session.plusDays(1), "Điều thử (mẫu)"))
                .toList();
    }

    /** These subjects share that many places, whatever form they are recommended for. */
    void share(int places, SubjectKey... sharing) {
        Set<UUID> ids = Stream.of(sharing).map(SubjectKey::id).collect(Collectors.toSet());
        quotas.put(
                ids.iterator().next(),
                new Places("quota-" + UUID.randomUUID(), "Giấy khen của xã", "01/KH (mẫu)", places, 0, ids));
    }

    @Override
    public List<Places> places(Map<UUID, String> forms, UnitCode councilUnit) {
        return quotas.values().stream()
                .filter(places -> places.ids().stream().anyMatch(forms::containsKey))
                .toList();
    }

    /** A woman, or a collective of mostly women. */
    void first(SubjectKey subject) {
        first.add(subject.id());
    }

    @Override
    public Set<UUID> firstAmongEquals(Collection<UUID> ids, Threshold womenOfCollective) {
        return ids.stream().filter(first::contains).collect(Collectors.toSet());
    }

    /** Another form is offered to the subject. */
    public void offer(SubjectKey subject, String form) {
        offered.put(subject.id(), new Form(form, "Hình thức " + form));
    }

    @Override
    public List<Form> otherForms(UUID id) {
        return offered.containsKey(id) ? List.of(offered.get(id)) : List.of();
    }

    /** The room knows of something that ties the member to the subject. */
    void hint(SubjectKey subject, AccountId member, InterestKind kind, boolean certain) {
        hints.put(subject.id() + "/" + member, new Hint(subject.id(), kind, certain, null));
    }

    @Override
    public List<Hint> hints(Collection<UUID> ids, AccountId member) {
        return ids.stream()
                .map(id -> hints.get(id + "/" + member))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Set<UUID> madePublic(Collection<UUID> ids) {
        return ids.stream().filter(open::contains).collect(Collectors.toSet());
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    public List<Candidate> ready(UnitCode councilUnit) {
        return subjects.values().stream()
                .filter(subject -> subject.unit().equals(councilUnit))
                .filter(subject -> "READY".equals(states.get(subject.id())))
                .toList();
    }

    @Override
    public List<Candidate> find(List<UUID> ids) {
        List<Candidate> found = new ArrayList<>();
        ids.forEach(id -> {
            if (subjects.containsKey(id)) {
                found.add(subjects.get(id));
            }
        });
        return found;
    }

    @Override
    public void scheduled(UUID id, UUID session, UnitCode councilUnit) {
        states.put(id, "SCHEDULED");
    }

    @Override
    public void unscheduled(UUID id, UUID session) {
        states.put(id, "READY");
    }

    /** The subject ends by itself, as a nomination does that is withdrawn. */
    void withdraw(SubjectKey subject) {
        states.put(subject.id(), "WITHDRAWN");
    }

    @Override
    public Set<UUID> standing(Collection<UUID> ids, UUID session) {
        return ids.stream().filter(id -> !"WITHDRAWN".equals(states.get(id))).collect(Collectors.toSet());
    }

    @Override
    public boolean opening(UUID id, UUID session) {
        return states.replace(id, "SCHEDULED", "OPENED");
    }

    @Override
    public void deliver(Result result) {
        if (failing.contains(result.id())) {
            throw new IllegalStateException("The receiving room fails in this test");
        }
        if (giveWay.getOrDefault(result.id(), 0) > 0) {
            giveWay.merge(result.id(), -1, Integer::sum);
            throw new CannotAcquireLockException(
                    "Who waited in a circle fails in this test", new SQLException("deadlock detected", "40P01"));
        }
        results.removeIf(earlier -> earlier.id().equals(result.id()));
        results.add(result);
        states.put(result.id(), "DELIVERED");
    }

    Result resultOf(SubjectKey subject) {
        return results.stream()
                .filter(result -> result.id().equals(subject.id()))
                .findFirst()
                .orElseThrow();
    }
}
