package vn.thidua.council.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.thidua.award.Threshold;

/** The result of an item over random Councils of 5 to 25 members, with members who take no part in it. */
class ResultTest {

    /**
     * One item of one session.
     *
     * @param recused members who take no part, {@code stays} whether they stay in the denominator
     * @param cast what the others chose, those who handed in nothing left out
     */
    record Vote(int members, int recused, boolean stays, List<Choice> cast, Threshold majority) {

        int entitled() {
            return members - recused;
        }

        int total() {
            return stays ? members : entitled();
        }

        Vote with(List<Choice> others) {
            return new Vote(members, recused, stays, others, majority);
        }

        Vote denominator(boolean staying) {
            return new Vote(members, recused, staying, cast, majority);
        }
    }

    @Provide
    Arbitrary<Vote> votes() {
        Arbitrary<Threshold> majorities = Combinators.combine(
                        Arbitraries.integers().between(1, 100), Arbitraries.of(true, false))
                .as((percent, strict) -> new Threshold(percent, 100, strict));
        Arbitrary<Threshold> oftenUsed = Arbitraries.of(
                Threshold.of("50", ">"), Threshold.of("2/3", ">="), Threshold.of("80", ">="), Threshold.of("90", ">="));
        return Arbitraries.integers()
                .between(5, 25)
                .flatMap(members -> Arbitraries.integers()
                        .between(0, members)
                        .flatMap(recused -> Combinators.combine(
                                        Arbitraries.of(Choice.class).list().ofMaxSize(members - recused),
                                        Arbitraries.of(true, false),
                                        Arbitraries.oneOf(majorities, oftenUsed))
                                .as((cast, stays, majority) -> new Vote(members, recused, stays, cast, majority))));
    }

    @Property
    void everybodyButTheRecused_standsInExactlyOneCount(@ForAll("votes") Vote vote) {
        Figures figures = count(vote).figures();

        assertThat(figures.entitled()).isEqualTo(vote.members() - vote.recused());
        assertThat(figures.yes() + figures.no() + figures.blank() + figures.invalid() + figures.notReturned())
                .isEqualTo(figures.entitled());
        assertThat(figures.returned()).isEqualTo(vote.cast().size());
    }

    @Property
    void denominator_followsTheRuleOnRecusal(@ForAll("votes") Vote vote) {
        assertThat(count(vote.denominator(true)).total()).isEqualTo(vote.members());
        assertThat(count(vote.denominator(false)).total()).isEqualTo(vote.members() - vote.recused());
    }

    @Property
    void recusedWhoLeaveTheDenominator_neverMakeItHarder(@ForAll("votes") Vote vote) {
        if (count(vote.denominator(true)).passed()) {
            assertThat(count(vote.denominator(false)).passed()).isTrue();
        }
    }

    @Property
    void outcome_isThatOfTheComparisonOfIntegers(@ForAll("votes") Vote vote) {
        Counted counted = count(vote);
        long left = (long) counted.figures().yes() * vote.majority().denominator();
        long right = (long) vote.majority().numerator() * vote.total();

        assertThat(counted.passed())
                .isEqualTo(vote.total() > 0 && (vote.majority().strict() ? left > right : left >= right));
    }

    @Property
    void orderOfPapers_neverChangesTheOutcome(@ForAll("votes") Vote vote, @ForAll long seed) {
        List<Choice> shuffled = new ArrayList<>(vote.cast());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(count(vote.with(shuffled))).isEqualTo(count(vote));
    }

    /** Each vote comes on the screen, on paper, or in writing; what the channels say is added up. */
    @Property
    void onlineOrPaper_neverChangesTheOutcome(@ForAll("votes") Vote vote, @ForAll long seed) {
        Random random = new Random(seed);
        List<Map<Choice, Integer>> channels =
                List.of(new EnumMap<>(Choice.class), new EnumMap<>(Choice.class), new EnumMap<>(Choice.class));
        vote.cast()
                .forEach(choice -> channels.get(random.nextInt(channels.size())).merge(choice, 1, Integer::sum));
        Map<Choice, Integer> sum = new EnumMap<>(Choice.class);
        channels.forEach(channel -> channel.forEach((choice, times) -> sum.merge(choice, times, Integer::sum)));
        Counted counted = new Counted(Figures.of(vote.entitled(), sum), vote.total(), vote.majority());

        assertThat(counted).isEqualTo(count(vote));
        assertThat(counted.figures().yes()
                        + counted.figures().no()
                        + counted.figures().blank()
                        + counted.figures().invalid()
                        + counted.figures().notReturned())
                .isEqualTo(vote.entitled());
    }

