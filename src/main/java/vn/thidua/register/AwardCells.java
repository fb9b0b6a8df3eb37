package vn.thidua.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardForm;
import vn.thidua.award.DecidingLevel;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.Texts;
import vn.thidua.shared.sheet.SheetChecks;

/** What past awards and opening balances have in common: for whom, which form, by whom. */
final class AwardCells {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Issuers issuers;
    private final FormLabels forms;
    private final Texts texts;

    AwardCells(Issuers issuers, FormLabels forms, Texts texts) {
        this.issuers = issuers;
        this.forms = forms;
        this.texts = texts;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As it was called then: what the district's chair granted was no Giấy khen of a commune. */
    String formName(AwardForm form, Issuer issuer) {
        return issuer.district()
                ? texts.text("register.import.formOf", FormLabels.bare(form), issuer.name())
                : form.name();
    }

    @Nullable
    SubjectKind kind(SheetChecks cells) {
        AwardForm byCode = forms.ofCode(cells.text(PastAwardColumns.FORM));
        if (cells.text(PastAwardColumns.KIND).isEmpty() && byCode != null) {
            return byCode.kind();
        }
        return label(
                cells,
                PastAwardColumns.KIND,
                SubjectKind.values(),
                "register.enum.SubjectKind.",
                "register.import.kind");
    }

    /** The value with that label, or that name; the part of a label before or after a comma will do. */
    <E extends Enum<E>> @Nullable E label(SheetChecks cells, String column, E[] values, String labels, String problem) {
        String typed = cells.needed(column);
        if (typed.isEmpty()) {
            return null;
        }
        String key = SearchKey.of(typed);
        List<E> meant = Arrays.stream(values)
                .filter(value -> SearchKey.of(value.name().replace('_', ' ')).equals(key)
                        || SearchKey.of(texts.text(labels + value.name())).equals(key)
                        || Arrays.stream(texts.text(labels + value.name()).split(","))
                                .anyMatch(part -> SearchKey.of(part).equals(key)))
                .toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        String choices = Arrays.stream(values)
                .map(value -> "“" + texts.text(labels + value.name()) + "”")
                .collect(Collectors.joining(", "));
        cells.problem(column, problem, typed, choices);
        return null;
    }

    /** @param day of the decision; {@code null} where none is told */
    @Nullable
    Issuer issuer(SheetChecks cells, @Nullable LocalDate day) {
        String typed = cells.needed(PastAwardColumns.ISSUER);
        if (typed.isEmpty()) {
            return null;
        }
        if (SearchKey.of(typed).isEmpty()) {
            cells.problem(PastAwardColumns.ISSUER, "register.import.noIssuer", typed);
            return null;
        }
        List<Issuer> meant = issuers.meant(typed, day);
        if (meant.size() > 1) {
            cells.problem(
                    PastAwardColumns.ISSUER,
                    "register.import.whichIssuer",
                    typed,
                    meant.stream().map(Issuer::name).sorted().collect(Collectors.joining(", ")));
            return null;
        }
        Issuer issuer = meant.getFirst();
        if (day != null && issuer.until() != null && day.isAfter(issuer.until())) {
            cells.problem(PastAwardColumns.ISSUER, "register.import.issuerGone", issuer.name(), day(issuer.until()));
        } else if (day != null && issuer.from() != null && day.isBefore(issuer.from())) {
            cells.problem(PastAwardColumns.ISSUER, "register.import.issuerNotYet", issuer.name(), day(issuer.from()));
        }
        return issuer;
    }

    @Nullable
    AwardForm form(SheetChecks cells, SubjectKind kind, @Nullable Issuer issuer) {
        String typed = cells.needed(PastAwardColumns.FORM);
        if (typed.isEmpty() || issuer == null) {
            return null;
        }
        AwardForm byCode = forms.ofCode(typed);
        if (byCode != null && byCode.kind() != kind) {
            cells.problem(
                    PastAwardColumns.FORM,
                    "register.import.formKind",
                    typed,
                    texts.text("register.enum.SubjectKind." + kind));
            return null;
        }
        DecidingLevel level = issuer.level();
        List<AwardForm> meant = forms.meant(typed, kind, level);
        if (meant.size() != 1) {
            cells.problem(
                    PastAwardColumns.FORM,
                    meant.isEmpty() ? "register.import.noForm" : "register.import.whichForm",
                    typed,
                    (meant.isEmpty() ? forms.of(kind) : meant)
                            .stream()
                                    .map(form -> form.name() + " (" + form.code() + ")")
                                    .collect(Collectors.joining("; ")));
            return null;
        }
        AwardForm form = meant.getFirst();
        if (level != null && form.level() != level) {
            cells.problem(PastAwardColumns.FORM, "register.import.formIssuer", form.name(), issuer.name());
            return null;
        }
        return form;
    }
}
