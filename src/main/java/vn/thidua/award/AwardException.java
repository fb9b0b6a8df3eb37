package vn.thidua.award;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.BusinessException;

/** What goes wrong with rules: one is missing, and nobody may go on by guessing it. */
public final class AwardException extends BusinessException {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private AwardException(String key, Object... details) {
        super(key, details);
    }

    /** @param form the form for which it is missing, by its name; {@code null} where no form was asked for */
    static AwardException ruleMissing(String setName, String name, @Nullable String form, LocalDate day) {
        return form == null
                ? new AwardException("award.rule.missing", name, setName, DAY.format(day))
                : new AwardException("award.rule.missing.ofForm", name, setName, DAY.format(day), form);
    }

    /** A form without a standard would be met by everybody; both by their names. */
    static AwardException standardMissing(String form, String setName) {
        return new AwardException("award.standard.missing", form, setName);
    }

    static AwardException ruleSetMissing(LocalDate day) {
        return new AwardException("award.ruleSet.missing", DAY.format(day));
    }

    /** The rule set is history, or the day has come: the past is not rewritten. */
    static AwardException pastRule(LocalDate earliest) {
        return new AwardException("award.rule.past", DAY.format(earliest));
    }

    static AwardException readOnly() {
        return new AwardException("award.ruleSet.readOnly");
    }

    /** Says how a value of that kind is written. */
    static AwardException malformed(RuleKey rule) {
        return new AwardException("award.rule.malformed." + rule.kind(), rule.name());
    }

    /** Zero days are no limit. */
    static AwardException withoutDay(String name) {
        return new AwardException("award.rule.withoutDay", name);
    }

    static AwardException comparatorFixed(String name) {
        return new AwardException("award.rule.comparatorFixed", name);
    }

    static AwardException comparatorMissing(String name) {
        return new AwardException("award.rule.comparatorMissing", name);
    }

    static AwardException articleMissing() {
        return new AwardException("award.rule.articleMissing");
    }

    static AwardException reasonMissing() {
        return new AwardException("award.rule.reasonMissing");
    }

    /** A decree wants these voted on by ballot. */
    static AwardException ballotByLaw(String forms, String article) {
        return new AwardException("award.rule.ballotByLaw", forms, article);
    }

    /** Another version begins on the same day. */
    static AwardException overlapping(LocalDate from) {
        return new AwardException("award.rule.overlapping", DAY.format(from));
    }

    /** The first day of the rule set has come: it is neither switched on nor off any more. */
    static AwardException begun(LocalDate first) {
        return new AwardException("award.ruleSet.begun", DAY.format(first));
    }

    static AwardException notActive() {
        return new AwardException("award.ruleSet.notActive");
    }

    static AwardException activeAlready() {
        return new AwardException("award.ruleSet.activeAlready");
    }
}
