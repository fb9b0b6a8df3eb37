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

    static AwardException ruleMissing(String ruleSet, String key, @Nullable String form, LocalDate day) {
        return new AwardException("award.rule.missing", key, form == null ? "*" : form, ruleSet, DAY.format(day));
    }

    static AwardException ruleSetMissing(LocalDate day) {
        return new AwardException("award.ruleSet.missing", DAY.format(day));
    }
}
