package vn.thidua.nomination.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.award.PositionClass;
import vn.thidua.nomination.Clash;
import vn.thidua.nomination.HeadRelation;
import vn.thidua.nomination.LineParticulars;
import vn.thidua.nomination.Manner;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.Procedure;
import vn.thidua.nomination.Sex;
import vn.thidua.nomination.SimpleGround;
import vn.thidua.nomination.Statement;
import vn.thidua.nomination.eligibility.CertificateKind;
import vn.thidua.nomination.eligibility.YearRating;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.ui.Formats;
import vn.thidua.workflow.ui.SetAsidePanel;

/** One's own texts that wait for a choice, in the words of a nomination's fields. */
final class SetAsideWords {

    private final Map<UUID, String> nominees;
    private final CodeNames names;

    /** @param nominees the names of nominees by id */
    SetAsideWords(Map<UUID, String> nominees, CodeNames names) {
        this.nominees = nominees;
        this.names = names;
    }

    /** @param use puts one's own text in; {@code null} where nothing may be changed any more */
    SetAsidePanel panel(List<Clash> clashes, @Nullable Consumer<Clash> use, Consumer<Clash> drop) {
        return new SetAsidePanel(clashes.stream()
                .map(clash -> new SetAsidePanel.Choice(
                        label(clash),
                        words(clash.field(), clash.stored()),
                        words(clash.field(), clash.mine()),
                        use == null ? null : () -> use.accept(clash),
                        () -> drop.accept(clash)))
                .toList());
    }

    private String label(Clash clash) {
        String label = I18NProvider.translate("nomination.field." + clash.field());
        String nominee = clash.line() == null ? "" : nominees.getOrDefault(clash.line(), "");
        return nominee.isBlank() ? label : I18NProvider.translate("nomination.aside.of", label, nominee);
    }

    private String words(String field, @Nullable Object value) {
        return switch (value) {
            case null -> I18NProvider.translate("nomination.aside.empty");
            case LocalDate day -> Formats.date(day);
            case String text ->
                text.isBlank() ? I18NProvider.translate("nomination.aside.empty") : names.of(field, text);
            case List<?> rows -> rows.stream().map(row -> words(field, row)).collect(Collectors.joining("\n"));
            case NominationDraft.Figure figure ->
                I18NProvider.translate(
                        "nomination.figure.sentence",
                        figure.indicator(),
                        figure.value(),
                        figure.unit(),
                        figure.period());
            case SubjectKind kind -> Labels.of(kind);
            case Sex sex -> Labels.of(sex);
            case PositionClass positionClass -> Labels.of(positionClass);
            case CommendationType type -> Labels.of(type);
            case Procedure procedure -> Labels.of(procedure);
            case SimpleGround ground -> Labels.of(ground);
            case HeadRelation relation -> Labels.of(relation);
            case YearRating rating -> Labels.of(rating);
            case CertificateKind kind -> Labels.of(kind);
            case Manner manner -> several(field, manner.procedure(), manner.ground());
            case LineParticulars particulars ->
                several(
                        field,
                        particulars.title().year(),
                        particulars.title().rating(),
                        particulars.title().certificateKind(),
                        particulars.title().certificate(),
                        particulars.posthumous().honoured(),
                        particulars.posthumous().diedOn(),
                        particulars.posthumous().recipient(),
                        particulars.relation(),
                        particulars.statements().isEmpty() ? null : particulars.statements());
            case Statement statement -> StatementWords.of(statement, names::form);
            case Boolean yes -> I18NProvider.translate(yes ? "nomination.aside.yes" : "nomination.aside.no");
            default -> value.toString();
        };
    }

    private String several(String field, @Nullable Object... values) {
        return Arrays.stream(values)
                .filter(Objects::nonNull)
                .map(value -> words(field, value))
                .collect(Collectors.joining(", "));
    }
}
