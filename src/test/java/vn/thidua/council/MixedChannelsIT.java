package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.council.MixedVote.Way;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Counted;
import vn.thidua.council.tally.Figures;

/**
 * Random Councils of 5 to 25 whose members vote on the screen, on paper, in writing, by name and by hand, all in one ballot,
 * counted by the real count on the real tables. The pure arithmetic is in {@code ResultTest}.
 */
@IntegrationTest
class MixedChannelsIT {

    private static final long SEED = 20_261_129;
    private static final int DRAWS = 30;

    @Autowired
    private ApplicationContext context;

    private MixedBallot ballot;

    @BeforeEach
    void bench() {
        ballot = new MixedBallot(context);
    }

    @Test
    void everyEntitledMember_standsInOneCount_andTheTotalFollowsTheRuleOnRecusal() {
        Map<Way, Integer> seen = new HashMap<>();
        Random seeded = new Random(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            MixedVote vote = MixedVote.draw(seeded);
            vote.ways().values().forEach(way -> seen.merge(way, 1, Integer::sum));
            count(vote).forEach((position, result) -> {
                assertThat(result.figures()).as("%s, item %d", vote, position).isEqualTo(expected(vote, position));
                assertThat(result.total())
                        .as("%s, item %d", vote, position)
                        .isEqualTo(vote.stays() ? vote.wishes().size() : vote.entitled(position));
                assertThat(result.passed()).isEqualTo(passes(vote, position));
            });
        }
        assertThat(seen).as("every way was taken").containsOnlyKeys(Way.values());
    }

    @Test
    void orderAndChannel_neverChangeWhatIsCounted() {
        Random seeded = new Random(SEED + 1);
        for (int draw = 0; draw < DRAWS; draw++) {
            MixedVote drawn = MixedVote.draw(seeded);
            SortedMap<Integer, Counted> onTheScreen = counted(drawn.by(List.of(Way.SCREEN), seeded));

            assertThat(counted(drawn.by(List.of(Way.SCREEN, Way.PAPER), seeded)))
                    .as("%s", drawn)
                    .isEqualTo(onTheScreen);
            if (drawn.counted() && drawn.items().stream().noneMatch(item -> item.mode() == BallotMode.SHOW_OF_HANDS)) {
                assertThat(counted(drawn.by(List.of(Way.SCREEN, Way.PAPER, Way.WRITTEN), seeded)))
                        .as("%s", drawn)
                        .isEqualTo(onTheScreen);
            }
        }
    }

    @Test
    void oneMoreYes_neverTurnsAPassIntoAFail_whateverWayItComes() {
        Random seeded = new Random(SEED + 2);
        int passes = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            MixedVote vote = MixedVote.draw(seeded);
            for (Map.Entry<Integer, ItemResult> before : count(vote).entrySet()) {
                UUID other = vote.wishes().keySet().stream()
                        .filter(member -> vote.heard(member, before.getKey()) == Choice.DISAGREE
                                || vote.heard(member, before.getKey()) == Choice.BLANK)
                        .findFirst()
                        .orElse(null);
                if (before.getValue().passed() && other != null) {
                    ItemResult after = count(vote.wishing(other, before.getKey(), Choice.AGREE))
                            .get(before.getKey());
                    assertThat(after.passed())
                            .as("%s, item %d", vote, before.getKey())
                            .isTrue();
                    assertThat(after.figures().yes())
                            .isEqualTo(before.getValue().figures().yes() + 1);
                    passes++;
                }
            }
        }
        assertThat(passes).as("passes that could have turned").isGreaterThanOrEqualTo(DRAWS / 6);
    }

    private static Figures expected(MixedVote vote, int position) {
        int yes = vote.heard(position, Choice.AGREE);
        int no = vote.heard(position, Choice.DISAGREE);
        int blank = vote.heard(position, Choice.BLANK);
        int invalid = vote.heard(position, Choice.INVALID);
        int entitled = vote.entitled(position);
        return new Figures(entitled, yes, no, blank, invalid, entitled - yes - no - blank - invalid);
    }

    /** On integers, written out here a second time. */
    private static boolean passes(MixedVote vote, int position) {
        int total = vote.stays() ? vote.wishes().size() : vote.entitled(position);
        int yes = vote.heard(position, Choice.AGREE);
        return total > 0
                && switch (vote.items().get(position - 1).majority()) {
                    case "50" -> yes * 2 > total;
                    case "2/3" -> yes * 3 >= 2 * total;
                    case "80" -> yes * 100 >= 80 * total;
                    case "90" -> yes * 100 >= 90 * total;
                    default -> throw new IllegalStateException();
                };
    }

    private SortedMap<Integer, Counted> counted(MixedVote vote) {
        SortedMap<Integer, Counted> counted = new TreeMap<>();
        count(vote)
                .forEach((position, result) -> counted.put(
                        position,
                        new Counted(
                                result.figures(),
                                result.total(),
                                vote.items().get(position - 1).rule().threshold())));
        return counted;
    }

    private SortedMap<Integer, ItemResult> count(MixedVote vote) {
        return ballot.count(vote);
    }
}
