package vn.thidua.award;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of a rule as people write it, and back as it is stored: the day before the month, a comma before the decimals,
 * dots between the thousands. Whatever is none of its kind goes through as it is, and is refused where it is kept.
 */
public final class WrittenValue {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final Pattern TYPED_DAY = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([. ]\\d{3})+");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}([.,]\\d)?");

    private WrittenValue() {}

    public static String of(RuleValueKind kind, String stored) {
        return switch (kind) {
            case FACTOR -> decimals(stored);
            case MONEY -> NumberFormat.getInstance(Locale.of("vi", "VN")).format(Long.parseLong(stored));
            case DAY_OF_YEAR -> DAY.format(MonthDay.parse("--" + stored));
            default -> stored;
        };
    }

    /** Percent or percentage points. */
    public static String of(DirectWorkerTarget target) {
        return decimals(target.amount());
    }

    /** @throws AwardException when a day is none of any year: taken as it is, its two numbers could be read the other way */
    public static String read(RuleKey rule, String written) {
        String typed = written.strip();
        return switch (rule.kind()) {
            case FACTOR -> typed.replace(',', '.');
            case MONEY -> GROUPED.matcher(typed).matches() ? typed.replaceAll("[. ]", "") : typed;
            case SHARE, PERCENT -> typed.replaceFirst("\\s*%$", "");
            case DAY_OF_YEAR -> dayOfYear(rule, typed);
            default -> typed;
        };
    }

    /** @throws AwardException when an amount is wanted and none is written */
    public static String read(RuleKey rule, DirectWorkerTarget.Kind kind, String written) {
        String typed = written.strip().replaceFirst("\\s*%$", "");
        if (kind != DirectWorkerTarget.Kind.NONE && !AMOUNT.matcher(typed).matches()) {
            throw AwardException.malformed(rule);
        }
        return new DirectWorkerTarget(kind, typed.replace(',', '.')).stored();
    }

    private static String dayOfYear(RuleKey rule, String typed) {
        Matcher day = TYPED_DAY.matcher(typed);
        if (!day.matches()) {
            throw AwardException.malformed(rule);
        }
        try {
            return MonthDay.of(Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)))
                    .toString()
                    .substring(2);
        } catch (DateTimeException noDay) {
            throw AwardException.malformed(rule);
        }
    }

    private static String decimals(String stored) {
        return stored.replace('.', ',');
    }
}
