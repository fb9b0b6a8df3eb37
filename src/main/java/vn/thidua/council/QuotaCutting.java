package vn.thidua.council;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleValue;
import vn.thidua.council.tally.Ranking;
import vn.thidua.shared.Texts;

/**
 * Where more passed than a quota leaves places: ranks by yes votes and cuts (ADR 0041). Equal votes at the last place are
 * parted by BR-08, then by another ballot on those alone, then as the rule on ties says. The caller holds the session's row
 * locked.
 */
@Component
class QuotaCutting {

    private static final String LEAVE_OUT = "LEAVE_OUT";

    private final SessionDesk desk;
    private final AgendaSources sources;
    private final QuotaRanking ranking;
    private final FurtherBallots ballots;
    private final QuotaCuts cuts;
    private final CouncilRules rules;
    private final Texts texts;

    QuotaCutting(
            SessionDesk desk,
            AgendaSources sources,
            QuotaRanking ranking,
            FurtherBallots ballots,
            QuotaCuts cuts,
            CouncilRules rules,
            Texts texts) {
        this.desk = desk;
        this.sources = sources;
        this.ranking = ranking;
        this.ballots = ballots;
        this.cuts = cuts;
        this.rules = rules;
        this.texts = texts;
    }

    /** Waits while an item that failed is still to be voted on again: it may take one of the places. */
    void cut(CouncilSession session) {
        if (!rules.on(session.ruleSet(), "quota_cut", desk.dayOf(session))
                || !ballots.failed(session).isEmpty()) {
            return;
        }
        leaveTheTie(session);
        passed(session).forEach((type, items) -> {
            Map<UUID, String> forms =
                    items.stream().collect(Collectors.toMap(AgendaItem::subject, AgendaItem::formVoted));
            // The narrowest first: what it keeps out takes no place of a wider one.
            sources.of(type).places(forms, session.unit()).stream()
                    .sorted(Comparator.comparingInt(
                                    (AgendaSource.Places places) -> places.ids().size())
                            .thenComparing(AgendaSource.Places::key))
                    .forEach(places -> cut(session, places, type));
        });
        RuleValue tie = rules.quotaTie(session.ruleSet(), desk.dayOf(session));
        if (tie.value().equals(LEAVE_OUT)) {
            undecided(session)
                    .values()
                    .forEach(tied -> tied.forEach(
                            each -> leaveOut(session, each, texts.text("council.cut.nobody", tie.article()))));
        }
    }

    /** Ties that no further ballot parts, by quota. */
    Map<String, List<QuotaCuts.Cut>> undecided(CouncilSession session) {
        Set<UUID> votedOn = ballots.tied(session).stream().map(AgendaItem::id).collect(Collectors.toSet());
        Map<String, List<QuotaCuts.Cut>> undecided = new TreeMap<>(cuts.tied(session.id()));
        undecided.values().removeIf(tie -> tie.stream().anyMatch(cut -> votedOn.contains(cut.item())));
        return undecided;
    }

    /** Takes in what the presider chose of a tie, and leaves out the others. */
    void decide(CouncilSession session, List<QuotaCuts.Cut> tie, Set<UUID> chosen, String reason) {
        String article = rules.quotaTie(session.ruleSet(), desk.dayOf(session)).article();
        String words = texts.text("council.cut.chosen", reason, article);
        for (QuotaCuts.Cut cut : tie) {
            if (chosen.contains(cut.item())) {
                cuts.put(
                        session.id(),
                        new QuotaCuts.Cut(
                                cut.quota(),
                                cut.item(),
                                QuotaCuts.Standing.IN,
                                cut.places(),
                                cut.words() + " " + words));
            } else {
                leaveOut(session, cut, words);
            }
        }
    }

    /** What failed in the ballot that was to part it from the others takes no place. */
    private void leaveTheTie(CouncilSession session) {
        Set<UUID> passed = passed(session).values().stream()
                .flatMap(List::stream)
                .map(AgendaItem::id)
                .collect(Collectors.toSet());
        cuts.of(session.id()).stream()
                .filter(cut -> cut.standing() == QuotaCuts.Standing.TIED && !passed.contains(cut.item()))
                .forEach(cut -> cuts.put(
                        session.id(),
                        new QuotaCuts.Cut(cut.quota(), cut.item(), QuotaCuts.Standing.OUT, cut.places(), cut.words())));
    }

    private void leaveOut(CouncilSession session, QuotaCuts.Cut cut, String words) {
        cuts.put(
                session.id(),
                new QuotaCuts.Cut(
                        cut.quota(), cut.item(), QuotaCuts.Standing.OUT, cut.places(), cut.words() + " " + words));
        item(session, cut.item()).concluded(AgendaSource.Outcome.NOT_RECOMMENDED);
    }

    private void cut(CouncilSession session, AgendaSource.Places places, String type) {
        Map<UUID, AgendaItem> items = passed(session).getOrDefault(type, List.of()).stream()
                .filter(item -> places.ids().contains(item.subject()))
                .collect(Collectors.toMap(AgendaItem::id, item -> item));
        Map<UUID, QuotaCuts.Standing> before = new HashMap<>();
        Set<UUID> tiedElsewhere = new HashSet<>();
        for (QuotaCuts.Cut cut : cuts.of(session.id())) {
            if (cut.quota().equals(places.key())) {
                before.put(cut.item(), cut.standing());
            } else if (cut.standing() == QuotaCuts.Standing.TIED) {
                tiedElsewhere.add(cut.item());
            }
        }
        List<AgendaItem> open = items.values().stream()
                .filter(item -> before.get(item.id()) != QuotaCuts.Standing.IN)
                .toList();
        // Waits for the narrower quota: who of the tie comes in takes a place here.
        if (open.isEmpty() || open.stream().anyMatch(item -> tiedElsewhere.contains(item.id()))) {
            return;
        }
        int taken = (int) before.entrySet().stream()
                .filter(each -> each.getValue() == QuotaCuts.Standing.IN && items.containsKey(each.getKey()))
                .count();
        int left = places.left() - taken;
        Ranking.Cut cut = ranking.rank(session, places, type, open, left, items.size());
        cut.out()
                .forEach(id -> Objects.requireNonNull(items.get(id), "ranked")
                        .concluded(AgendaSource.Outcome.NOT_RECOMMENDED));
    }

    private Map<String, List<AgendaItem>> passed(CouncilSession session) {
        return desk.agenda(session).stream()
                .filter(item -> item.outcome() == AgendaSource.Outcome.RECOMMENDED
                        || item.outcome() == AgendaSource.Outcome.RECOMMENDED_OTHER_FORM)
                .collect(Collectors.groupingBy(AgendaItem::subjectType, TreeMap::new, Collectors.toList()));
    }

    private AgendaItem item(CouncilSession session, UUID id) {
        return desk.agenda(session).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No such item: " + id));
    }
}
