package vn.thidua.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Figures;
import vn.thidua.shared.Texts;

/** Writes what was counted on items, as it stands in the minutes: secret ballots first, then what was voted on openly. */
@Component
class ResultWords {

    private final ItemResults results;
    private final NamedVotes named;
    private final Declarations declarations;
    private final MinutesSubject subjects;
    private final ItemWords words;
    private final ChannelText channels;
    private final PaperWords papers;
    private final ReservedOpinions opinions;
    private final Texts texts;

    ResultWords(
            ItemResults results,
            NamedVotes named,
            Declarations declarations,
            MinutesSubject subjects,
            ItemWords words,
            ChannelText channels,
            PaperWords papers,
            ReservedOpinions opinions,
            Texts texts) {
        this.opinions = opinions;
        this.words = words;
        this.channels = channels;
        this.papers = papers;
        this.results = results;
        this.named = named;
        this.declarations = declarations;
        this.subjects = subjects;
        this.texts = texts;
    }

    /** @param whole whether whoever reads takes part in every item: what a quota cut counts all that passed */
    void write(StringJoiner text, CouncilSession session, List<AgendaItem> items, boolean whole) {
        write(text, session, items, whole, BallotMode.SECRET, "council.minutes.results");
        write(text, session, items, whole, BallotMode.ROLL_CALL, "council.minutes.resultsByCall");
        write(text, session, items, whole, BallotMode.SHOW_OF_HANDS, "council.minutes.resultsByHands");
    }

    private void write(
            StringJoiner text,
            CouncilSession session,
            List<AgendaItem> items,
            boolean whole,
            BallotMode mode,
            String heading) {
        List<AgendaItem> voted =
                items.stream().filter(item -> item.ballotMode() == mode).toList();
        if (voted.isEmpty()) {
            return;
        }
        Recusals recusals = declarations.of(session.id());
        Map<UUID, List<ItemResult>> counted =
                results.of(session.id()).stream().collect(Collectors.groupingBy(ItemResult::item));
        text.add("").add(texts.text(heading));
        if (mode == BallotMode.SECRET) {
            channels.papers(session, voted).forEach(text::add);
        }
        for (AgendaItem item : voted) {
            text.add(texts.text("council.minutes.resultOf", item.position(), item.name(), item.formName()));
            recused(text, recusals.named(item.id()));
            rounds(text, session, item, counted.getOrDefault(item.id(), List.of()));
            Stream.of(whole ? words.cut(session, item) : null, words.putOff(item))
                    .filter(Objects::nonNull)
                    .forEach(text::add);
            text.add(conclusion(item));
            reserved(session, item.id()).forEach(text::add);
        }
    }

    /** What was put off says until when: for another session, or until the file is completed. */
    private String conclusion(AgendaItem item) {
        PutOff putOff = item.putOff();
        if (putOff != null) {
            return texts.text("council.minutes.putOff." + putOff.until());
        }
        String kind = subjects.isTitle(item) ? "council.minutes.outcomeOfTitle." : "council.minutes.outcome.";
        return texts.text(kind + item.outcome(), item.formNameVoted());
    }

    /** What members reserved on the item, or on none of them. */
    List<String> reserved(CouncilSession session, @Nullable UUID item) {
        return opinions.of(session.id()).stream()
                .filter(opinion -> Objects.equals(opinion.item(), item))
                .map(opinion -> texts.text("council.minutes.reserved", opinion.memberName(), opinion.words()))
                .toList();
    }

    /** Each ballot on the item; the last one holds. */
    private void rounds(StringJoiner text, CouncilSession session, AgendaItem item, List<ItemResult> rounds) {
        for (ItemResult result : rounds) {
            if (rounds.size() > 1) {
                String form = result.formName() == null ? item.formName() : result.formName();
                text.add(texts.text("council.minutes.ballotRound", result.ballotRound(), form));
            }
            text.add(figures(session, result));
            channels.disclosed(session, result).ifPresent(given -> text.add(texts.text("council.disclosure." + given)));
            if (result.mode() == BallotMode.ROLL_CALL) {
                byName(text, session, item, result.ballotRound());
            }
            channels.opinions(session, result).forEach(text::add);
            text.add(result.arithmetic());
        }
    }

    private void byName(StringJoiner text, CouncilSession session, AgendaItem item, int round) {
        Map<Choice, String> names = named.of(session.id(), round).stream()
                .filter(vote -> vote.item().equals(item.id()))
                .collect(Collectors.groupingBy(
                        NamedVote::choice, Collectors.mapping(NamedVote::memberName, Collectors.joining(", "))));
        for (Choice choice : Choice.offered(true)) {
            if (names.containsKey(choice)) {
                text.add(texts.text(
                        "council.minutes.byName", texts.text("council.enum.Choice." + choice), names.get(choice)));
            }
        }
    }

    private void recused(StringJoiner text, Map<String, InterestKind> recused) {
        if (!recused.isEmpty()) {
            text.add(texts.text(
                    "council.minutes.recused",
                    recused.entrySet().stream()
                            .map(each -> texts.text(
                                    "council.interest.named",
                                    each.getKey(),
                                    texts.text("council.enum.InterestKind." + each.getValue())))
                            .collect(Collectors.joining("; "))));
        }
    }

    /** Papers given out, come back, valid and not, and the votes; of an open vote the votes only. */
    String figures(CouncilSession session, ItemResult result) {
        return result.mode() == BallotMode.SECRET ? papers(session, result) : raised(result.figures());
    }

    private String papers(CouncilSession session, ItemResult result) {
        List<String> parts = new ArrayList<>(papers.outAndBack(session, result));
        parts.addAll(votes(result.figures()));
        parts.addAll(papers.rest(session, result));
        return String.join("; ", parts) + ".";
    }

    private String raised(Figures figures) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.text("council.minutes.entitled", figures.entitled()));
        parts.addAll(votes(figures));
        parts.add(texts.text("council.minutes.notVoted", figures.notReturned()));
        return String.join("; ", parts) + ".";
    }

    private List<String> votes(Figures figures) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.text("council.minutes.votes", figures.yes(), figures.no()));
        if (figures.blank() > 0) {
            parts.add(texts.text("council.minutes.blank", figures.blank()));
        }
        return parts;
    }
}
