package vn.thidua.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Texts;

/**
 * Writes the biên bản kiểm phiếu: of each round and item how many papers were given out, came back, were valid or not, how
 * many said what, and the share. A document of its own, of figures only; items that are signed apart stand in their part.
 */
@Component
class CountText {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final SessionDesk desk;
    private final Councils councils;
    private final ChannelText channels;
    private final CountingTeam team;
    private final CounterReplacements replacements;
    private final ItemResults results;
    private final MinutesText minutes;
    private final ResultWords lines;
    private final Presiding presiding;
    private final Moments moments;
    private final LockWords locks;
    private final Texts texts;

    CountText(
            SessionDesk desk,
            Councils councils,
            ChannelText channels,
            CountingTeam team,
            CounterReplacements replacements,
            ItemResults results,
            MinutesText minutes,
            ResultWords lines,
            Presiding presiding,
            Moments moments,
            LockWords locks,
            Texts texts) {
        this.desk = desk;
        this.councils = councils;
        this.channels = channels;
        this.team = team;
        this.replacements = replacements;
        this.results = results;
        this.minutes = minutes;
        this.lines = lines;
        this.presiding = presiding;
        this.moments = moments;
        this.locks = locks;
        this.texts = texts;
    }

    /** Whether anything was counted that is not signed apart. */
    boolean needed(CouncilSession session) {
        return desk.agenda(session).stream().anyMatch(item -> item.annex() == null);
    }

    /** @param closed items of which the reader sees no figure, nor how often and on what was voted; empty for what is signed */
    String write(CouncilSession session, Set<UUID> closed) {
        StringJoiner text = new StringJoiner("\n");
        minutes.head(text, councils.get(session.council()));
        text.add("").add(texts.text("council.count.with", minutes.number(session)));
        text.add("").add(texts.text("council.count.title"));
        text.add(texts.text("council.count.about", moments.day(moment(session.openedAt()))));
        text.add("").add(texts.text("council.count.lockedAt", locks.words(session)));
        text.add(texts.text("council.count.presider", presiding.words(session)));
        text.add(texts.text("council.count.secretary", String.valueOf(session.secretaryName())));
        List<AgendaItem> items = desk.agenda(session).stream()
                .filter(item -> item.annex() == null)
                .toList();
        List<AgendaItem> shown =
                items.stream().filter(item -> !closed.contains(item.id())).toList();
        team(text, session, shown);
        List<ItemResult> counted = results.of(session.id());
        for (int round = 1; round <= session.ballotRound(); round++) {
            round(text, session, shown, ofRound(counted, round), round);
        }
        items.stream().filter(item -> closed.contains(item.id())).forEach(item -> closed(text, item));
        end(text, session);
        minutes.signers(text, String.valueOf(session.secretaryName()), String.valueOf(session.presiderName()));
        return text.toString();
    }

    /** Whoever counted is named as one who signs; who takes no part in an item that stands here, as one who does not. */
    private void end(StringJoiner text, CouncilSession session) {
        List<AgendaItem> whole = desk.agenda(session).stream()
                .filter(item -> item.annex() == null)
                .toList();
        List<Counter> counted = team.whoCounted(session.id());
        List<Counter> signing = counted.stream()
                .filter(counter ->
                        team.closedTo(session, counter.account(), whole).isEmpty())
                .toList();
        if (signing.isEmpty()) {
            text.add("").add(texts.text("council.count.end"));
            return;
        }
        text.add("").add(texts.text("council.count.endWithTeam"));
        text.add(texts.text("council.count.teamSigns", names(signing)));
        if (signing.size() < counted.size()) {
            List<Counter> others = new ArrayList<>(counted);
            others.removeAll(signing);
            text.add(texts.text("council.count.teamSignsNot", names(others)));
        }
    }

    private static String names(List<Counter> counters) {
        return counters.stream().map(Counter::name).collect(Collectors.joining(", "));
    }

    private static List<ItemResult> ofRound(List<ItemResult> counted, int round) {
        return counted.stream().filter(result -> result.ballotRound() == round).toList();
    }

    /** Who counted the box and what was in it; where there was none, the program alone. */
    private void team(StringJoiner text, CouncilSession session, List<AgendaItem> shown) {
        List<String> box = channels.papers(session, shown);
        if (box.isEmpty()) {
            text.add(texts.text("council.count.byTheProgram"));
        }
        box.forEach(text::add);
        if (!box.isEmpty()) {
            replacements.words(session.id()).forEach(text::add);
        }
    }

    private void round(
            StringJoiner text, CouncilSession session, List<AgendaItem> items, List<ItemResult> counted, int round) {
        List<AgendaItem> voted =
                items.stream().filter(item -> of(counted, item) != null).toList();
        if (voted.isEmpty()) {
            return;
        }
        text.add("").add(texts.text("council.count.round", round));
        for (AgendaItem item : voted) {
            ItemResult result = Objects.requireNonNull(of(counted, item), "filtered");
            text.add(texts.text("council.minutes.resultOf", item.position(), item.name(), form(result, item)));
            text.add(lines.figures(session, result));
            channels.disclosed(session, result).ifPresent(given -> text.add(texts.text("council.disclosure." + given)));
            text.add(share(result));
            text.add(result.arithmetic());
        }
    }

    /** Under the form that was asked for: another one, or the round, would tell how the ballot on it went. */
    private void closed(StringJoiner text, AgendaItem item) {
        text.add("").add(texts.text("council.minutes.resultOf", item.position(), item.name(), item.formName()));
        text.add(texts.text("council.agenda.recused"));
    }

    /** What was voted on, which may be another form than what was asked for. */
    private static String form(ItemResult result, AgendaItem item) {
        String other = result.formName();
        return other == null ? item.formName() : other;
    }

    private static @Nullable ItemResult of(List<ItemResult> counted, AgendaItem item) {
        return counted.stream()
                .filter(result -> result.item().equals(item.id()))
                .findFirst()
                .orElse(null);
    }

    /** Cut, never rounded: a share below the threshold must not read like the threshold. */
    private String share(ItemResult result) {
        int yes = result.figures().yes();
        BigDecimal percent = result.total() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(100L * yes).divide(BigDecimal.valueOf(result.total()), 2, RoundingMode.DOWN);
        String written = new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(VIETNAMESE)).format(percent);
        return texts.text("council.count.share", yes, result.total(), written);
    }

    private static Instant moment(@Nullable Instant moment) {
        return Objects.requireNonNull(moment, "counted sessions were opened and locked");
    }
}
