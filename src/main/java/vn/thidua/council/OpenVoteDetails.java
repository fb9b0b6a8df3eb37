package vn.thidua.council;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.AccountId;

/**
 * What is voted on openly in the round that is on, for whoever writes it down or confirms it. Holds no item whose minutes
 * somebody else keeps and over which somebody else presides, and nothing of any secret ballot.
 *
 * @param open whether votes are still taken
 */
public record OpenVoteDetails(UUID session, String title, boolean open, List<Item> hands, List<Item> calls) {

    public OpenVoteDetails {
        hands = List.copyOf(hands);
        calls = List.copyOf(calls);
    }

    /** The same without what changes while people vote: as long as it is alike, the same fields stand on the screen. */
    public OpenVoteDetails asked() {
        return new OpenVoteDetails(
                session,
                title,
                open,
                hands.stream().map(Item::asked).toList(),
                calls.stream().map(Item::asked).toList());
    }

    /** Whether the person looking has a count to confirm. */
    public boolean toConfirm() {
        return hands.stream().anyMatch(Item::toConfirm);
    }

    /**
     * One item.
     *
     * @param majority in words
     * @param present who may raise a hand on it or is called
     * @param writes whether the person looking writes its votes down, {@code presides} whether they confirm its count
     * @param count hands as they were counted last; {@code null} before
     * @param members who is called, empty where hands are counted
     */
    public record Item(
            UUID item,
            int position,
            String name,
            String unitName,
            String formName,
            String majority,
            boolean blankAllowed,
            int present,
            boolean writes,
            boolean presides,
            @Nullable Count count,
            List<Called> members) {

        public Item {
            members = List.copyOf(members);
        }

        /** Whether somebody counted and the person looking has not confirmed it yet. */
        public boolean toConfirm() {
            return presides && count != null && !count.confirmed();
        }

        Item asked() {
            return new Item(
                    item,
                    position,
                    name,
                    unitName,
                    formName,
                    majority,
                    blankAllowed,
                    0,
                    writes,
                    presides,
                    null,
                    List.of());
        }
    }

    /** Hands as somebody counted them; {@code confirmedBy} is {@code null} while the presider has not confirmed. */
    public record Count(
            int agree,
            int disagree,
            int blank,
            String enteredBy,
            @Nullable String confirmedBy) {

        public boolean confirmed() {
            return confirmedBy != null;
        }
    }

    /**
     * A member whose name is called.
     *
     * @param choice what was written down; {@code null} before, and where they voted by themselves
     * @param byThemselves whether they have voted by themselves: that vote stands
     * @param declared whether they have declared their interests; before that no vote of theirs is taken
     */
    public record Called(
            AccountId member,
            String name,
            boolean declared,
            boolean byThemselves,
            @Nullable Choice choice) {}
}
