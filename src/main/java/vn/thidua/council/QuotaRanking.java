package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.council.tally.Ranking;
import vn.thidua.shared.Texts;

/**
 * Ranks what passed at the places of one quota, and writes down with each item how it stands there and why. The caller holds the
 * session's row locked.
 */
@Component
class QuotaRanking {

    private final SessionDesk desk;
    private final AgendaSources sources;
    private final Counting counting;
    private final QuotaCuts cuts;
    private final CouncilRules rules;
    private final Texts texts;

    QuotaRanking(
            SessionDesk desk,
            AgendaSources sources,
            Counting counting,
            QuotaCuts cuts,
            CouncilRules rules,
            Texts texts) {
        this.desk = desk;
        this.sources = sources;
        this.counting = counting;
        this.cuts = cuts;
        this.rules = rules;
        this.texts = texts;
    }

    /**
     * @param open what is ranked, of {@code all} that passed and share the quota
     * @param left places for them
     */
    Ranking.Cut rank(
            CouncilSession session, AgendaSource.Places places, String type, List<AgendaItem> open, int left, int all) {
        Ranking.Cut cut = Ranking.at(left, candidates(session, open, type));
        write(session, places, all, cut.in(), QuotaCuts.Standing.IN, cut.byPreference());
        write(session, places, all, cut.out(), QuotaCuts.Standing.OUT, cut.byPreference());
        write(session, places, all, cut.tied(), QuotaCuts.Standing.TIED, cut.byPreference());
        return cut;
    }

    /** With their yes votes of the last ballot, and whether they come first where these are equal. */
    private List<Ranking.Candidate> candidates(CouncilSession session, List<AgendaItem> open, String type) {
        Map<UUID, ItemResult> results = counting.lastResults(session.id());
        Set<UUID> first = rules.equalMerit(session.ruleSet(), desk.dayOf(session))
                .map(rule -> sources.of(type)
                        .firstAmongEquals(
                                open.stream().map(AgendaItem::subject).toList(),
                                rules.womenOfCollective(session.ruleSet(), desk.dayOf(session))
                                        .threshold()))
                .orElse(Set.of());
        return open.stream()
                .map(item -> new Ranking.Candidate(
                        item.id(),
                        Objects.requireNonNull(results.get(item.id()), "it passed")
                                .figures()
                                .yes(),
                        first.contains(item.subject())))
                .toList();
    }

    private void write(
            CouncilSession session,
            AgendaSource.Places places,
            int all,
            List<UUID> items,
            QuotaCuts.Standing standing,
            boolean byPreference) {
        Map<UUID, ItemResult> results = counting.lastResults(session.id());
        for (UUID item : items) {
            int yes = Objects.requireNonNull(results.get(item), "it passed")
                    .figures()
                    .yes();
            String words = texts.text(
                    "council.cut." + standing,
                    places.words(),
                    places.allowed(),
                    places.used(),
                    places.left(),
                    all,
                    yes,
                    places.basis());
            if (byPreference) {
                words += rules.equalMerit(session.ruleSet(), desk.dayOf(session))
                        .map(rule -> " " + texts.text("council.cut.preferred", rule.article()))
                        .orElse("");
            }
            cuts.put(session.id(), new QuotaCuts.Cut(places.key(), item, standing, places.left(), words));
        }
    }
}
