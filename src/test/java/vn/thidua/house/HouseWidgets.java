package vn.thidua.house;

import java.io.File;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Literals handed to the house's own widgets. Which of their parameters people read is asked of the widgets themselves,
 * so that a new one is looked after from its first day.
 */
final class HouseWidgets {

    private static final String PACKAGE = "vn.thidua.shared.ui";

    /** Parameters that nobody reads: names in the page, addresses, and what is stored. */
    private static final Set<String> TECHNICAL = Set.of("id", "route", "address", "sha256", "fileName");

    /** They keep what is typed, or are given keys; their texts are names of places. */
    private static final Set<String> SILENT = Set.of("KeptForm", "KeptTyping", "Formats", "Wording");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern PART = Pattern.compile(LITERAL.pattern() + "|'(?:[^'\\\\]|\\\\.)'|.", Pattern.DOTALL);

    /** A constructor or method, and at which places of how many arguments it takes a text that people read. */
    private record Door(Pattern call, int arguments, boolean more, List<Integer> read) {

        boolean takes(int given) {
            return more ? given >= arguments - 1 : given == arguments;
        }
    }

    private final List<Door> doors;

    private HouseWidgets(List<Door> doors) {
        this.doors = doors;
    }

    static HouseWidgets ofProgram() {
        File[] files = Objects.requireNonNull(
                Path.of("src/main/java", PACKAGE.split("\\.")).toFile().listFiles());
        return new HouseWidgets(Arrays.stream(files)
                .map(file -> file.getName().replace(".java", ""))
                .filter(name -> !name.equals("package-info") && !SILENT.contains(name))
                .flatMap(name -> withNested(type(name)))
                .flatMap(HouseWidgets::doors)
                .filter(door -> !door.read().isEmpty())
                .toList());
    }

    /** The literals that people would read in a source. */
    List<String> literals(String code) {
        List<String> found = new ArrayList<>();
        for (Door door : doors) {
            Matcher calls = door.call().matcher(code);
            while (calls.find()) {
                List<String> arguments = arguments(code, calls.end());
                if (door.takes(arguments.size())) {
                    door.read().stream()
                            .filter(place -> place < arguments.size())
                            .flatMap(place -> own(arguments.get(place)))
                            .forEach(found::add);
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(PACKAGE + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> withNested(Class<?> type) {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses()));
    }

    private static Stream<Door> doors(Class<?> type) {
        String name = type.getSimpleName();
        Stream<Door> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(made -> !Modifier.isPrivate(made.getModifiers()))
                .map(made -> door("\\bnew (?:\\w+\\.)*" + name + "(?:<[^>]*>)?\\s*\\(", made));
        Stream<Door> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
                .map(method -> door(
                        (Modifier.isStatic(method.getModifiers()) ? "\\b" + name : "")
                                + "\\."
                                + method.getName()
                                + "\\s*\\(",
                        method));
        return Stream.concat(constructors, methods);
    }

    private static Door door(String call, Executable executable) {
        Parameter[] parameters = executable.getParameters();
        List<Integer> read = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            Class<?> type = parameters[i].getType();
            if ((type == String.class || type == String[].class) && !TECHNICAL.contains(parameters[i].getName())) {
                read.add(i);
            }
        }
        return new Door(Pattern.compile(call), parameters.length, executable.isVarArgs(), read);
    }

    /** The literals of an argument itself, also behind a question mark or a plus, but none for another call. */
    private static Stream<String> own(String argument) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        Matcher parts = PART.matcher(argument);
        while (parts.find()) {
            String part = parts.group();
            depth += part.equals("(") ? 1 : part.equals(")") ? -1 : 0;
            outside.append(depth == 0 ? part : "");
        }
        return LITERAL.matcher(outside)
                .results()
                .map(literal -> literal.group(1))
                .filter(text -> text.matches(".*\\p{L}{2}.*"));
    }

    /** The arguments from after the opening bracket on. */
    private static List<String> arguments(String code, int from) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        int depth = 0;
        Matcher parts = PART.matcher(code);
        parts.region(from, code.length());
        while (parts.find()) {
            String part = parts.group();
            if (depth == 0 && (part.equals(")") || part.equals(","))) {
                arguments.add(argument.toString());
                argument.setLength(0);
                if (part.equals(")")) {
                    break;
                }
                continue;
            }
            depth += part.matches("[({\\[]") ? 1 : part.matches("[)}\\]]") ? -1 : 0;
            argument.append(part);
        }
        return arguments.size() == 1 && arguments.getFirst().isBlank() ? List.of() : arguments;
    }
}
