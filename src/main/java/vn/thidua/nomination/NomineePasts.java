package vn.thidua.nomination;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.organization.CitizenKey;
import vn.thidua.organization.KnownSubject;
import vn.thidua.organization.ManySubjects;
import vn.thidua.organization.SubjectId;
import vn.thidua.organization.SubjectName;
import vn.thidua.organization.Units;
import vn.thidua.register.HonourRow;
import vn.thidua.register.PastAwards;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/**
 * Whom the nominees of a list are known as, what the register holds of them, and which other lines name them: a few
 * statements for the whole list, however long it is.
 */
@Component
class NomineePasts {

    private final ManySubjects subjects;
    private final LineCitizens citizens;
    private final Units units;
    private final PastAwards register;
    private final NominationLines lines;

    NomineePasts(
            ManySubjects subjects, LineCitizens citizens, Units units, PastAwards register, NominationLines lines) {
        this.subjects = subjects;
        this.citizens = citizens;
        this.units = units;
        this.register = register;
        this.lines = lines;
    }

    /**
     * What is known of one nominee.
     *
     * @param who under whom they are known, each with its unit; certain enough to count
     * @param honours awards of these
     * @param others their other lines, whatever became of them; no drafts
     * @param namesakes awards of people who may be the nominee, and of whom too little is written to tell
     */
    record Past(
            Map<SubjectId, UnitCode> who,
            List<HonourRow> honours,
            List<NominationLine> others,
            List<Namesake> namesakes) {}

    /**
     * An award of somebody of that name in the commune.
     *
     * @param likely whether they may well be the nominee. A household of the same name in another village is another one,
     *     most likely: only a like achievement raises the question
     */
    record Namesake(@Nullable Integer birthYear, HonourRow honour, boolean likely) {}

    /** Those of one line, before the register is asked. */
    private record Named(Map<SubjectId, UnitCode> who, Map<SubjectId, KnownSubject> maybe, boolean likely) {}

    /** By line. */
    Map<UUID, Past> of(Nomination nomination, Collection<NominationLine> asked) {
        Map<UUID, Named> named = named(nomination, asked);
        Set<SubjectId> certain = new HashSet<>();
        Set<SubjectId> all = new HashSet<>();
        named.values().forEach(each -> {
            certain.addAll(each.who().keySet());
            all.addAll(each.who().keySet());
            all.addAll(each.maybe().keySet());
        });
        Map<SubjectId, List<HonourRow>> honours = all.isEmpty() ? Map.of() : register.of(all);
        Map<SubjectId, List<NominationLine>> theirs = linesOf(certain);
        Map<UUID, Past> pasts = new HashMap<>();
        for (NominationLine line : asked) {
            Named found = Objects.requireNonNull(named.get(line.id()));
            pasts.put(
                    line.id(),
                    new Past(
                            found.who(),
                            listed(found.who().keySet(), honours),
                            listed(found.who().keySet(), theirs).stream()
                                    .filter(other -> !other.id().equals(line.id()))
                                    .toList(),
                            found.maybe().values().stream()
                                    .flatMap(maybe -> honours.getOrDefault(maybe.id(), List.of()).stream()
                                            .map(honour -> new Namesake(maybe.birthYear(), honour, found.likely())))
                                    .toList()));
        }
        return pasts;
    }

    private static <T> List<T> listed(Collection<SubjectId> who, Map<SubjectId, List<T>> of) {
        return who.stream()
                .flatMap(each -> of.getOrDefault(each, List.of()).stream())
                .toList();
    }

    private Map<SubjectId, List<NominationLine>> linesOf(Set<SubjectId> who) {
        return who.isEmpty()
                ? Map.of()
                : lines.ofSubjects(who.stream().map(SubjectId::value).toList()).stream()
                        .filter(other -> other.status() != LineStatus.DRAFT)
                        .collect(Collectors.groupingBy(NominationLine::subject));
    }

    private Map<UUID, Named> named(Nomination nomination, Collection<NominationLine> asked) {
        Map<UUID, CitizenKey> numbers = citizens.of(nomination.id());
        Map<String, SubjectId> byNumber = subjects.numbered(asked.stream()
                .map(line -> numbers.get(line.id()))
                .filter(Objects::nonNull)
                .toList());
        Set<UnitCode> own = new LinkedHashSet<>(List.of(nomination.unit()));
        own.addAll(units.predecessors(nomination.commune()).keySet());
        Map<SubjectName, List<KnownSubject>> known = new HashMap<>();
        Set<UnitCode> near = new LinkedHashSet<>(own);
        for (SubjectKind kind : SubjectKind.values()) {
            List<String> names = asked.stream()
                    .filter(line -> line.kind() == kind && !line.name().isBlank())
                    .map(LineContent::name)
                    .toList();
            boolean far = asked.stream().anyMatch(line -> line.kind() == kind && soughtFar(line));
            if (far) {
                near.addAll(units.subtree(nomination.commune()));
            }
            known.putAll(subjects.known(Scope.of(far ? near : own), kind, names));
        }
        Map<UUID, Named> found = new HashMap<>();
        for (NominationLine line : asked) {
            CitizenKey number = numbers.get(line.id());
            SubjectId numbered = number == null ? null : byNumber.get(number.hmac());
            found.put(line.id(), named(line, nomination.unit(), number, numbered, own, near, known));
        }
        return found;
    }

    /** In the whole commune: people, and households with a story of their own, for they move and villages are merged. */
    private static boolean soughtFar(NominationLine line) {
        return !line.name().isBlank()
                && switch (line.kind()) {
                    case INDIVIDUAL -> true;
                    case HOUSEHOLD -> !line.achievement().isBlank();
                    case COLLECTIVE -> false;
                };
    }

    /**
     * By number, or by kind, name and birth year in the nomination's unit and in those that the commune was made of; nobody
     * with another number. Of people also who may be meant: of that name anywhere in the commune, the birth year missing on
     * one side or the same; of households, of that name in another village.
     */
    private static Named named(
            NominationLine line,
            UnitCode unit,
            @Nullable CitizenKey number,
            @Nullable SubjectId numbered,
            Set<UnitCode> own,
            Set<UnitCode> near,
            Map<SubjectName, List<KnownSubject>> known) {
        Map<SubjectId, UnitCode> who = new LinkedHashMap<>();
        Map<SubjectId, KnownSubject> maybe = new LinkedHashMap<>();
        if (numbered != null) {
            who.put(numbered, unit);
        }
        boolean person = line.kind() == SubjectKind.INDIVIDUAL;
        Integer born = person ? line.birthYear() : null;
        String key = SearchKey.identity(line.name());
        for (UnitCode each : soughtFar(line) ? near : own) {
            for (KnownSubject other : known.getOrDefault(new SubjectName(line.kind(), each, key), List.of())) {
                boolean sameYear = Objects.equals(other.birthYear(), born);
                if (number != null && other.lastFour() != null) {
                    continue; // somebody else's number is somebody else
                }
                if (sameYear && own.contains(each)) {
                    who.putIfAbsent(other.id(), each);
                } else if (sameYear || born == null || other.birthYear() == null) {
                    maybe.put(other.id(), other);
                }
            }
        }
        maybe.keySet().removeAll(who.keySet());
        return new Named(who, maybe, person);
    }
}
