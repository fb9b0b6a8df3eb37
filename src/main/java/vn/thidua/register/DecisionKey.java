package vn.thidua.register;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.thidua.shared.SearchKey;

/** A decision's number as it tells two apart: "Số 12/QĐ-UBND", "12 / qđ-ubnd" and "12/QD-UBND" are one. */
final class DecisionKey {

    private static final Pattern BEFORE = Pattern.compile("^(quyet dinh )?(so )?");

    private DecisionKey() {}

    /** Empty when nothing of it tells anything. */
    static String of(String number) {
        return BEFORE.matcher(SearchKey.of(number))
                .replaceFirst("")
                .replace(" ", "/")
                .toUpperCase(Locale.ROOT);
    }
}