    @Property
    void wayThatAVoteTook_neverChangesTheOutcome(@ForAll("votes") Vote vote, @ForAll long seed) {
        UUID item = UUID.randomUUID();
        Random random = new Random(seed);
        List<Map<UUID, Map<Choice, Integer>>> ways = List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());
        vote.cast()
                .forEach(choice -> ways.get(random.nextInt(ways.size()))
                        .computeIfAbsent(item, any -> new EnumMap<>(Choice.class))
                        .merge(choice, 1, Integer::sum));
        Map<Choice, Integer> sum = VoteSum.of(ways).getOrDefault(item, Map.of());

        assertThat(new Counted(Figures.of(vote.entitled(), sum), vote.total(), vote.majority()))
                .isEqualTo(count(vote));
    }

    @Property
    void oneMoreYes_neverTurnsAPassIntoAFail(@ForAll("votes") Vote vote, @ForAll long seed) {
        Counted before = count(vote);
        if (!before.passed() || before.figures().yes() == vote.entitled()) {
            return;
        }
        List<Choice> more = new ArrayList<>(vote.cast());
        if (more.size() < vote.entitled()) {
            more.add(Choice.AGREE);
        } else {
            Collections.shuffle(more, new Random(seed));
            more.set(firstOther(more), Choice.AGREE);
        }

        assertThat(count(vote.with(more)).passed()).isTrue();
    }

    @Property
    void whatIsReachable_isWhatEverybodysYesWouldCarry(@ForAll("votes") Vote vote) {
        Reach reach = new Reach(vote.majority().needed(vote.total()), vote.entitled(), vote.entitled());
        Counted everybody = count(vote.with(Collections.nCopies(vote.entitled(), Choice.AGREE)));

        assertThat(reach.possible() && vote.total() > 0).isEqualTo(everybody.passed());
        assertThat(reach.spare() >= 0).isEqualTo(reach.possible());
    }

    @Test
    void silence_staysInTheDenominatorAndIsNoYes() {
        Figures figures = Figures.of(11, Map.of(Choice.AGREE, 5));

        assertThat(figures.notReturned()).isEqualTo(6);
        assertThat(new Counted(figures, 11, Threshold.of("50", ">")).passed()).isFalse();
    }

    @Test
    void everybodyRecusedAndOutOfTheDenominator_nothingPasses() {
        Figures nobody = Figures.of(0, Map.of());

        assertThat(new Counted(nobody, 0, Threshold.of("80", ">=")).passed()).isFalse();
    }

    @Test
    void eightOfTen_carryEightyPercentOnlyWhereTheRecusedLeaveTheDenominator() {
        Figures figures = Figures.of(10, Map.of(Choice.AGREE, 8, Choice.DISAGREE, 2));
        Threshold majority = Threshold.of("80", ">=");

        assertThat(new Counted(figures, 11, majority).passed()).isFalse();
        assertThat(new Counted(figures, 10, majority).passed()).isTrue();
    }

    @Test
    void moreChoicesThanMembers_orAGreaterCouncilThanItsTotal_isRefused() {
        assertThatThrownBy(() -> Figures.of(5, Map.of(Choice.AGREE, 6))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Counted(Figures.of(5, Map.of()), 4, Threshold.of("50", ">")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quorumOfThirteen_atTwoThirds_needsNine() {
        Threshold twoThirds = Threshold.of("2/3", ">=");

        assertThat(new Quorum(9, 13, twoThirds).reached()).isTrue();
        assertThat(new Quorum(8, 13, twoThirds).reached()).isFalse();
        assertThat(new Quorum(11, 13, twoThirds).needed()).isEqualTo(9);
        assertThat(new Quorum(0, 0, twoThirds).reached()).isFalse();
        assertThat(new Quorum(8, 1, 13, twoThirds).reached()).isTrue();
        assertThatThrownBy(() -> new Quorum(8, 6, 13, twoThirds)).isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * Members of a Council at the beginning of a ballot.
     *
     * @param there who is checked in, {@code written} on which items others and they wrote, {@code recused} from which they
     *     take no part
     */
    record Gathering(
            List<Integer> members,
            Set<Integer> there,
            Map<Integer, Set<Integer>> written,
            Map<Integer, Set<Integer>> recused,
            Set<Integer> ballot,
            Threshold share) {

        Quorum quorum() {
            return Quorum.of(
                    members,
                    there,
                    written,
                    ballot,
                    (member, item) -> !recused.getOrDefault(member, Set.of()).contains(item),
                    share);
        }

        Gathering with(Set<Integer> present, Map<Integer, Set<Integer>> opinions) {
            return new Gathering(members, present, opinions, recused, ballot, share);
        }
    }

    @Provide
    Arbitrary<Gathering> gatherings() {
        Arbitrary<Set<Integer>> items =
                Arbitraries.integers().between(1, 6).set().ofMaxSize(6);
        return Arbitraries.integers().between(5, 25).flatMap(size -> {
            List<Integer> members = IntStream.range(0, size).boxed().toList();
            Arbitrary<Integer> member = Arbitraries.of(members);
            // Somebody of another Council among those who wrote.
            Arbitrary<Integer> writer = Arbitraries.integers().between(0, size);
            return Combinators.combine(
                            member.set().ofMaxSize(size),
                            Arbitraries.maps(writer, items).ofMaxSize(size),
                            Arbitraries.maps(member, items).ofMaxSize(size),
                            items,
                            Arbitraries.of(
                                    Threshold.of("80", ">="), Threshold.of("2/3", ">="), Threshold.of("50", ">")))
                    .as((there, written, recused, ballot, share) ->
                            new Gathering(members, there, written, recused, ballot, share));
        });
    }

    @Property
    void quorum_countsEachMemberOnce_andHoldsTheSumAgainstAllMembers(@ForAll("gatherings") Gathering gathering) {
        Quorum quorum = gathering.quorum();
        long left = (long) quorum.takingPart() * quorum.threshold().denominator();
        long right = (long) quorum.threshold().numerator() * quorum.members();

        assertThat(quorum.takingPart()).isBetween(quorum.present(), quorum.members());
        assertThat(quorum.members()).isEqualTo(gathering.members().size());
        assertThat(quorum.reached()).isEqualTo(quorum.threshold().strict() ? left > right : left >= right);
        assertThat(quorum.reached()).isEqualTo(quorum.takingPart() >= quorum.needed());
    }

    @Property
    void comingAfterWriting_orWritingWhilePresent_changesNoSum(@ForAll("gatherings") Gathering gathering) {
        Set<Integer> everybodyWhoCounts = new HashSet<>(gathering.there());
        gathering.members().stream()
                .filter(member -> alone(gathering, member).quorum().opinions() == 1)
                .forEach(everybodyWhoCounts::add);

        Quorum came = gathering.with(everybodyWhoCounts, gathering.written()).quorum();
        assertThat(came.opinions()).isZero();
        assertThat(came.takingPart()).isEqualTo(gathering.quorum().takingPart());
    }

    @Property
    void opinionOnWhatItsMemberIsRecusedFrom_orWhatIsNotVotedOn_countsForNothing(
            @ForAll("gatherings") Gathering gathering) {
        Map<Integer, Set<Integer>> idle = new HashMap<>();
        gathering.members().forEach(member -> {
            Set<Integer> items = new HashSet<>(gathering.recused().getOrDefault(member, Set.of()));
            IntStream.rangeClosed(1, 6)
                    .filter(item -> !gathering.ballot().contains(item))
                    .forEach(items::add);
            idle.put(member, items);
        });

        assertThat(gathering.with(gathering.there(), idle).quorum().opinions()).isZero();
        assertThat(gathering.quorum().opinions()).isEqualTo((int) gathering.members().stream()
                .filter(member -> !gathering.there().contains(member))
                .filter(member -> gathering.written().getOrDefault(member, Set.of()).stream()
                        .filter(gathering.ballot()::contains)
                        .anyMatch(item -> !gathering
                                .recused()
                                .getOrDefault(member, Set.of())
                                .contains(item)))
                .count());
    }

    @Property
    void oneMoreOpinion_neverLosesAQuorum(@ForAll("gatherings") Gathering gathering, @ForAll long seed) {
        int member = new Random(seed).nextInt(gathering.members().size());
        Map<Integer, Set<Integer>> more = new HashMap<>(gathering.written());
        more.put(member, Set.of(1, 2, 3, 4, 5, 6));
        Quorum after = gathering.with(gathering.there(), more).quorum();

        assertThat(after.takingPart())
                .isBetween(gathering.quorum().takingPart(), gathering.quorum().takingPart() + 1);
        if (gathering.quorum().reached()) {
            assertThat(after.reached()).isTrue();
        }
    }

    private static Gathering alone(Gathering gathering, int member) {
        return gathering.with(Set.of(), Map.of(member, gathering.written().getOrDefault(member, Set.of())));
    }

    private static int firstOther(List<Choice> cast) {
        for (int index = 0; index < cast.size(); index++) {
            if (cast.get(index) != Choice.AGREE) {
                return index;
            }
        }
        throw new IllegalStateException("All agree already");
    }

    private static Counted count(Vote vote) {
        Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
        vote.cast().forEach(choice -> counts.merge(choice, 1, Integer::sum));
        return new Counted(Figures.of(vote.entitled(), counts), vote.total(), vote.majority());
    }
}
