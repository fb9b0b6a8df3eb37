package vn.thidua.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
import vn.thidua.nomination.CertificateKind;
import vn.thidua.nomination.Clash;
import vn.thidua.nomination.HeadRelation;
import vn.thidua.nomination.LineParticulars;
import vn.thidua.nomination.Manner;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.Procedure;
import vn.thidua.nomination.Sex;
import vn.thidua.nomination.SimpleGround;
import vn.thidua.nomination.YearRating;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Panel;

/** One's own texts beside those that stand in the nomination, field by field, with the choice. */
class SetAsidePanel extends Panel {

    private final transient CodeNames names;

    /**
     * @param nominees the names of nominees by id
     * @param use puts one's own text in; {@code null} where nothing may be changed any more
     */
    SetAsidePanel(
            List<Clash> clashes,
            Map<UUID, String> nominees,
            CodeNames names,
            @Nullable Consumer<Clash> use,
            Consumer<Clash> drop) {
        super(com.vaadin.flow.i18n.I18NProvider.translate("nomination.aside.title", clashes.size()));
        this.names = names;
        setId("set-aside");
        boxed();
        body().add(new Paragraph(
                getTranslation(use == null ? "nomination.aside.helpClosed" : "nomination.aside.help")));
        for (int i = 0; i < clashes.size(); i++) {
            Clash clash = clashes.get(i);
            body().add(title(clash, nominees), choice(clash, i + 1, use, drop));
        }
    }

    private H3 title(Clash clash, Map<UUID, String> nominees) {
        String label = getTranslation("nomination.field." + clash.field());
        String nominee = clash.line() == null ? "" : nominees.getOrDefault(clash.line(), "");
        return new H3(nominee.isBlank() ? label : getTranslation("nomination.aside.of", label, nominee));
    }

    private Div choice(Clash clash, int number, @Nullable Consumer<Clash> use, Consumer<Clash> drop) {
        Div both = new Div(
                side("nomination.aside.stored", clash, clash.stored()),
                side("nomination.aside.mine", clash, clash.mine()));
        both.addClassName("set-aside-both");
        Div buttons = new Div();
        buttons.addClassName("cluster");
        Button keep = new Button(getTranslation("nomination.aside.keepStored"), click -> drop.accept(clash));
        keep.setId("aside-stored-" + number);
        buttons.add(keep);
        if (use != null) {
            Button mine = new Button(getTranslation("nomination.aside.useMine"), click -> use.accept(clash));
            mine.setId("aside-mine-" + number);
            mine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(mine);
        }
        Div choice = new Div(both, buttons);
        choice.addClassName("stack");
        return choice;
    }

    private Component side(String title, Clash clash, @Nullable Object value) {
        Span head = new Span(getTranslation(title));
        head.addClassName("muted");
        Div text = new Div(words(clash.field(), value));
        text.addClassName("typed-text");
        return new Div(head, text);
    }

    private String words(String field, @Nullable Object value) {
        return switch (value) {
            case null -> getTranslation("nomination.aside.empty");
            case LocalDate day -> Formats.date(day);
            case String text -> text.isBlank() ? getTranslation("nomination.aside.empty") : names.of(field, text);
            case List<?> rows -> rows.stream().map(row -> words(field, row)).collect(Collectors.joining("\n"));
            case NominationDraft.Figure figure ->
                getTranslation(
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
                        particulars.relation());
            case Boolean yes -> getTranslation(yes ? "nomination.aside.yes" : "nomination.aside.no");
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
