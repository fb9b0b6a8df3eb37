package vn.thidua.award.ui;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a text is written for the program and not for people: constants, days as they are stored, signs of comparing. */
final class CodeForms {

    private static final List<Pattern> FORMS = Stream.of(
                    "\\b[A-Z]+(?:_[A-Z0-9]+)+\\b",
                    "\\b\\d{4}-\\d{2}-\\d{2}\\b",
                    "(?<![\\d-])\\d{2}-\\d{2}(?![\\d-])",
                    "[<>≥≤]=?",
                    "(?<![\\d.])\\d{1,3}\\.\\d{1,2}(?![\\d.])",
                    "\\bnull\\b",
                    "!\\{")
            .map(Pattern::compile)
            .toList();

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d_-])[A-Z]{2,}(?![\\p{L}\\d_-])");

    private CodeForms() {}

    /** @param constants what is stored for the choices of any rule */
    static Set<String> in(String text, Collection<String> constants) {
        return Stream.concat(
                        FORMS.stream()
                                .flatMap(form -> form.matcher(text).results())
                                .map(MatchResult::group),
                        WORD.matcher(text).results().map(MatchResult::group).filter(constants::contains))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
