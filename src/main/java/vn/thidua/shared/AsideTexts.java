package vn.thidua.shared;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One's own texts that did not get into what several people write, by field: a draft like any other, until one chooses.
 *
 * @see "ADR 0025"
 */
public final class AsideTexts {

    private final Drafts.Place place;
    private final JsonMapper json;

    /** @param place of whoever is acting */
    public AsideTexts(Drafts.Place place, JsonMapper json) {
        this.place = place;
        // What was kept before a field was added has none of it.
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** Adds texts, each in place of what was there for its field. */
    public void add(Map<String, @Nullable Object> values) {
        if (values.isEmpty()) {
            return;
        }
        Map<String, Object> texts = new LinkedHashMap<>(texts());
        values.forEach((path, value) -> texts.put(path, value == null ? "" : json.convertValue(value, Object.class)));
        place.keep(texts);
    }

    /** As they were kept; {@link #value} makes values of them again. */
    public Map<String, Object> texts() {
        return place.find().map(Drafts.Draft::typed).orElse(Map.of());
    }

    /** @param type of the field; {@code null} for a field that is no more */
    public @Nullable Object value(@Nullable Type type, Object kept) {
        if (type == null || type == String.class) {
            return kept;
        }
        return "".equals(kept) ? null : json.convertValue(kept, json.constructType(type));
    }

    public void drop(String path) {
        Map<String, Object> texts = new LinkedHashMap<>(texts());
        if (texts.remove(path) != null) {
            place.keep(texts);
        }
    }
}
