package vn.thidua.council.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.thidua.award.Threshold;

/** Over random Councils of 5 to 25 members. */
class FiguresTest {

    /** What one member did: a choice, or nothing handed in. */
    record Vote(int members, List<Choice> cast) {}

    @Provide
    Arbitrary<Vote> votes() {
        return Arbitraries.integers()
                .between(5, 25)
                .flatMap(members ->
                        Arbitraries.of(Choice.class).list().ofMaxSize(members).map(cast -> new Vote(members, cast)));
    }

    @Property
    void everyEntitledMember_standsInExactlyOneCount(@ForAll("votes") Vote vote) {
        Figures figures = count(vote);

        assertThat(figures.yes() + figures.no() + figures.blank() + figures.invalid() + figures.notReturned())
                .isEqualTo(vote.members());
        assertThat(figures.returned()).isEqualTo(vote.cast().size());
    }

    @Property
    void orderOfPapers_neverChangesTheOutcome(
            @ForAll("votes") Vote vote, @ForAll long seed, @ForAll @IntRange(min = 1, max = 100) int percent) {
        List<Choice> shuffled = new ArrayList<>(vote.cast());
        Collections.shuffle(shuffled, new Random(seed));
        Threshold majority = new Threshold(percent, 100, true);

        assertThat(count(new Vote(vote.members(), shuffled)).passes(majority))
                .isEqualTo(count(vote).passes(majority));
    }

    @Property
    void oneMoreYes_neverTurnsAPassIntoAFail(
            @ForAll("votes") Vote vote, @ForAll @IntRange(min = 1, max = 100) int percent, @ForAll boolean strict) {
        Threshold majority = new Threshold(percent, 100, strict);
        Figures before = count(vote);
        if (!before.passes(majority) || before.yes() == vote.members()) {
            return;
        }
        Figures after = before.notReturned() > 0
                ? new Figures(
                        before.entitled(), before.yes() + 1, before.no(), before.blank(), 0, before.notReturned() - 1)
                : before.no() > 0
                        ? new Figures(before.entitled(), before.yes() + 1, before.no() - 1, before.blank(), 0, 0)
                        : new Figures(before.entitled(), before.yes() + 1, before.no(), before.blank() - 1, 0, 0);

        assertThat(after.passes(majority)).isTrue();
    }

    @Test
    void silence_staysInTheDenominatorAndIsNoYes() {
        Figures figures = Figures.of(11, Map.of(Choice.AGREE, 5));

        assertThat(figures.notReturned()).isEqualTo(6);
        assertThat(figures.passes(Threshold.of("50", ">"))).isFalse();
    }

    @Test
    void moreChoicesThanMembers_isRefused() {
        assertThatThrownBy(() -> Figures.of(5, Map.of(Choice.AGREE, 6))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quorumOfThirteen_atTwoThirds_needsNine() {
        Threshold twoThirds = Threshold.of("2/3", ">=");

        assertThat(new Quorum(9, 13, twoThirds).reached()).isTrue();
        assertThat(new Quorum(8, 13, twoThirds).reached()).isFalse();
        assertThat(new Quorum(11, 13, twoThirds).needed()).isEqualTo(9);
        assertThat(new Quorum(0, 0, twoThirds).reached()).isFalse();
    }

    private static Figures count(Vote vote) {
        Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
        vote.cast().forEach(choice -> counts.merge(choice, 1, Integer::sum));
        return Figures.of(vote.members(), counts);
    }
}
