package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.council.AgendaSource.Hint;
import vn.thidua.council.InterestKind;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.Texts;

/**
 * What ties a member of the Council to lines on its agenda: being the nominee or close to them, having nominated them,
 * coming from the unit that nominates. The last two are known only of the person acting, by their own roles.
 */
@Component
class LineHints {

    private final NominationLines lines;
    private final AwardLineReader reader;
    private final LineTies ties;
    private final CurrentActor current;
    private final Texts texts;

    LineHints(NominationLines lines, AwardLineReader reader, LineTies ties, CurrentActor current, Texts texts) {
        this.lines = lines;
        this.reader = reader;
        this.ties = ties;
        this.current = current;
        this.texts = texts;
    }

    List<Hint> of(Collection<UUID> ids, AccountId member) {
        List<NominationLine> asked = ids.isEmpty()
                ? List.of()
                : lines.all(ids).stream()
                        // A member may write a nomination too; what is not sent yet is nobody's to vote on.
                        .filter(line -> line.status() != LineStatus.DRAFT && line.form() != null)
                        .toList();
        Map<UUID, LineTie> tied = ties.of(
                asked.stream().map(line -> reader.read(line.nomination(), line)).toList(), member);
        List<Hint> hints = new ArrayList<>();
        boolean acting = member.equals(current.actor().account());
        for (NominationLine line : asked) {
            LineTie tie = tied.get(line.id());
            if (tie != null) {
                hints.add(hint(line, tie));
            }
            if (acting) {
                ofRoles(line, hints);
            }
        }
        return hints;
    }

    /** The same name alone is a question; the member answers it. */
    private Hint hint(NominationLine line, LineTie tie) {
        return switch (tie.tie()) {
            case SELF -> new Hint(line.id(), InterestKind.NOMINEE, true, null);
            case FAMILY -> new Hint(line.id(), InterestKind.FAMILY, true, tie.note());
            case OTHER ->
                new Hint(
                        line.id(),
                        InterestKind.OTHER,
                        true,
                        tie.note() == null ? texts.text("nomination.enum.Tie.OTHER") : tie.note());
            case SAME_NAME -> new Hint(line.id(), sameName(line), false, null);
            case NAMESAKE -> throw new IllegalStateException("A namesake is no tie");
        };
    }

    /** A household goes by its head's name: whoever bears it lives there. */
    private static InterestKind sameName(NominationLine line) {
        return line.kind() == SubjectKind.HOUSEHOLD ? InterestKind.FAMILY : InterestKind.NOMINEE;
    }

    private void ofRoles(NominationLine line, List<Hint> hints) {
        Nomination nomination = line.nomination();
        if (current.assignments().contains(nomination.nominatedAs())) {
            hints.add(new Hint(line.id(), InterestKind.NOMINATOR, false, null));
        } else if (current.assignments().stream().anyMatch(held -> held.unit().equals(nomination.unit()))) {
            hints.add(new Hint(line.id(), InterestKind.OWN_UNIT, false, null));
        }
    }

    /** Which of these lines are through, with whoever nominated told: no result of theirs is kept from anybody. */
    List<UUID> settled(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : lines.all(ids).stream()
                        .filter(line -> line.nomination().stage().isClosed())
                        .map(NominationLine::id)
                        .toList();
    }
}
