package vn.thidua.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RuleService;
import vn.thidua.award.RuleSetRow;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/** From when to when a rule set holds, what it takes over from which, and the switch of one that is to come. */
class RuleSetNotice extends Composite<Div> {

    private final transient RuleService rules;
    private final transient List<RuleSetRow> sets;
    private final transient RuleSetRow shown;
    private final transient Runnable changed;

    /** @param keeper whether the reader may switch */
    RuleSetNotice(
            RuleService rules, List<RuleSetRow> sets, RuleSetRow shown, boolean keeper, Clock clock, Runnable changed) {
        this.rules = rules;
        this.sets = sets;
        this.shown = shown;
        this.changed = changed;
        getContent().add(validity(keeper, shown.validFrom().isAfter(LocalDate.now(clock))));
    }

    private Component validity(boolean keeper, boolean toCome) {
        if (!shown.active()) {
            Notice waits = new Notice(
                    Tone.WAITING, getTranslation("award.rules.waits", Formats.date(shown.validFrom())), explanation());
            return keeper ? waits.with(button("activate", this::activate)) : waits;
        }
        if (keeper && toCome) {
            return new Notice(Tone.INFO, since(), explanation()).with(button("deactivate", this::deactivate));
        }
        String dates = shown.validTo() == null
                ? since()
                : getTranslation("award.rules.between", Formats.date(shown.validFrom()), Formats.date(shown.validTo()));
        if (shown.readOnly()) {
            return new Notice(Tone.NEUTRAL, dates, getTranslation("award.rules.readOnly"));
        }
        return explanation() == null ? new Paragraph(dates) : new Notice(Tone.INFO, dates, explanation());
    }

    private String since() {
        return getTranslation("award.rules.since", Formats.date(shown.validFrom()));
    }

    private Button button(String act, Runnable run) {
        Button button = new Button(getTranslation("award.rules." + act), click -> run.run());
        button.setId("rule-set-" + act);
        return button;
    }

    /** What is taken over, and the transition. */
    private @Nullable String explanation() {
        Stream<String> base = sets.stream()
                .filter(set -> set.id().equals(shown.basedOn()))
                .map(set -> getTranslation("award.rules.basedOn", set.name()));
        Stream<String> transition = shown.graceUntil() == null
                ? Stream.empty()
                : Stream.of(getTranslation("award.rules.transition", Formats.date(shown.graceUntil())));
        String all = Stream.concat(base, transition).collect(Collectors.joining(" "));
        return all.isEmpty() ? null : all;
    }

    private void activate() {
        ConfirmDialog.ask(
                getTranslation("award.rules.activateTitle", shown.name()),
                getTranslation("award.rules.activateWhat", Formats.date(shown.validFrom())),
                getTranslation("award.rules.activate"),
                () -> {
                    rules.activate(CommandKey.fresh(), shown.id());
                    Toast.done(getTranslation("award.rules.activated"));
                    changed.run();
                });
    }

    private void deactivate() {
        rules.deactivate(CommandKey.fresh(), shown.id());
        Toast.done(getTranslation("award.rules.deactivated"));
        changed.run();
    }
}
