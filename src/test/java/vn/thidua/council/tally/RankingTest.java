package vn.thidua.council.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The cut at a quota over random rankings. */
class RankingTest {

    @Provide
    Arbitrary<List<Ranking.Candidate>> candidates() {
        return Combinators.combine(Arbitraries.integers().between(0, 8), Arbitraries.of(true, false))
                .as((yes, first) -> new Ranking.Candidate(UUID.randomUUID(), yes, first))
                .list()
                .ofMaxSize(12);
    }

    @Property
    void everybody_standsInExactlyOnePlace_andNeverMoreComeInThanThereArePlaces(
            @ForAll("candidates") List<Ranking.Candidate> candidates, @ForAll @IntRange(max = 14) int places) {
        Ranking.Cut cut = Ranking.at(places, candidates);
        List<UUID> all = new ArrayList<>(cut.in());
        all.addAll(cut.out());
        all.addAll(cut.tied());

        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        candidates.stream().map(Ranking.Candidate::id).toList());
        assertThat(cut.in().size()).isLessThanOrEqualTo(places);
        // A tie is one only where it has fewer places than items; without one every place is taken as far as there are
        // items.
        if (cut.tied().isEmpty()) {
            assertThat(cut.in()).hasSize(Math.min(places, candidates.size()));
        } else {
            assertThat(cut.in().size() + cut.tied().size()).isGreaterThan(places);
            assertThat(cut.in().size()).isLessThan(places);
        }
    }

    @Property
    void nobodyOut_hasMoreVotesThanSomebodyIn_andATieHasEquallyMany(
            @ForAll("candidates") List<Ranking.Candidate> candidates, @ForAll @IntRange(max = 14) int places) {
        Ranking.Cut cut = Ranking.at(places, candidates);
        int worstIn = votes(candidates, cut.in()).stream().min(Integer::compare).orElse(Integer.MAX_VALUE);
        int bestOut =
                votes(candidates, cut.out()).stream().max(Integer::compare).orElse(Integer.MIN_VALUE);
        List<Integer> tied = votes(candidates, cut.tied());

        assertThat(bestOut).isLessThanOrEqualTo(worstIn);
        assertThat(new HashSet<>(tied)).hasSizeLessThanOrEqualTo(1);
        assertThat(tied).allSatisfy(yes -> {
            assertThat(yes).isLessThanOrEqualTo(worstIn);
            assertThat(yes).isGreaterThanOrEqualTo(bestOut);
        });
    }

    @Property
    void order_neverChangesTheCut(
            @ForAll("candidates") List<Ranking.Candidate> candidates,
            @ForAll @IntRange(max = 14) int places,
            @ForAll long seed) {
        List<Ranking.Candidate> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(sets(Ranking.at(places, shuffled))).isEqualTo(sets(Ranking.at(places, candidates)));
    }

    @Property
    void oneMoreYes_neverTakesAPlaceAway(
            @ForAll("candidates") List<Ranking.Candidate> candidates, @ForAll @IntRange(max = 14) int places) {
        for (UUID in : Ranking.at(places, candidates).in()) {
            List<Ranking.Candidate> more = candidates.stream()
                    .map(each -> each.id().equals(in)
                            ? new Ranking.Candidate(each.id(), each.yes() + 1, each.first())
                            : each)
                    .toList();
            assertThat(Ranking.at(places, more).in()).contains(in);
        }
    }

    @Test
    @DisplayName("BR-08 equal votes at the last place: the woman comes in, votes come before that")
    void equalVotes_theWomanComesIn() {
        Ranking.Candidate man = new Ranking.Candidate(UUID.randomUUID(), 9, false);
        Ranking.Candidate woman = new Ranking.Candidate(UUID.randomUUID(), 9, true);
        Ranking.Candidate fewer = new Ranking.Candidate(UUID.randomUUID(), 8, true);

        Ranking.Cut cut = Ranking.at(1, List.of(man, woman, fewer));
        assertThat(cut.in()).containsExactly(woman.id());
        assertThat(cut.out()).containsExactlyInAnyOrder(man.id(), fewer.id());
        assertThat(cut.byPreference()).isTrue();
    }

    @Test
    @DisplayName("BR-08 more women than places: the tie is between them")
    void moreWomenThanPlaces_theTieIsBetweenThem() {
        Ranking.Candidate man = new Ranking.Candidate(UUID.randomUUID(), 9, false);
        Ranking.Candidate woman = new Ranking.Candidate(UUID.randomUUID(), 9, true);
        Ranking.Candidate another = new Ranking.Candidate(UUID.randomUUID(), 9, true);

        Ranking.Cut cut = Ranking.at(1, List.of(man, woman, another));
        assertThat(cut.tied()).containsExactlyInAnyOrder(woman.id(), another.id());
        assertThat(cut.out()).containsExactly(man.id());
    }

    private static List<Integer> votes(List<Ranking.Candidate> candidates, List<UUID> ids) {
        return candidates.stream()
                .filter(each -> ids.contains(each.id()))
                .map(Ranking.Candidate::yes)
                .toList();
    }

    private static List<Set<UUID>> sets(Ranking.Cut cut) {
        return List.of(Set.copyOf(cut.in()), Set.copyOf(cut.out()), Set.copyOf(cut.tied()));
    }
}
