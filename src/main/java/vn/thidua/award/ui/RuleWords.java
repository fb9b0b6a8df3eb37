package vn.thidua.award.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.ComparedWords;
import vn.thidua.award.DirectWorkerTarget;
import vn.thidua.award.RuleKey;
import vn.thidua.award.RuleValue;
import vn.thidua.award.WrittenValue;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Wording;

/** A value as one reads it: "3 ngày làm việc", "từ 2/3 trở lên". */
final class RuleWords {

    private RuleWords() {}

    static String of(RuleKey key, RuleValue value) {
        String stored = value.value();
        return switch (key.kind()) {
            case CHOICE -> choice(key, stored);
            case WORDS ->
                Stream.of(stored.split(",")).map(each -> choice(key, each)).collect(Collectors.joining(", "));
            case DAYS -> words("days", stored);
            case WORKING_DAYS -> words("workingDays", stored);
            case SHARE, PERCENT -> ComparedWords.share(value, I18NProvider::translate);
            case COUNT, FACTOR ->
                ComparedWords.of(value.comparator(), WrittenValue.of(key.kind(), stored), I18NProvider::translate);
            case TARGET -> target(DirectWorkerTarget.of(stored));
            case MONEY -> words("money", WrittenValue.of(key.kind(), stored));
            case DAY_OF_YEAR ->
                words(
                        "<".equals(value.comparator()) ? "beforeDayOfYear" : "dayOfYear",
                        WrittenValue.of(key.kind(), stored));
            case DATE -> Formats.date(LocalDate.parse(stored));
        };
    }

    /** What a choice says of this rule: "none" of one is not "none" of another. */
    static String choice(RuleKey key, String stored) {
        return Wording.of("award.choice." + key.key() + "." + stored, "award.choice." + stored);
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

    private static String target(DirectWorkerTarget target) {
        return switch (target.kind()) {
            case NONE -> I18NProvider.translate("award.value.noTarget");
            case PERCENT -> words("percent", WrittenValue.of(target));
            case LAST_YEAR_PLUS -> words("lastYearPlus", WrittenValue.of(target));
        };
    }

    private static String words(String key, String amount) {
        return I18NProvider.translate("award.value." + key, amount);
    }
}
