package vn.thidua.award;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the administrator reads it.
 *
 * @param formName the award form it is for; {@code null} for all forms
 * @param now the value of the day asked for; {@code null} where it begins later
 * @param next the next version, where one is entered
 * @param nextId id of the next version, by which it can be taken back
 */
public record RuleRow(
        RuleKey key,
        @Nullable String form,
        @Nullable String formName,
        @Nullable RuleValue now,
        @Nullable RuleValue next,
        @Nullable UUID nextId) {}
