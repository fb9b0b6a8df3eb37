package vn.thidua.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Java source as text, without its comments. */
public record JavaText(String name, String code) {

    private static final Pattern TOKENS = Pattern.compile(
            "\"\"\"(?s:.*?)(?<!\\\\)\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'|//[^\n]*|/\\*(?s:.*?)\\*/");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    public static JavaText of(String name, String source) {
        String code = TOKENS.matcher(source)
                .replaceAll(found -> found.group().startsWith("/") ? " " : Matcher.quoteReplacement(found.group()));
        return new JavaText(name, code);
    }

    /** Every source file of the program; migrations written in Java are none of it. */
    public static List<JavaText> ofProgram() {
        return in(Path.of("src/main/java/vn"));
    }

    public static List<JavaText> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> of(folder.relativize(file).toString(), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The string literals, text blocks left out. */
    public List<String> literals() {
        return found(LITERAL).map(found -> found.group(1)).toList();
    }

    public Stream<MatchResult> found(Pattern pattern) {
        return pattern.matcher(code).results();
    }
}
