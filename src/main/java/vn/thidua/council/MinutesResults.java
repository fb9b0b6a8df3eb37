package vn.thidua.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.council.tally.Disclosure;
import vn.thidua.council.tally.Figures;
import vn.thidua.shared.Texts;

/** What the minutes say of the items: what was asked for, how the vote went, what members reserved. */
@Component
class MinutesResults {

    private final Counting counting;
    private final MinutesSubject subjects;
    private final Declarations declarations;
    private final ReservedOpinions opinions;
    private final Texts texts;

    MinutesResults(
            Counting counting,
            MinutesSubject subjects,
            Declarations declarations,
            ReservedOpinions opinions,
            Texts texts) {
        this.counting = counting;
        this.subjects = subjects;
        this.declarations = declarations;
        this.opinions = opinions;
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

    /** What members reserved on the item, or on none of them. */
    List<String> reserved(CouncilSession session, @Nullable UUID item) {
        return opinions.of(session.id()).stream()
                .filter(opinion -> Objects.equals(opinion.item(), item))
                .map(opinion -> texts.text("council.minutes.reserved", opinion.memberName(), opinion.words()))
                .toList();
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
        of(
                text,
                session,
                items.stream()
                        .filter(item -> item.annex() == null && !closed.contains(item.id()))
                        .toList());
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

    /** The results of these items. */
    void of(StringJoiner text, CouncilSession session, List<AgendaItem> items) {
        Map<UUID, ItemResult> results = counting.lastResults(session.id());
        Recusals recusals = declarations.of(session.id());
        text.add("").add(texts.text("council.minutes.results"));
        for (AgendaItem item : items) {
            ItemResult result = Objects.requireNonNull(results.get(item.id()), "every item was counted");
            Figures figures = result.figures();
            text.add(texts.text("council.minutes.resultOf", item.position(), item.name(), item.formName()));
            recused(text, recusals.named(item.id()));
            text.add(figuresLine(figures));
            Disclosure.of(figures).ifPresent(given -> text.add(texts.text("council.disclosure." + given)));
            text.add(result.arithmetic());
            text.add(
                    texts.text((subjects.isTitle(item) ? "council.minutes.outcomeOfTitle." : "council.minutes.outcome.")
                            + item.outcome()));
            reserved(session, item.id()).forEach(text::add);
        }
    }

    private void recused(StringJoiner text, Map<String, InterestKind> named) {
        if (!named.isEmpty()) {
            text.add(texts.text(
                    "council.minutes.recused",
                    named.entrySet().stream()
                            .map(each -> texts.text(
                                    "council.interest.named",
                                    each.getKey(),
                                    texts.text("council.enum.InterestKind." + each.getValue())))
                            .collect(Collectors.joining("; "))));
        }
    }

    /** Papers given out, come back, valid and not, and the votes. */
    String figuresLine(Figures figures) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.text("council.minutes.papers", figures.entitled(), figures.returned()));
        parts.add(texts.text("council.minutes.validity", figures.returned() - figures.invalid(), figures.invalid()));
        parts.add(texts.text("council.minutes.votes", figures.yes(), figures.no()));
        if (figures.blank() > 0) {
            parts.add(texts.text("council.minutes.blank", figures.blank()));
        }
        parts.add(texts.text("council.minutes.notReturned", figures.notReturned()));
        return String.join("; ", parts) + ".";
    }
}
