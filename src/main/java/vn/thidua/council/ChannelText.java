package vn.thidua.council;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Figures;
import vn.thidua.shared.Texts;

/** What the minutes say of papers in the room, of those who counted them, and of written opinions by name. */
@Component
class ChannelText {

    private final PaperBox box;
    private final CountingTeam team;
    private final WrittenOpinions opinions;
    private final Texts texts;

    ChannelText(PaperBox box, CountingTeam team, WrittenOpinions opinions, Texts texts) {
        this.box = box;
        this.team = team;
        this.opinions = opinions;
        this.texts = texts;
    }

    /** Empty where nobody voted on paper. */
    List<String> papers(CouncilSession session) {
        List<BoxRecord> records = box.records(session.id());
        if (records.isEmpty()) {
            return List.of();
        }
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

    /** Ballot papers of an item, without the opinions that stand in its figures and are no papers. */
    String ballots(CouncilSession session, UUID item, int round, Figures figures) {
        int written = (int) said(session, item, round).stream()
                .filter(WrittenOpinion::counted)
                .count();
        return texts.text("council.minutes.papers", figures.entitled() - written, figures.returned() - written);
    }

    int valid(CouncilSession session, UUID item, int round, Figures figures) {
        int written = (int) said(session, item, round).stream()
                .filter(WrittenOpinion::counted)
                .count();
        return figures.returned() - written - figures.invalid();
    }

    /** What was voted secretly: the figures without the opinions, which stand in the minutes by name. */
    Figures secret(CouncilSession session, UUID item, int round, Figures figures) {
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

    /** By name; empty where nobody wrote anything on the item. */
    List<String> opinions(CouncilSession session, UUID item, int round) {
        List<WrittenOpinion> said = said(session, item, round);
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
                said.getFirst().counted() ? "council.minutes.opinionsCounted" : "council.minutes.opinionsRecorded",
                names));
    }

    private List<WrittenOpinion> said(CouncilSession session, UUID item, int round) {
        return opinions.of(session.id()).stream()
                .filter(opinion -> opinion.round() == round)
                .filter(opinion -> opinion.choices().containsKey(item))
                .toList();
    }
}
