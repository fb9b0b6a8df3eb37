package vn.thidua.shared;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes, taken apart into its fields and put together again. Read from the records themselves, so that a
 * field added to them takes part without anybody thinking of it. A record within, of one of the kinds named as parts,
 * is taken apart too, under its name and a dot.
 *
 * @see "ADR 0025"
 */
public final class RecordFields {

    private RecordFields() {}

    /** The fields by path, in the order of the records. */
    public static Map<String, @Nullable Object> of(Record record, Set<Class<?>> parts) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        take("", record, parts, values);
        return values;
    }

    private static void take(String path, Record record, Set<Class<?>> parts, Map<String, @Nullable Object> values) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            if (parts.contains(component.getType()) && value instanceof Record part) {
                take(path + component.getName() + ".", part, parts, values);
            } else {
                values.put(path + component.getName(), value);
            }
        }
    }

    /**
     * The same record with other values.
     *
     * @param values says the new value of a field from its path and what it was
     */
    public static <R extends Record> R with(
            R record, Set<Class<?>> parts, BiFunction<String, @Nullable Object, @Nullable Object> values) {
        return with("", record, parts, values);
    }

    private static <R extends Record> R with(
            String path, R record, Set<Class<?>> parts, BiFunction<String, @Nullable Object, @Nullable Object> values) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = path + components[i].getName();
            Object before = value(record, components[i]);
            arguments[i] = parts.contains(components[i].getType()) && before instanceof Record part
                    ? with(name + ".", part, parts, values)
                    : values.apply(name, before);
        }
        return construct(record, components, arguments);
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

    /** What kind of value a field holds; {@code null} for a name that is none. */
    public static @Nullable Type typeOf(Class<? extends Record> type, String path) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(first)) {
                return dot < 0
                        ? component.getGenericType()
                        : typeOf(component.getType().asSubclass(Record.class), path.substring(dot + 1));
            }
        }
        return null;
    }

    /** Whether two values read the same: stored text is composed and trimmed; nothing and an empty text are one. */
    public static boolean same(@Nullable Object one, @Nullable Object other) {
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

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Record " + part.getClass().getName(), e);
        }
    }
}
