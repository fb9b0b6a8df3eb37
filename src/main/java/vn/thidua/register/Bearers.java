package vn.thidua.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.KnownSubject;
import vn.thidua.organization.ManySubjects;
import vn.thidua.organization.SubjectDraft;
import vn.thidua.organization.SubjectId;
import vn.thidua.organization.SubjectName;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.Texts;
import vn.thidua.shared.sheet.SheetChecks;

/** Who is meant by the bearers of past awards, among those whom the system knows. */
final class Bearers {

    private final Map<SubjectName, List<KnownSubject>> known;
    private final Texts texts;

    private Bearers(Map<SubjectName, List<KnownSubject>> known, Texts texts) {
        this.known = known;
        this.texts = texts;
    }

    static Bearers of(ManySubjects subjects, Scope scope, Collection<PastAward> awards, Texts texts) {
        return new Bearers(
                subjects.known(
                        scope,
                        awards.stream().map(award -> nameOf(award.bearer())).toList()),
                texts);
    }

    private static SubjectName nameOf(SubjectDraft draft) {
        return SubjectName.of(draft.kind(), draft.unit(), draft.name());
    }

    /** The bearer; {@code null} for somebody new, or, with a problem, where it cannot be told who it is. */
    @Nullable
    SubjectId find(PastAward award, SheetChecks cells) {
        List<KnownSubject> namesakes = known.getOrDefault(nameOf(award.bearer()), List.of());
        if (award.bearer().kind() != SubjectKind.INDIVIDUAL) {
            return namesakes.isEmpty() ? null : namesakes.getFirst().id();
        }
        if (!award.lastFour().isEmpty()) {
            return byNumber(award, namesakes, cells);
        }
        Integer born = award.bearer().birthYear();
        List<KnownSubject> fitting = namesakes.stream()
                .filter(namesake -> Objects.equals(namesake.birthYear(), born))
                .toList();
        if (born == null && namesakes.size() > fitting.size()) {
            cells.problem(PastAwardColumns.BIRTH_YEAR, "register.import.chooseYear", listed(namesakes));
            return null;
        }
        if (fitting.size() > 1) {
            cells.problem(PastAwardColumns.LAST_FOUR, "register.import.chooseNumber", fitting.size(), listed(fitting));
            return null;
        }
        return fitting.isEmpty() ? null : fitting.getFirst().id();
    }

    private @Nullable SubjectId byNumber(PastAward award, List<KnownSubject> namesakes, SheetChecks cells) {
        List<KnownSubject> fitting = namesakes.stream()
                .filter(namesake -> award.lastFour().equals(namesake.lastFour()))
                .filter(namesake -> award.bearer().birthYear() == null
                        || Objects.equals(namesake.birthYear(), award.bearer().birthYear()))
                .toList();
        if (fitting.size() != 1) {
            cells.problem(PastAwardColumns.LAST_FOUR, "register.import.nobodyOfNumber", award.lastFour());
            return null;
        }
        return fitting.getFirst().id();
    }

    private String listed(List<KnownSubject> namesakes) {
        return namesakes.stream()
                .map(namesake -> texts.text(
                        "register.import.namesake",
                        namesake.birthYear() == null
                                ? texts.text("register.import.unknown")
                                : namesake.birthYear().toString(),
                        namesake.lastFour() == null ? texts.text("register.import.unknown") : namesake.lastFour()))
                .collect(Collectors.joining("; "));
    }
}
