package vn.thidua.register;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardForm;
import vn.thidua.award.DecidingLevel;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;

/**
 * The forms of the catalogue by what people call them: the code, the name, another name it is known by, or the name
 * without whose it is ("Giấy khen", "Giấy khen của Chủ tịch UBND huyện"), where the issuer says whose.
 */
final class FormLabels {

    private static final String WHOSE = " cua ";

    private final List<AwardForm> forms;
    private final Map<String, String> alsoCalled;

    FormLabels(List<AwardForm> forms, Map<String, String> alsoCalled) {
        this.forms = forms;
        this.alsoCalled = alsoCalled;
    }

    /** Those of that kind that the text can mean. */
    List<AwardForm> meant(String typed, SubjectKind kind, @Nullable DecidingLevel level) {
        String key = SearchKey.of(typed);
        List<AwardForm> named = matching(
                kind,
                form -> SearchKey.of(form.code()).equals(key)
                        || SearchKey.of(form.name()).equals(key)
                        || SearchKey.of(alsoCalled.getOrDefault(form.code(), ""))
                                .equals(key));
        if (!named.isEmpty()) {
            return named;
        }
        String begin = withoutWhose(key);
        return matching(
                kind,
                form -> withoutWhose(SearchKey.of(form.name())).equals(begin)
                        && (level == null || form.level() == level));
    }

    /** A code names one form of one kind, whatever the row says of the kind. */
    @Nullable
    AwardForm ofCode(String typed) {
        return forms.stream()
                .filter(form -> form.code().equalsIgnoreCase(typed.strip()))
                .findFirst()
                .orElse(null);
    }

    /** The name without whose it is, as it stands in the catalogue. */
    static String bare(AwardForm form) {
        return Arrays.stream(form.name().split(" "))
                .takeWhile(word -> !SearchKey.of(word).equals(WHOSE.strip()))
                .collect(Collectors.joining(" "));
    }

    List<AwardForm> of(SubjectKind kind) {
        return matching(kind, form -> true);
    }

    private List<AwardForm> matching(SubjectKind kind, Predicate<AwardForm> which) {
        return forms.stream().filter(form -> form.kind() == kind).filter(which).toList();
    }

    private static String withoutWhose(String key) {
        int end = key.indexOf(WHOSE);
        return end < 0 ? key : key.substring(0, end);
    }
}
