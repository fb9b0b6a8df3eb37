package vn.thidua.award;

import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** A figure with how others are held against it, in words: "từ 80 % trở lên", "trên 1/2", "tối đa 2". */
public final class ComparedWords {

    private ComparedWords() {}

    /**
     * A share, as percent unless it is a fraction.
     *
     * @param words the text of a key with one amount
     */
    public static String share(RuleValue share, BinaryOperator<String> words) {
        String amount = share.value().contains("/") ? share.value() : words.apply("award.value.percent", share.value());
        return of(share.comparator(), amount, words);
    }

    /** @param words the text of a key with one amount */
    public static String of(@Nullable String comparator, String amount, BinaryOperator<String> words) {
        return switch (Objects.requireNonNullElse(comparator, "")) {
            case ">=" -> words.apply("award.value.atLeast", amount);
            case ">" -> words.apply("award.value.moreThan", amount);
            case "<=" -> words.apply("award.value.atMost", amount);
            case "<" -> words.apply("award.value.lessThan", amount);
            default -> amount;
        };
    }
}
