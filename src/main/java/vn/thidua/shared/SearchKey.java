package vn.thidua.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text as people search for it: lower case, without tone marks, {@code đ} as {@code d}, single spaces. */
public final class SearchKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Punct}]+");

    /** Grave, acute, tilde, hook above, dot below: the five tones; the marks of ă, â, ơ and their like are letters. */
    private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

    private static final Pattern NO_TONES = Pattern.compile("[^\u0300\u0301\u0303\u0309\u0323]");

    private SearchKey() {}

    public static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }

    /**
     * A name as it tells people apart: tone marks count (Hương is not Hường), their place in the syllable does not (hòa
     * is hoà), nor do capitals and spaces.
     */
    public static String identity(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return Arrays.stream(SPACES.split(bare))
                .filter(syllable -> !syllable.isEmpty())
                .map(syllable -> TONES.matcher(syllable).replaceAll("")
                        + NO_TONES.matcher(syllable).replaceAll(""))
                .collect(Collectors.joining(" "));
    }

    /** {@link #composed}; {@code null} when nothing was typed. */
    public static @Nullable String optional(@Nullable String text) {
        String composed = text == null ? "" : composed(text);
        return composed.isEmpty() ? null : composed;
    }

    /** Composed Unicode (NFC), trimmed: the form in which every typed text is stored. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
