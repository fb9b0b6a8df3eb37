package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each title and form asks for (the law's standards as rows). Reference data: everybody may read it. */
public interface Standards {

    /**
     * The rows for the form and the type of commendation, else those for any type, with their numbers as of the day.
     *
     * @throws vn.thidua.shared.BusinessException {@code award.standard.missing} when the form has no row, {@code
     *     award.rule.missing} when a row has no number on that day: never an empty standard that everybody meets
     */
    List<Criterion> of(String ruleSet, String form, @Nullable CommendationType type, LocalDate day);
}
