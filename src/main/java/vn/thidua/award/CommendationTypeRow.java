package vn.thidua.award;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A type of commendation as the law describes it (Luật 06/2022/QH15, Điều 8).
 *
 * @param buildsMerit whether its awards count toward further awards of merit; only those of merit do (Nghị định
 *     152/2025/NĐ-CP, Điều 4 khoản 3)
 * @param note with the keys of its figures in braces, such as {@code {women_leader_reduction}}: a figure stands once, as a
 *     rule value
 * @param values those figures, in the order of the note
 */
public record CommendationTypeRow(
        CommendationType type,
        boolean individual,
        boolean collective,
        boolean household,
        String givenWhen,
        boolean buildsMerit,
        @Nullable String note,
        List<RuleRow> values,
        String article,
        Confidence confidence) {

    private static final Pattern FIGURE = Pattern.compile("\\{(\\w+)}");

    public CommendationTypeRow {
        values = List.copyOf(values);
    }

    /** Keys of the figures that the note names. */
    List<String> figures() {
        return note == null
                ? List.of()
                : FIGURE.matcher(note).results().map(found -> found.group(1)).toList();
    }

    CommendationTypeRow with(List<RuleRow> found) {
        return new CommendationTypeRow(
                type, individual, collective, household, givenWhen, buildsMerit, note, found, article, confidence);
    }
}
