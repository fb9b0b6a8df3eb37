package vn.thidua.council;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Texts;

/** What is said of an item's result: the arithmetic, where a quota cut it, and why it was put off. */
@Component
class ItemWords {

    private final QuotaCuts cuts;
    private final Texts texts;

    ItemWords(QuotaCuts cuts, Texts texts) {
        this.cuts = cuts;
        this.texts = texts;
    }

    /** @param result {@code null} for an item that was put off before anybody voted on it */
    String of(CouncilSession session, AgendaItem item, @Nullable ItemResult result) {
        StringJoiner words = new StringJoiner(" ");
        if (result != null) {
            words.add(result.arithmetic());
        }
        String cut = cut(session, item);
        if (cut != null) {
            words.add(cut);
        }
        OtherForm form = item.otherForm();
        if (form != null && item.outcome() == AgendaSource.Outcome.RECOMMENDED_OTHER_FORM) {
            words.add(texts.text("council.outcome.instead", form.name(), item.formName()));
        }
        String why = putOff(item);
        if (why != null) {
            words.add(why);
        }
        return words.toString();
    }

    /** Why the item is put off; {@code null} where it is not. */
    @Nullable
    String putOff(AgendaItem item) {
        PutOff putOff = item.putOff();
        return putOff == null ? null : texts.text("council.putOff." + putOff.until(), putOff.reason());
    }

    /** What the quotas say of it; {@code null} where none does, and of what is put off: it neither takes a place nor is cut. */
    @Nullable
    String cut(CouncilSession session, AgendaItem item) {
        return item.putOff() != null ? null : cuts.words(session.id()).get(item.id());
    }
}
