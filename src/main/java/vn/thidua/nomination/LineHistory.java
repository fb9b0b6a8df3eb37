package vn.thidua.nomination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.award.Threshold;
import vn.thidua.nomination.eligibility.Facts;
import vn.thidua.nomination.eligibility.Likeness;
import vn.thidua.nomination.eligibility.Source;
import vn.thidua.nomination.eligibility.Span;
import vn.thidua.organization.Units;
import vn.thidua.register.HonourRow;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.UnitCode;

/** What a nominee was granted before, here and in the units that the commune was made of, and what is on its way. */
@Component
class LineHistory {

    private final NomineePasts pasts;
    private final Units units;
    private final AwardCatalogue catalogue;
    private final LikeAchievements achievements;
    private final HistoryWords words;

    LineHistory(
            NomineePasts pasts,
            Units units,
            AwardCatalogue catalogue,
            LikeAchievements achievements,
            HistoryWords words) {
        this.pasts = pasts;
        this.units = units;
        this.catalogue = catalogue;
        this.achievements = achievements;
        this.words = words;
    }

    /**
     * A line whose past is looked at.
     *
     * @param year the year it is for
     * @param period when its achievement was made
     * @param certificates those that it names
     * @param least from which share of common wording on two achievements have to be compared
     * @param years over how many years an achievement reaches of which nobody says when it was made
     */
    record Asked(
            NominationLine line,
            AwardForm form,
            int year,
            Span period,
            List<Facts.Certificate> certificates,
            Threshold least,
            int years) {}

    /**
     * What was found of a nominee.
     *
     * @param certificates the same, each with where the nominee's lines named it before
     */
    record Found(
            List<Facts.PastAward> awards,
            List<Facts.Namesake> namesakes,
            List<Likeness> likenesses,
            List<Facts.Certificate> certificates) {}

    /** By line; of all of them at once. */
    Map<UUID, Found> of(Nomination nomination, List<Asked> asked) {
        Map<UUID, NomineePasts.Past> known =
                pasts.of(nomination, asked.stream().map(Asked::line).toList());
        Map<UUID, List<Likeness>> likenesses = achievements.of(nomination, asked, known);
        Map<UnitCode, String> before = units.predecessors(nomination.commune());
        Map<UUID, Found> found = new HashMap<>();
        for (Asked each : asked) {
            UUID line = each.line().id();
            NomineePasts.Past past = Objects.requireNonNull(known.get(line));
            found.put(
                    line,
                    new Found(
                            past.honours().stream()
                                    .map(honour ->
                                            award(honour, before.get(past.who().get(honour.subject()))))
                                    .toList(),
                            past.namesakes().stream()
                                    .filter(NomineePasts.Namesake::likely)
                                    .map(namesake -> new Facts.Namesake(
                                            words.who(nomination, namesake), award(namesake.honour(), null)))
                                    .toList(),
                            likenesses.getOrDefault(line, List.of()),
                            withUses(nomination, each.certificates(), past.others())));
        }
        return found;
    }

    private Facts.PastAward award(HonourRow honour, @Nullable String predecessor) {
        return new Facts.PastAward(
                honour.formCode(),
                honour.type(),
                HonourYears.of(honour),
                words.where(honour),
                Source.REGISTERED,
                predecessor);
    }

    private List<Facts.Certificate> withUses(
            Nomination nomination, List<Facts.Certificate> named, List<NominationLine> others) {
        List<NominationLine> theirs = others.stream()
                .filter(other ->
                        other.status() == LineStatus.GRANTED || !other.status().isTerminal())
                .toList();
        return named.stream()
                .map(each -> new Facts.Certificate(
                        each.kind(),
                        each.level(),
                        each.number(),
                        theirs.stream()
                                .filter(other -> other.names(SearchKey.of(each.number())))
                                .map(other -> use(nomination, other))
                                .toList()))
                .toList();
    }

    /** What was granted is public; of what is on its way each reads as much as is theirs. */
    private Facts.Use use(Nomination nomination, NominationLine other) {
        AwardForm asked = catalogue.form(other.formAsked());
        boolean granted = other.status() == LineStatus.GRANTED;
        String within =
                granted ? words.underWay(other, asked.name()) : words.underWayWithin(nomination, other, asked.name());
        return new Facts.Use(
                granted,
                asked.title(),
                HonourYears.of(other),
                granted ? within : words.underWay(nomination, other, asked.name()),
                within);
    }
}
