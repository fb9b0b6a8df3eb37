package vn.thidua.house;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which text keys the code names, and which of them no file has. */
record TextKeys(TextFiles texts) {

    private static final Pattern ASKED = Pattern.compile(
            "(?:\\b(?:getTranslation|text)|new \\w*Exception|@PageTitle)\\(\\s*\"([^\"]*)\"|\\bclass \\w+Exception\\b[^\"]*super\\(\"([^\"]*)\"");
    private static final Pattern ENTRY = Pattern.compile("\\bAuditEvent\\.of\\(\\s*\"([^\"]*)\"");
    private static final Pattern KEYLIKE = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_-]+)+\\.?|[a-z]+\\.");

    /** Keys named in the source that have no text. */
    List<String> missing(JavaText source) {
        Stream<String> asked = source.found(ASKED)
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                .filter(key -> KEYLIKE.matcher(key).matches())
                .filter(key -> !known(key) && !texts.endsOne(key));
        Stream<String> entries = source.found(ENTRY)
                .map(found -> "audit." + found.group(1))
                .filter(key -> key.endsWith(".") ? !texts.startsOne(key) : !texts.has(key));
        Stream<String> named = source.literals().stream().filter(this::ofARoom).filter(key -> !known(key));
        return Stream.of(asked, entries, named)
                .flatMap(keys -> keys)
                .distinct()
                .map(key -> source.name() + ": " + key)
                .toList();
    }

    /** Keys that no literal of the sources names, whole or by its beginning. */
    Set<String> unused(List<JavaText> sources) {
        Set<String> unused = new TreeSet<>(texts.texts().keySet());
        List<String> literals = sources.stream()
                .flatMap(source -> source.literals().stream())
                .distinct()
                .toList();
        for (String literal : literals) {
            if (KEYLIKE.matcher(literal).matches()) {
                unused.removeIf(key -> key.equals(literal)
                        || key.equals("audit." + literal)
                        || (literal.endsWith(".") && (key.startsWith(literal) || key.contains("." + literal)))
                        || key.endsWith("." + literal));
            }
        }
        return unused;
    }

    private boolean ofARoom(String literal) {
        return KEYLIKE.matcher(literal).matches()
                && texts.rooms().contains(literal.substring(0, literal.indexOf('.')))
                // Parts of the names of the engine's own scripts, which share their first word with a room.
                && !literal.matches("decision\\.(engine|history)")
                && !literal.matches(".*\\.(properties|sql|css|js|bpmn|dmn|form|html|csv|txt|png|svg|json|log|key|pem)");
    }

    private boolean known(String key) {
        return key.endsWith(".")
                ? texts.startsOne(key) || texts.startsOne("audit." + key)
                : texts.has(key) || texts.has("audit." + key);
    }
}
