package vn.thidua.nomination;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.nomination.eligibility.Datum;
import vn.thidua.nomination.eligibility.Finding;
import vn.thidua.nomination.eligibility.Likeness;
import vn.thidua.nomination.eligibility.Message;
import vn.thidua.nomination.eligibility.Source;
import vn.thidua.shared.Texts;

/** Says findings in Vietnamese; so they are kept with the line. */
@Component
class EligibilityWords {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final AwardCatalogue catalogue;
    private final Texts texts;

    EligibilityWords(AwardCatalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    List<FindingRow> rows(List<Finding> findings, String ruleSet, LocalDate day) {
        Map<String, String> forms =
                catalogue.all().stream().collect(Collectors.toMap(AwardForm::code, AwardForm::name));
        return findings.stream()
                .map(finding -> row(finding, forms, ruleSet, day))
                .toList();
    }

    private FindingRow row(Finding finding, Map<String, String> forms, String ruleSet, LocalDate day) {
        Likeness likeness = finding.likeness();
        return new FindingRow(
                finding.rule(),
                finding.verdict(),
                finding.severity(),
                words(finding.explanation(), forms),
                FindingRow.lines(finding.data().stream()
                        .map(datum -> words(datum, forms))
                        .toList()),
                finding.change() == null ? null : words(finding.change(), forms),
                finding.article(),
                finding.unverified(),
                likeness == null ? null : likeness.own(),
                likeness == null ? null : likeness.other(),
                likeness == null ? null : likeness.within(),
                ruleSet,
                day);
    }

    private String words(Datum datum, Map<String, String> forms) {
        String what = words(datum.what(), forms);
        return datum.source() == Source.CHECKED
                ? what
                : texts.text("nomination.eligibility.source." + datum.source(), what);
    }

    private String words(Message message, Map<String, String> forms) {
        return texts.text(
                "nomination.eligibility." + message.key(),
                message.details().stream().map(detail -> word(detail, forms)).toArray());
    }

    private Object word(@Nullable Object detail, Map<String, String> forms) {
        return switch (detail) {
            case Message inner -> words(inner, forms);
            case Message.FormRef form -> forms.getOrDefault(form.code(), form.code());
            case LocalDate day -> DAY.format(day);
            case Enum<?> value ->
                texts.text("nomination.enum." + value.getDeclaringClass().getSimpleName() + "." + value.name());
            case List<?> several ->
                several.stream().map(each -> String.valueOf(word(each, forms))).collect(Collectors.joining("; "));
            // A year is no number with a thousands separator.
            case Integer number -> String.valueOf(number);
            case null -> "";
            default -> detail;
        };
    }
}
