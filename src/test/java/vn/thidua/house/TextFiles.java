package vn.thidua.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Vietnamese texts as they lie in their files, and what is wrong with them. */
record TextFiles(Map<String, String> texts, List<String> rooms, List<String> faults) {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    static TextFiles ofProgram() {
        return in(Path.of("src/main/resources/texts"));
    }

    static TextFiles in(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        List<String> rooms = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                rooms.add(name.replace(".properties", ""));
                String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                if (!Normalizer.isNormalized(content, Normalizer.Form.NFC)) {
                    faults.add(name + ": not composed Unicode (NFC)");
                }
                lines(content).forEach(line -> add(name, line, texts, faults));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TextFiles(texts, rooms, faults);
    }

    /** Logical lines: a backslash at the end joins the next one; comments and blanks left out. */
    private static List<String> lines(String content) {
        return content.replaceAll("\\\\\\R[ \\t]*", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("!"))
                .toList();
    }

    private static void add(String file, String line, Map<String, String> texts, List<String> faults) {
        int at = line.indexOf('=');
        String key = at < 0 ? line : line.substring(0, at).strip();
        String text = at < 0 ? "" : line.substring(at + 1).strip();
        if (!KEY.matcher(key).matches()) {
            faults.add(file + ": not a key: " + key);
        }
        if (text.isEmpty()) {
            faults.add(file + ": no text for " + key);
        }
        if (texts.put(key, text) != null) {
            faults.add(file + ": key twice: " + key);
        }
        if (PLACE.matcher(text).find()) {
            if (LONE_APOSTROPHE.matcher(text).find()) {
                faults.add(file + ": an apostrophe beside a place must be doubled: " + key);
            }
            try {
                new MessageFormat(text);
            } catch (IllegalArgumentException e) {
                faults.add(file + ": " + key + ": " + e.getMessage());
            }
        }
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    boolean startsOne(String prefix) {
        return texts.keySet().stream().anyMatch(key -> key.startsWith(prefix));
    }

    boolean endsOne(String rest) {
        return texts.keySet().stream().anyMatch(key -> key.endsWith("." + rest) || key.contains("." + rest));
    }
}
