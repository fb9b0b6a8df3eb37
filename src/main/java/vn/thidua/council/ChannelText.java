package vn.thidua.council;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Disclosure;
import vn.thidua.council.tally.Figures;
import vn.thidua.shared.Texts;

/** What the minutes say of papers in the room, of those who counted them, and of written opinions by name. */
@Component
class ChannelText {

    private final PaperBox box;
    private final PapersOut papers;
    private final ItemResults results;
    private final CountingTeam team;
    private final WrittenOpinions opinions;
    private final Texts texts;

    ChannelText(
            PaperBox box,
            PapersOut papers,
            ItemResults results,
            CountingTeam team,
            WrittenOpinions opinions,
            Texts texts) {
        this.box = box;
        this.papers = papers;
        this.results = results;
        this.team = team;
        this.opinions = opinions;
        this.texts = texts;
    }

    /**
     * The counting team, and the boxes with papers on which one of the items stood: how many papers of an item there were is
     * a figure of that item. Empty where nobody voted on paper.
     */
    List<String> papers(CouncilSession session, Collection<AgendaItem> items) {
        if (box.records(session.id()).isEmpty()) {
            return List.of();
        }
        Set<UUID> shown = items.stream().map(AgendaItem::id).collect(Collectors.toSet());
        List<BoxRecord> records = papers.boxes(session.id(), results.of(session.id()), shown);
        String counters = team.of(session.id()).stream().map(Counter::name).collect(Collectors.joining(", "));
        return Stream.concat(
                        Stream.of(texts.text("council.minutes.team", counters)),
                        records.stream()
                                .map(record -> texts.text(
                                        "council.minutes.paperBox",
                                        record.round(),
                                        record.paper(),
                                        record.issued(),
                                        record.collected(),
                                        record.notReturned(),
                                        record.countedBy())))
                .toList();
    }

    /** Opinions that stand in the figures of an item and are no papers. */
    int written(CouncilSession session, ItemResult result) {
        return (int) said(session, result.item(), result.ballotRound()).stream()
                .filter(opinion -> opinion.countedWhere(result.mode()))
                .count();
    }

    /** What the figures of a secret ballot give away by themselves; of ballots from before nobody knows how many were on paper. */
    Optional<Disclosure> disclosed(CouncilSession session, ItemResult result) {
        if (result.mode() != BallotMode.SECRET) {
            return Optional.empty();
        }
        ItemPapers counted = result.papers();
        return Disclosure.of(
                secret(session, result.item(), result.ballotRound(), result.figures()),
                counted == null ? result.figures().invalid() : counted.roomReturned());
    }

    /** What was voted secretly: the figures without the opinions, which stand in the minutes by name. */
    private Figures secret(CouncilSession session, UUID item, int round, Figures figures) {
        Map<Choice, Integer> named = new EnumMap<>(Choice.class);
        said(session, item, round).stream()
                .filter(WrittenOpinion::counted)
                .forEach(opinion -> named.merge(opinion.choices().get(item), 1, Integer::sum));
        int written = named.values().stream().mapToInt(Integer::intValue).sum();
        return new Figures(
                figures.entitled() - written,
                figures.yes() - named.getOrDefault(Choice.AGREE, 0),
                figures.no() - named.getOrDefault(Choice.DISAGREE, 0),
                figures.blank() - named.getOrDefault(Choice.BLANK, 0),
                figures.invalid(),
                figures.notReturned());
    }

    /** By name, and whether they stand in the figures; empty where nobody wrote anything on the item. */
    List<String> opinions(CouncilSession session, ItemResult result) {
        UUID item = result.item();
        List<WrittenOpinion> said = said(session, item, result.ballotRound());
        if (said.isEmpty()) {
            return List.of();
        }
        String names = said.stream()
                .map(opinion -> texts.text(
                        "council.minutes.opinion",
                        opinion.name(),
                        texts.text("council.minutes.choice." + opinion.choices().get(item))))
                .collect(Collectors.joining("; "));
        return List.of(texts.text(
                said.getFirst().countedWhere(result.mode())
                        ? "council.minutes.opinionsCounted"
                        : "council.minutes.opinionsRecorded",
                names));
    }

    private List<WrittenOpinion> said(CouncilSession session, UUID item, int round) {
        return opinions.of(session.id()).stream()
                .filter(opinion -> opinion.round() == round)
                .filter(opinion -> opinion.choices().containsKey(item))
                .toList();
    }
}
