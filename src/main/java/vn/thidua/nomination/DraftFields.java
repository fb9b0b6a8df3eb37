package vn.thidua.nomination;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.UnitCode;

/**
 * A draft taken apart into its fields, each under a path such as {@code summary}, {@code meeting.date} or
 * {@code <line>/achievement}. Read from the records themselves, so that a field added to them takes part without
 * anybody thinking of it.
 *
 * @param lines the nominees in their order
 */
record DraftFields(NominationDraft draft, List<UUID> lines, Map<String, @Nullable Object> values) {

    /** Not written by anybody: they say which draft it is. */
    private static final Set<String> IDENTITY = Set.of("id", "version", "unit");

    private static final String LINES = "lines";
    private static final String MEETING = "meeting.";
    private static final String OF_LINE = "/";

    static DraftFields of(NominationDraft draft) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        take("", draft, values);
        draft.lines().forEach(line -> take(line.id() + OF_LINE, line, values));
        return new DraftFields(
                draft, draft.lines().stream().map(NominationDraft.Line::id).toList(), values);
    }

    private static void take(String path, Record part, Map<String, @Nullable Object> values) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            String name = component.getName();
            Object value = value(part, component);
            if (value instanceof NominationDraft.Meeting meeting) {
                take(path + MEETING, meeting, values);
            } else if (!IDENTITY.contains(name) && !LINES.equals(name)) {
                values.put(path + name, value);
            }
        }
    }

    /** The names of all fields, those of a nominee without the nominee: each has a label among the texts. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>(of(NominationDraft.empty(new UUID(0, 0), new UnitCode("-")))
                .values()
                .keySet());
        Arrays.stream(NominationDraft.Line.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !IDENTITY.contains(name))
                .forEach(names::add);
        return names;
    }

    /** What kind of value a field holds; {@code null} for a name that is none. */
    static @Nullable Type typeOf(String path) {
        String name = nameOf(path);
        Class<?> part = lineOf(path) != null
                ? NominationDraft.Line.class
                : name.startsWith(MEETING) ? NominationDraft.Meeting.class : NominationDraft.class;
        return Arrays.stream(part.getRecordComponents())
                .filter(component -> component.getName().equals(name.substring(name.indexOf('.') + 1)))
                .map(RecordComponent::getGenericType)
                .findFirst()
                .orElse(null);
    }

    /** The nominee whose field that is; {@code null} for a field of the whole nomination. */
    static @Nullable UUID lineOf(String path) {
        int at = path.indexOf(OF_LINE);
        return at < 0 ? null : UUID.fromString(path.substring(0, at));
    }

    static String nameOf(String path) {
        return path.substring(path.indexOf(OF_LINE) + 1);
    }

    @Nullable
    Object value(String path) {
        return values.get(path);
    }

    boolean has(UUID line) {
        return lines.contains(line);
    }

    /** Whether the nominee is the same there, word for word. */
    boolean sameLine(UUID line, DraftFields other) {
        return pathsOf(line).stream().allMatch(path -> same(value(path), other.value(path)));
    }

    List<String> pathsOf(UUID line) {
        return values.keySet().stream()
                .filter(path -> line.equals(lineOf(path)))
                .toList();
    }

    /** Whether two values read the same: stored text is composed and trimmed; nothing and an empty text are one. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(plain(one), plain(other));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> emptyAsNull(SearchKey.composed(text));
            case List<?> many -> {
                List<Object> rows = new ArrayList<>();
                for (Object each : many) {
                    Object row = plain(each);
                    if (row != null) {
                        rows.add(row);
                    }
                }
                yield rows.isEmpty() ? null : rows;
            }
            case Record part -> {
                List<@Nullable Object> inner = new ArrayList<>();
                for (RecordComponent component : part.getClass().getRecordComponents()) {
                    inner.add(plain(value(part, component)));
                }
                yield inner.stream().allMatch(Objects::isNull) ? null : inner;
            }
            default -> value;
        };
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** This draft with other values for its fields, and these nominees. */
    NominationDraft with(List<NominationDraft.Line> kept, Function<String, @Nullable Object> newValues) {
        List<NominationDraft.Line> lines = kept.stream()
                .map(line -> with(line, line.id() + OF_LINE, newValues))
                .toList();
        return with(draft, "", path -> path.equals(LINES) ? lines : newValues.apply(path));
    }

    /** This draft with one value changed. */
    NominationDraft with(String path, @Nullable Object value) {
        return with(draft.lines(), each -> each.equals(path) ? value : value(each));
    }

    private static <R extends Record> R with(R frame, String path, Function<String, @Nullable Object> newValues) {
        RecordComponent[] components = frame.getClass().getRecordComponents();
        @Nullable Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            Object before = value(frame, components[i]);
            if (before instanceof NominationDraft.Meeting meeting) {
                arguments[i] = with(meeting, path + MEETING, newValues);
            } else {
                arguments[i] = IDENTITY.contains(name) ? before : newValues.apply(path + name);
            }
        }
        return construct(frame, components, arguments);
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R construct(R frame, RecordComponent[] components, @Nullable Object[] arguments) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            return (R) frame.getClass().getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Record " + frame.getClass().getName(), e);
        }
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Record " + part.getClass().getName(), e);
        }
    }
}
