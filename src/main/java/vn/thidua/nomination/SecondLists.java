package vn.thidua.nomination;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardForm;
import vn.thidua.nomination.eligibility.Rule;
import vn.thidua.nomination.eligibility.Severity;
import vn.thidua.nomination.eligibility.Verdict;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.Texts;

/** A village proposes its households for a title of a year on one list: another one is explained, once for the whole list. */
@Component
class SecondLists {

    private static final Set<LineStatus> COUNTED = EnumSet.of(
            LineStatus.SUBMITTED,
            LineStatus.READY,
            LineStatus.ON_AGENDA,
            LineStatus.RECOMMENDED,
            LineStatus.BEING_DECIDED,
            LineStatus.AT_CITY,
            LineStatus.DEFERRED,
            LineStatus.GRANTED);

    private final NominationLines lines;
    private final Texts texts;

    SecondLists(NominationLines lines, Texts texts) {
        this.lines = lines;
        this.texts = texts;
    }

    /** Said of the first of those listed; {@code null} of the others, and where there is no other list. */
    @Nullable
    FindingRow of(Nomination nomination, NominationLine line, AwardForm form, Rule rule) {
        Integer year = line.particulars().title().year();
        if (!form.title() || form.kind() != SubjectKind.HOUSEHOLD || year == null || !first(nomination, line)) {
            return null;
        }
        List<String> others = lines.listsOf(nomination.unit().value(), form.code(), year, COUNTED, nomination.id());
        return others.isEmpty()
                ? null
                : FindingRow.plain(
                        "secondList",
                        Verdict.HUMAN,
                        Severity.WARNS,
                        texts.text(
                                "nomination.rule.secondList.HUMAN",
                                form.name(),
                                String.valueOf(year),
                                others.stream().sorted().collect(Collectors.joining(", "))),
                        texts.text(
                                "nomination.rule.secondList.data",
                                others.stream().sorted().collect(Collectors.joining(", "))),
                        texts.text("nomination.rule.secondList.change"),
                        rule.article(),
                        rule.unverified());
    }

    private static boolean first(Nomination nomination, NominationLine line) {
        return nomination.lines().stream()
                .filter(other -> !other.status().isTerminal())
                .filter(other -> line.formAsked().equals(other.form()))
                .findFirst()
                .filter(line::equals)
                .isPresent();
    }
}
