package vn.thidua.award.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RuleRow;
import vn.thidua.award.RuleService;
import vn.thidua.award.RuleValue;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/** One rule as a row: its value and article, the version to come, how well each is known, and what the keeper may do. */
final class RuleLine {

    private final RuleService rules;
    private final String set;
    private final boolean changeable;
    private final Runnable changed;

    /** @param changeable whether the reader may change this set */
    RuleLine(RuleService rules, String set, boolean changeable, Runnable changed) {
        this.rules = rules;
        this.set = set;
        this.changeable = changeable;
        this.changed = changed;
    }

    RowList.Row of(RuleRow rule) {
        RowList.Row row = RowList.Row.of(title(rule)).id("rule-" + place(rule));
        RuleValue now = rule.now();
        if (now != null) {
            row.lead(RuleWords.of(rule.key(), now)).fact(now.article());
        }
        if (rule.takenFrom() != null) {
            row.fact(translate("award.rules.takenFrom", rule.takenFrom()));
        }
        RuleValue next = rule.next();
        if (next != null) {
            row.fact(translate(
                    "award.rules.next",
                    Formats.date(next.validFrom()),
                    RuleWords.of(rule.key(), next),
                    next.article()));
        }
        unverified(row, now, "award.rules.unverified");
        unverified(row, next, "award.rules.nextUnverified");
        if (!rule.key().applied()) {
            row.end(new StateBadge(translate("award.rules.notApplied"), Tone.NEUTRAL));
        }
        return changeable ? row.end(actions(rule)) : row;
    }

    private static String title(RuleRow rule) {
        String form = form(rule);
        return form == null
                ? rule.key().name()
                : translate("award.rules.ofForm", rule.key().name(), form);
    }

    /** The form that the value is for, told apart from others of its name; {@code null} for all forms. */
    static @Nullable String form(RuleRow rule) {
        return rule.kind() == null
                ? rule.formName()
                : translate(
                        "award.rules.formOfKind", rule.formName(), translate("award.catalogue.kind." + rule.kind()));
    }

    /** Each version says of itself how well it is known: one that is sure does not vouch for the other. */
    private static void unverified(RowList.Row row, @Nullable RuleValue value, String badge) {
        if (value != null && value.confidence().unverified()) {
            row.end(new StateBadge(translate(badge), Tone.WAITING));
        }
    }

    private Component actions(RuleRow rule) {
        Div actions = new Div();
        actions.addClassName("rule-actions");
        Button change =
                new Button(translate("award.rules.change"), click -> new RuleDialog(rules, set, rule, changed).open());
        change.setId("change-" + place(rule));
        change.setAriaLabel(translate("award.rules.changeOf", rule.key().name()));
        actions.add(change);
        UUID toCome = rule.withdrawable();
        if (toCome != null) {
            Button withdraw = new Button(translate("award.rules.withdraw"), click -> {
                rules.withdraw(CommandKey.fresh(), toCome);
                Toast.done(translate("award.rules.withdrawn"));
                changed.run();
            });
            withdraw.setId("withdraw-" + place(rule));
            actions.add(withdraw);
        }
        return actions;
    }

    private static String place(RuleRow rule) {
        return rule.key().key() + (rule.form() == null ? "" : "-" + rule.form());
    }
}
