package vn.thidua.nomination;

import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.shared.Drafts;

/** One's own texts that did not get into a nomination, because somebody else wrote there or it was submitted. */
@Component
class SetAside {

    private final Drafts drafts;
    private final JsonMapper json;

    SetAside(Drafts drafts, JsonMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    void add(UUID nomination, Collection<Clash> clashes) {
        if (clashes.isEmpty()) {
            return;
        }
        Map<String, Object> texts = new LinkedHashMap<>(texts(nomination));
        for (Clash clash : clashes) {
            texts.put(clash.path(), clash.mine() == null ? "" : json.convertValue(clash.mine(), Object.class));
        }
        place(nomination).keep(texts);
    }

    /** Those that still differ from what is stored. */
    List<Clash> of(NominationDraft stored) {
        DraftFields fields = DraftFields.of(stored);
        return texts(stored.id()).entrySet().stream()
                .map(text ->
                        Clash.of(text.getKey(), value(text.getKey(), text.getValue()), fields.value(text.getKey())))
                .filter(clash -> !DraftFields.same(clash.mine(), clash.stored()))
                .toList();
    }

    void drop(UUID nomination, String path) {
        Map<String, Object> texts = new LinkedHashMap<>(texts(nomination));
        if (texts.remove(path) != null) {
            place(nomination).keep(texts);
        }
    }

    /** The nomination is gone, or must leave nothing behind: everybody's texts about it, notes and reasons too. */
    void endAll(UUID nomination) {
        drafts.endAll("nomination/" + nomination + "/");
        drafts.endAll("ho-so/" + nomination + "#");
    }

    private @Nullable Object value(String path, Object kept) {
        Type type = DraftFields.typeOf(path);
        if (type == null || type == String.class) {
            return kept;
        }
        return "".equals(kept) ? null : json.convertValue(kept, json.constructType(type));
    }

    private Map<String, Object> texts(UUID nomination) {
        return place(nomination).find().map(Drafts.Draft::typed).orElse(Map.of());
    }

    private Drafts.Place place(UUID nomination) {
        return drafts.at("nomination/" + nomination + "/set-aside");
    }
}
