package vn.thidua.award;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SubjectKind;

/**
 * A rule as the administrator reads it.
 *
 * @param formName the award form it is for; {@code null} for all forms
 * @param kind for whom that form is, where another form has the same name; {@code null} where the name says it
 * @param now the value of the day asked for; {@code null} where it begins later
 * @param next the next version, where one is entered
 * @param withdrawable id of the version that has not begun and can be taken back: the next, or the first of a set to come
 * @param takenFrom name of the set from which {@code now} is taken over; {@code null} for what stands in the set itself
 */
public record RuleRow(
        RuleKey key,
        @Nullable String form,
        @Nullable String formName,
        @Nullable SubjectKind kind,
        @Nullable RuleValue now,
        @Nullable RuleValue next,
        @Nullable UUID withdrawable,
        @Nullable String takenFrom) {}
