package vn.thidua.database;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts for what goes wrong before the context, and with it the usual bundle, exists. */
final class StartTexts {

    private StartTexts() {}

    static String text(String key, Object... details) {
        String pattern = ResourceBundle.getBundle("texts.database", Locale.ROOT).getString(key);
        return new MessageFormat(pattern, Locale.of("vi", "VN")).format(details);
    }
}
