package vn.thidua.council;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Texts;

/** What the minutes say of the items: what was asked for, how the vote went. */
@Component
class MinutesResults {

    private final ResultWords counted;
    private final Texts texts;

    MinutesResults(ResultWords counted, Texts texts) {
        this.counted = counted;
        this.texts = texts;
    }

    /** Who presides over the item. */
    static String presider(CouncilSession session, AgendaItem item) {
        return String.valueOf(item.presiderName() == null ? session.presiderName() : item.presiderName());
    }

    /** Who keeps the minutes of the item. */
    static String secretary(CouncilSession session, AgendaItem item) {
        return String.valueOf(item.secretaryName() == null ? session.secretaryName() : item.secretaryName());
    }

    /** The items that were on; of those that are closed or signed apart the name only. */
    void agenda(StringJoiner text, List<AgendaItem> items, Set<UUID> closed) {
        text.add("").add(texts.text("council.minutes.agenda"));
        for (AgendaItem item : items) {
            if (closed.contains(item.id()) || item.annex() != null) {
                text.add(title(item));
            } else {
                item(text, item);
            }
        }
    }

    void item(StringJoiner text, AgendaItem item) {
        text.add(title(item));
        text.add(item.summary());
    }

    private String title(AgendaItem item) {
        return texts.text(
                "council.minutes.item", item.position(), item.name(), item.subjectUnitName(), item.formName());
    }

    /** The results, without those that are closed or signed apart. */
    void write(StringJoiner text, CouncilSession session, List<AgendaItem> items, Set<UUID> closed) {
        counted.write(
                text,
                session,
                items.stream()
                        .filter(item -> item.annex() == null && !closed.contains(item.id()))
                        .toList(),
                closed.isEmpty() && items.stream().noneMatch(item -> item.annex() != null));
        for (AgendaItem item : items) {
            if (closed.contains(item.id())) {
                text.add(texts.text("council.minutes.resultOf", item.position(), item.name(), item.formName()));
                text.add(texts.text("council.agenda.recused"));
            } else if (item.annex() != null) {
                text.add(texts.text("council.minutes.resultOf", item.position(), item.name(), item.formName()));
                text.add(texts.text("council.minutes.inPart", item.annex(), presider(session, item)));
            }
        }
    }

    /** The results of these items, which whoever reads takes part in. */
    void of(StringJoiner text, CouncilSession session, List<AgendaItem> items) {
        counted.write(text, session, items, true);
    }
}
