package vn.thidua.council;

import java.util.List;
import java.util.UUID;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.AccountId;

/**
 * The channels of a session beside the screen, as the people in the room see them. Holds no figure and no opinion before
 * the ballot is counted.
 *
 * @param paper whether the Council has papers in the room
 * @param batches the numbered papers of the round
 * @param issued members who have one, {@code box} where their box stands
 * @param entered how many of the counting team have entered something
 * @param team who counts
 * @param opinionsFrom names of members whose written opinion is there
 * @param issuable members to whom the person looking may hand a paper
 * @param counts whether figures of the box are wanted from the person looking
 * @param named written opinions by item, once they are counted
 * @param records what stays of the boxes that were counted
 * @param replaceable of whom the person looking may put somebody else in the place
 * @param replaced sentences on who of those who count was replaced
 */
public record ChannelDetails(
        UUID session,
        SessionStatus status,
        boolean paper,
        List<PaperBatch> batches,
        int issued,
        Box box,
        int entered,
        List<String> team,
        OpinionRule opinions,
        List<String> opinionsFrom,
        List<Issuable> issuable,
        boolean choosesTeam,
        boolean counts,
        boolean entersOpinions,
        List<Named> named,
        List<BoxRecord> records,
        List<CounterReplacement> replaceable,
        List<String> replaced) {

    public ChannelDetails {
        batches = List.copyOf(batches);
        team = List.copyOf(team);
        opinionsFrom = List.copyOf(opinionsFrom);
        issuable = List.copyOf(issuable);
        named = List.copyOf(named);
        records = List.copyOf(records);
        replaceable = List.copyOf(replaceable);
        replaced = List.copyOf(replaced);
    }

    /** Whether there is anything to show beside the ballot on the screen. */
    public boolean any() {
        return paper || opinions != OpinionRule.OFF || !named.isEmpty() || !records.isEmpty();
    }

    /** Where the paper box stands. */
    public enum Box {
        NONE,
        /** Papers come in; it is opened after every channel is locked. */
        SHUT,
        /** Two people count, each for themselves. */
        COUNTING,
        /** They differ, and count again. */
        DIFFERS,
        COUNTED
    }

    /** Somebody to whom a paper may be handed. */
    public record Issuable(AccountId member, String name) {}

    /** What was written on one item. */
    public record Named(int position, String item, List<Said> said) {

        public Named {
            said = List.copyOf(said);
        }
    }

    /**
     * What one member wrote.
     *
     * @param counted whether it stands in the figures
     * @param scan address of the signed paper; empty for whoever may not read it
     */
    public record Said(String name, Choice choice, boolean counted, String scan) {}
}
