package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever has the tables after closing knows of each member's vote what the tally says and no more, and would know nearly
 * everything where papers were kept whole.
 *
 * @see "ADR 0047"
 */
class UnlinkableIT extends UnlinkableStage {

    private static final int SESSIONS = 128;
    private static final String PLANTED = "planted_ballot_choice";

    @BeforeEach
    void plantTheNaiveLayout() {
        owner.execute("create table " + PLANTED
                + " (id uuid, session uuid, ballot_round int, item uuid, choice text, whole uuid, channel text)");
    }

    @AfterEach
    void takeItAway() {
        owner.execute("drop table " + PLANTED);
    }

    @Test
    void overManySessions_theWholeDatabaseTellsNoMoreThanTheTally() {
        List<SimulatedVote> votes = castAndClosed(SESSIONS, vote -> {});
        sweep.sweep();

        LinkingAttacker attacker = attacker(votes);
        LinkScore tally = attacker.fromTheTally(UnlinkableIT::odd);
        LinkScore guess = attacker.guess(UnlinkableIT::even, UnlinkableIT::odd);
        Map<LinkingAttacker.Way, LinkScore> ways = attacker.linking(session -> true);
        double furthest = furthest(ways);

        int papers = votes.stream().mapToInt(vote -> vote.chosen().size()).sum();
        int inTheBox = votes.stream().mapToInt(vote -> vote.onPaper().size()).sum();
        int written = votes.stream().mapToInt(vote -> vote.named().size()).sum();
        score(
                "sessions %d, papers %d, of which in the box %d, choices %d; %d opinions under a name beside them",
                votes.size(),
                papers,
                inTheBox,
                attacker.fromTheTally(any -> true).guesses(),
                written);
        score("tally alone %.4f, 99 %% within %.4f; attacker %.4f", tally.rate(), tally.tolerance(), guess.rate());
        score("%d ways of linking, the furthest %.2f deviations from chance", ways.size(), furthest);
        ways.forEach((way, found) -> score("  %s: %.4f, %.2f", way, found.rate(), found.deviations()));
        assertThat(papers).isGreaterThanOrEqualTo(1_000);
        assertThat(inTheBox).as("by every channel").isGreaterThan(100);
        assertThat(written).isGreaterThan(100);
        assertThat(ways).hasSizeGreaterThan(10);
        assertThat(guess.rate()).isBetween(tally.rate() - tally.tolerance(), tally.rate() + tally.tolerance());
        assertThat(furthest).isLessThan(DEVIATIONS);
        assertThat(attacker.outright()).isEmpty();
        assertThat(attacker.byMissingItems()).as("papers still whole").isZero();
    }

    @Test
    void theSameAttacker_findsNearlyAllWherePapersAreKeptWholeInTheOrderOfHandingIn() {
        List<SimulatedVote> votes = castAndClosed(
                20, vote -> keepNaively(vote, new ArrayList<>(vote.chosen().keySet())));

        LinkScore guess = attacker(votes).guess(UnlinkableIT::even, UnlinkableIT::odd);

        score("naive layout: attacker %.4f", guess.rate());
        assertThat(guess.rate()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void theSameAttacker_knowsAWholePaperByTheItemItsOwnerHadNoPartIn_howeverWellPapersAreMixed() {
        Random seeded = new Random(SEED);
        List<SimulatedVote> votes = castAndClosed(20, vote -> {
            List<UUID> mixed = new ArrayList<>(vote.chosen().keySet());
            Collections.shuffle(mixed, seeded);
            keepNaively(vote, mixed);
        });

        int found = attacker(votes).byMissingItems();

        score("whole papers mixed: %d choices known by the missing item", found);
        assertThat(found).isPositive();
    }

    @Test
    void theSameAttacker_findsMoreThanChance_whereChoicesFromTheBoxAreKeptApartFromTheOthers() {
        Random seeded = new Random(SEED);
        List<SimulatedVote> votes = castAndClosed(40, vote -> keepByChannel(vote, seeded));

        double furthest = furthest(attacker(votes).linking(session -> true));

        score("choices that keep their channel: the furthest %.2f deviations from chance", furthest);
        assertThat(furthest).isGreaterThan(DEVIATIONS);
    }

    /** Single choices, well mixed, each with the channel it came by. */
    private void keepByChannel(SimulatedVote vote, Random seeded) {
        List<Object[]> rows = new ArrayList<>();
        vote.chosen()
                .forEach((member, paper) -> paper.forEach((position, choice) -> rows.add(new Object[] {
                    UUID.randomUUID(),
                    vote.session(),
                    SimulatedVote.ROUND,
                    vote.agenda().get(position - 1),
                    choice.name(),
                    UUID.randomUUID(),
                    vote.onPaper().contains(member) ? "PAPER" : "ONLINE"
                })));
        Collections.shuffle(rows, seeded);
        owner.batchUpdate("insert into " + PLANTED + " values (?, ?, ?, ?, ?, ?, ?)", rows);
    }

    /** Whole papers, one after the other, as a program keeps them that only leaves the name away. */
    private void keepNaively(SimulatedVote vote, List<UUID> order) {
        List<Object[]> rows = new ArrayList<>();
        for (UUID member : order) {
            UUID whole = UUID.randomUUID();
            vote.chosen()
                    .get(member)
                    .forEach((position, choice) -> rows.add(new Object[] {
                        UUID.randomUUID(),
                        vote.session(),
                        SimulatedVote.ROUND,
                        vote.agenda().get(position - 1),
                        choice.name(),
                        whole,
                        null
                    }));
        }
        owner.batchUpdate("insert into " + PLANTED + " values (?, ?, ?, ?, ?, ?, ?)", rows);
    }

    private LinkingAttacker attacker(List<SimulatedVote> votes) {
        List<UUID> sessions = votes.stream().map(SimulatedVote::session).toList();
        Map<UUID, Set<String>> named = new HashMap<>();
        sessions.forEach(session -> named.put(session, Set.of(session.toString())));
        return new LinkingAttacker(votes, new Evidence(owner).ofSessions(sessions), named);
    }

    private static boolean even(int session) {
        return session % 2 == 0;
    }

    private static boolean odd(int session) {
        return session % 2 == 1;
    }
}
