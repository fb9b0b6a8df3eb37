package vn.thidua.award;

import org.jspecify.annotations.Nullable;

/**
 * A type of commendation as the law describes it (Luật 06/2022/QH15, Điều 8).
 *
 * @param buildsMerit whether its awards count toward further awards of merit; only those of merit do (Nghị định
 *     152/2025/NĐ-CP, Điều 4 khoản 3)
 */
public record CommendationTypeRow(
        CommendationType type,
        boolean individual,
        boolean collective,
        boolean household,
        String givenWhen,
        boolean buildsMerit,
        @Nullable String note,
        String article,
        Confidence confidence) {}
