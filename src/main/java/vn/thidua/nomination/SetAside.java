package vn.thidua.nomination;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.shared.AsideTexts;
import vn.thidua.shared.Drafts;
import vn.thidua.shared.RecordFields;

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
        Map<String, @Nullable Object> mine = new LinkedHashMap<>();
        clashes.forEach(clash -> mine.put(clash.path(), clash.mine()));
        texts(nomination).add(mine);
    }

    /** Those that still differ from what is stored. */
    List<Clash> of(NominationDraft stored) {
        DraftFields fields = DraftFields.of(stored);
        AsideTexts aside = texts(stored.id());
        return aside.texts().entrySet().stream()
                .map(text -> Clash.of(
                        text.getKey(),
                        aside.value(DraftFields.typeOf(text.getKey()), text.getValue()),
                        fields.value(text.getKey())))
                .filter(clash -> !RecordFields.same(clash.mine(), clash.stored()))
                .toList();
    }

    void drop(UUID nomination, String path) {
        texts(nomination).drop(path);
    }

    /** The nomination is gone, or must leave nothing behind: everybody's texts about it, notes and reasons too. */
    void endAll(UUID nomination) {
        drafts.endAll("nomination/" + nomination + "/");
        drafts.endAll("ho-so/" + nomination + "#");
    }

    private AsideTexts texts(UUID nomination) {
        return new AsideTexts(drafts.at("nomination/" + nomination + "/set-aside"), json);
    }
}
