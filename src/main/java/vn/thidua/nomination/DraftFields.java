package vn.thidua.nomination;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.RecordFields;
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
    private static final Set<Class<?>> PARTS = Set.of(NominationDraft.Meeting.class);
    private static final String OF_LINE = "/";

    static DraftFields of(NominationDraft draft) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        take("", draft, values);
        draft.lines().forEach(line -> take(line.id() + OF_LINE, line, values));
        return new DraftFields(
                draft, draft.lines().stream().map(NominationDraft.Line::id).toList(), values);
    }

    private static void take(String path, Record part, Map<String, @Nullable Object> values) {
        RecordFields.of(part, PARTS).forEach((name, value) -> {
            if (!IDENTITY.contains(name) && !LINES.equals(name)) {
                values.put(path + name, value);
            }
        });
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
        return RecordFields.typeOf(
                lineOf(path) != null ? NominationDraft.Line.class : NominationDraft.class, nameOf(path));
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
        return pathsOf(line).stream().allMatch(path -> RecordFields.same(value(path), other.value(path)));
    }

    List<String> pathsOf(UUID line) {
        return values.keySet().stream()
                .filter(path -> line.equals(lineOf(path)))
                .toList();
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
        return RecordFields.with(
                frame, PARTS, (name, before) -> IDENTITY.contains(name) ? before : newValues.apply(path + name));
    }
}
