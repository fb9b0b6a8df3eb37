package vn.thidua.decision;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.thidua.nomination.AwardLine;
import vn.thidua.shared.SubjectKind;

/** The order of a list: collectives, households, individuals; within them by form, unit and name. */
final class ListOrder {

    /** In which order a list names kinds of subjects. */
    static final List<SubjectKind> KINDS =
            List.of(SubjectKind.COLLECTIVE, SubjectKind.HOUSEHOLD, SubjectKind.INDIVIDUAL);

    private ListOrder() {}

    static List<AwardLine> of(List<AwardLine> lines) {
        Collator vietnamese = Collator.getInstance(Locale.of("vi", "VN"));
        Comparator<AwardLine> order = Comparator.<AwardLine>comparingInt(line -> KINDS.indexOf(line.kind()))
                .thenComparing(AwardLine::formCode)
                .thenComparing(AwardLine::unitName, vietnamese)
                .thenComparing(AwardLine::name, vietnamese)
                .thenComparing(AwardLine::id);
        return lines.stream().sorted(order).toList();
    }
}
