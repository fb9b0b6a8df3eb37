package vn.thidua.shared;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings what two people wrote together, field by field: what only one of them changed since one's screen was drawn is
 * taken from that one. Where both changed the same field, the stored value stays and the own one clashes with it.
 *
 * @see "ADR 0025"
 */
public final class FieldMerge {

    private final Map<String, @Nullable Object> merged = new LinkedHashMap<>();
    private final Set<String> clashes = new LinkedHashSet<>();

    /**
     * All three by the same paths.
     *
     * @param seen what the writer's screen was drawn from
     * @param mine what the screen says now
     * @param stored what stands in the record
     */
    public FieldMerge(
            Map<String, @Nullable Object> seen,
            Map<String, @Nullable Object> mine,
            Map<String, @Nullable Object> stored) {
        stored.forEach((path, theirs) -> {
            Field field = Field.of(seen.get(path), mine.get(path), theirs);
            merged.put(path, field.value());
            if (field.clashes()) {
                clashes.add(path);
            }
        });
    }

    /** What is to be stored. */
    public Map<String, @Nullable Object> merged() {
        return merged;
    }

    /** Fields in which the stored value stands against one's own. */
    public Set<String> clashes() {
        return clashes;
    }

    /**
     * What a screen that stays as it is has seen after the save: a field is seen when it says what is stored; what others
     * changed is still unseen, and so can still clash.
     */
    public static @Nullable Object seenAfter(@Nullable Object seen, @Nullable Object mine, @Nullable Object now) {
        return RecordFields.same(mine, now) ? now : seen;
    }

    /** Fields in which the two differ. */
    public static Set<String> differences(Map<String, @Nullable Object> one, Map<String, @Nullable Object> other) {
        Set<String> paths = new LinkedHashSet<>(one.keySet());
        paths.addAll(other.keySet());
        paths.removeIf(path -> RecordFields.same(one.get(path), other.get(path)));
        return paths;
    }

    /**
     * What becomes of one field.
     *
     * @param value to be stored
     * @param clashes whether one's own text was another one
     */
    public record Field(@Nullable Object value, boolean clashes) {

        public static Field of(@Nullable Object seen, @Nullable Object mine, @Nullable Object stored) {
            if (RecordFields.same(mine, seen) || RecordFields.same(mine, stored)) {
                return new Field(stored, false);
            }
            return RecordFields.same(stored, seen) ? new Field(mine, false) : new Field(stored, true);
        }
    }
}
