package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Two counts of one box held against each other. */
class BoxCountTest {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final UUID LAN = UUID.randomUUID();
    private static final UUID MAI = UUID.randomUUID();
    private static final UUID HOA = UUID.randomUUID();

    private final List<BoxCount.Entry> entries = new ArrayList<>();

    @Test
    void oneAlone_isNothingAgreedOn() {
        enter(FIRST, LAN, new BoxFigures(3, 0, 0, 0));

        assertThat(count().agreed(FIRST)).isEmpty();
        assertThat(progress().awaits(FIRST, LAN)).isFalse();
        assertThat(progress().awaits(FIRST, MAI)).isTrue();
        assertThat(count().differing()).isEmpty();
    }

    @Test
    void itemsOfOnePaperThatBothFoundAlikeButDoNotAddUpToTheSame_areCountedAgain() {
        enter(FIRST, LAN, new BoxFigures(3, 0, 0, 0));
        enter(FIRST, MAI, new BoxFigures(3, 0, 0, 0));
        enter(SECOND, MAI, new BoxFigures(1, 1, 0, 0));
        enter(SECOND, HOA, new BoxFigures(1, 1, 0, 0));

        assertThat(count().allAgreed()).isFalse();
        assertThat(count().differing()).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(progress().awaits(FIRST, LAN)).isTrue();
    }

    @Test
    void itemThatIsNotInTheBox_isAskedOfNobody() {
        assertThat(progress().awaits(UUID.randomUUID(), LAN)).isFalse();
    }

    @Property
    void agreedOn_isExactlyWhatBothFound(
            @ForAll @IntRange(max = 12) int yes,
            @ForAll @IntRange(max = 12) int no,
            @ForAll @IntRange(max = 12) int otherYes,
            @ForAll @IntRange(max = 12) int otherNo) {
        List<BoxCount.Entry> found = List.of(
                new BoxCount.Entry(FIRST, 1, LAN, new BoxFigures(yes, no, 0, 0)),
                new BoxCount.Entry(FIRST, 1, MAI, new BoxFigures(otherYes, otherNo, 0, 0)));
        BoxCount count = new BoxCount(Map.of(FIRST, 1), found);

        boolean same = yes == otherYes && no == otherNo;
        assertThat(count.allAgreed()).isEqualTo(same);
        assertThat(progress(count, found).attempt(FIRST)).isEqualTo(same ? 1 : 2);
        assertThat(progress(count, found).awaits(FIRST, LAN)).isEqualTo(!same);
        assertThat(progress(count, found).awaits(FIRST, MAI)).isEqualTo(!same);
    }

    private void enter(UUID item, UUID counter, BoxFigures found) {
        entries.add(new BoxCount.Entry(item, 1, counter, found));
    }

    /** What is kept beside the entries once they were held against each other. */
    private static BoxProgress progress(BoxCount count, List<BoxCount.Entry> entries) {
        return new BoxProgress(
                Set.of(FIRST, SECOND),
                entries.stream()
                        .map(entry -> new BoxProgress.Entered(
                                entry.item(),
                                entry.attempt(),
                                entry.counter(),
                                count.differing().contains(entry.item())))
                        .toList());
    }

    private BoxProgress progress() {
        return progress(count(), entries);
    }

    private BoxCount count() {
        return new BoxCount(Map.of(FIRST, 1, SECOND, 1), entries);
    }
}
