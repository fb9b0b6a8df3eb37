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

    static AwardException ruleMissing(String ruleSet, String name, @Nullable String form, LocalDate day) {
        return new AwardException("award.rule.missing", name, form == null ? "*" : form, ruleSet, DAY.format(day));
    }

    /** A form without a standard would be met by everybody. */
    static AwardException standardMissing(String form, String ruleSet) {
        return new AwardException("award.standard.missing", form, ruleSet);
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

    static AwardException malformed(String name) {
        return new AwardException("award.rule.malformed", name);
    }

    /** Zero days are no limit. */
    static AwardException withoutDay(String name) {
        return new AwardException("award.rule.withoutDay", name);
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
