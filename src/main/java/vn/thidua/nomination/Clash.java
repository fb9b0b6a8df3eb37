package vn.thidua.nomination;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One field that two people wrote: the other's text stands in the nomination, one's own is set aside until one chooses.
 *
 * @param path names the field within the nomination
 * @param line the nominee whose field it is; {@code null} for a field of the whole nomination
 * @param field the field's name, as its label is found
 * @param mine what oneself wrote
 * @param stored what stands in the nomination now
 */
public record Clash(
        String path,
        @Nullable UUID line,
        String field,
        @Nullable Object mine,
        @Nullable Object stored) {

    static Clash of(String path, @Nullable Object mine, @Nullable Object stored) {
        return new Clash(path, DraftFields.lineOf(path), DraftFields.nameOf(path), mine, stored);
    }
}
