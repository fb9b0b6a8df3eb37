package vn.thidua.nomination.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.Statement;
import vn.thidua.shared.ui.Formats;

/** What a unit states for the standards, as a sentence. */
final class StatementWords {

    private StatementWords() {}

    /** @param forms what a form's code is called */
    static String of(Statement said, UnaryOperator<String> forms) {
        String key = "nomination.statement." + said.kind();
        String words = I18NProvider.translate("nomination.enum.StatementKind." + said.kind());
        if (!said.complete()) {
            return I18NProvider.translate("nomination.statement.incomplete", words);
        }
        return switch (said.kind()) {
            case RATING, UNIT_RATING ->
                I18NProvider.translate(
                        key, String.valueOf(said.year()), said.rating() == null ? "" : Labels.of(said.rating()));
            case INITIATIVE, RESEARCH ->
                I18NProvider.translate(key, said.level() == null ? "" : Labels.of(said.level()), said.wording());
            case AWARD ->
                I18NProvider.translate(
                        key, forms.apply(text(said.form())), String.valueOf(said.year()), said.wording());
            case DISCIPLINE, MATERNITY_LEAVE, PERIOD ->
                I18NProvider.translate(
                        key,
                        said.from() == null ? "" : Formats.date(said.from()),
                        said.to() == null ? "" : Formats.date(said.to()));
            case MEMBERS, MEMBERS_DONE, MEMBERS_ADVANCED, MEMBERS_FIGHTERS, MEMBERS_DISCIPLINED, CLUSTER_RANK, POST ->
                I18NProvider.translate(key, String.valueOf(said.amount()));
            case CONTRIBUTION, CONSENT, LATER_RETIREMENT -> I18NProvider.translate(key, said.wording());
        };
    }

    private static String text(@Nullable String code) {
        return code == null ? "" : code;
    }
}
