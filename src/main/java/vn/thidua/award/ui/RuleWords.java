package vn.thidua.award.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RuleKey;
import vn.thidua.award.RuleValue;
import vn.thidua.shared.ui.Formats;

/** A value as one reads it: "3 ngày làm việc", "từ 2/3 trở lên". */
final class RuleWords {

    private static final String LAST_YEAR_PLUS = "LAST_YEAR_PLUS_";

    private RuleWords() {}

    static String of(RuleKey key, RuleValue value) {
        String stored = value.value();
        return switch (key.kind()) {
            case CHOICE -> choice(stored);
            case WORDS -> Stream.of(stored.split(",")).map(RuleWords::choice).collect(Collectors.joining(", "));
            case DAYS -> words("days", stored);
            case WORKING_DAYS -> words("workingDays", stored);
            case COUNT -> compared(value.comparator(), stored);
            case SHARE, PERCENT ->
                compared(value.comparator(), stored.contains("/") ? stored : words("percent", stored));
            case FACTOR -> stored.replace('.', ',');
            case TARGET -> target(stored);
            case MONEY -> words("money", Formats.number(Long.parseLong(stored)));
            case DAY_OF_YEAR -> dayOfYear(MonthDay.parse("--" + stored));
            case DATE -> Formats.date(LocalDate.parse(stored));
        };
    }

    static String choice(String stored) {
        return I18NProvider.translate("award.choice." + stored);
    }

    static String comparator(@Nullable String comparator) {
        return switch (Objects.requireNonNullElse(comparator, "")) {
            case ">=" -> I18NProvider.translate("award.comparator.atLeast");
            case ">" -> I18NProvider.translate("award.comparator.moreThan");
            case "<=" -> I18NProvider.translate("award.comparator.atMost");
            case "<" -> I18NProvider.translate("award.comparator.lessThan");
            default -> I18NProvider.translate("award.comparator.none");
        };
    }

    private static String compared(@Nullable String comparator, String amount) {
        return switch (Objects.requireNonNullElse(comparator, "")) {
            case ">=" -> words("atLeast", amount);
            case ">" -> words("moreThan", amount);
            case "<=" -> words("atMost", amount);
            case "<" -> words("lessThan", amount);
            default -> amount;
        };
    }

    private static String target(String stored) {
        if (stored.equals("NONE")) {
            return I18NProvider.translate("award.value.noTarget");
        }
        return stored.startsWith(LAST_YEAR_PLUS)
                ? words("lastYearPlus", stored.substring(LAST_YEAR_PLUS.length()))
                : words("percent", stored.replace('.', ','));
    }

    private static String dayOfYear(MonthDay day) {
        return words("dayOfYear", day.getDayOfMonth() + "/" + day.getMonthValue());
    }

    private static String words(String key, String amount) {
        return I18NProvider.translate("award.value." + key, amount);
    }
}
