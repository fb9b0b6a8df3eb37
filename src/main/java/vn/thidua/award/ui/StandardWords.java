package vn.thidua.award.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.award.RuleRow;
import vn.thidua.award.RuleValue;
import vn.thidua.award.RuleValueKind;
import vn.thidua.award.StandardPredicate;
import vn.thidua.award.StandardRow;

/** What a title or form asks for, as one sentence of the office. */
final class StandardWords {

    private StandardWords() {}

    static String of(StandardRow row) {
        List<String> words = new ArrayList<>();
        words.add(translate("award.standard." + key(row), amount(row), checked(row)));
        if (row.consecutive()) {
            words.add(translate("award.standard.consecutive"));
        }
        if (row.since() != null) {
            words.add(translate("award.standard.since", row.since()));
        }
        return String.join(", ", words);
    }

    /** A movement counts whoever launched it, unless the row says from which level on. */
    private static String key(StandardRow row) {
        boolean level = row.predicate() == StandardPredicate.MOVEMENT_SELECTED && row.amount() != null;
        return level ? row.predicate() + ".level" : row.predicate().toString();
    }

    /** The number, for what is counted; what is chosen says itself what is checked. */
    private static String amount(StandardRow row) {
        RuleRow amount = row.amount();
        RuleValue now = row.required();
        return amount == null || now == null || amount.key().kind() == RuleValueKind.CHOICE ? "" : now.value();
    }

    private static String checked(StandardRow row) {
        if (row.named() != null) {
            return row.named();
        }
        if (row.asked() != null) {
            return row.asked();
        }
        String what = row.what();
        RuleRow amount = row.amount();
        RuleValue now = row.required();
        if (what != null) {
            return translate("award.standard.what." + what);
        }
        return amount != null && now != null && amount.key().kind() == RuleValueKind.CHOICE
                ? RuleWords.choice(amount.key(), now.value())
                : "";
    }
}
