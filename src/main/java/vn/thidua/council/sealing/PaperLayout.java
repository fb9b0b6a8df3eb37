package vn.thidua.council.sealing;

import java.util.SortedMap;
import java.util.TreeMap;
import vn.thidua.council.tally.Choice;

/**
 * A filled-in paper as bytes: one byte for each position of the session's agenda, zero where the item is not on this
 * paper. Every paper of a session is equally long, whatever is on it and whoever may not vote on which item.
 */
public final class PaperLayout {

    private static final int VERSION = 1;
    private static final int BLOCK = 256;

    private PaperLayout() {}

    /** Length of every paper of a session with an agenda of that many items. */
    public static int length(int agendaItems) {
        int used = 1 + agendaItems;
        return (used + BLOCK - 1) / BLOCK * BLOCK;
    }

    /**
     * @param choices by position on the agenda, counted from 1
     * @throws IllegalArgumentException for a position that is not on the agenda
     */
    public static byte[] write(int agendaItems, SortedMap<Integer, Choice> choices) {
        byte[] paper = new byte[length(agendaItems)];
        paper[0] = VERSION;
        choices.forEach((position, choice) -> {
            if (position < 1 || position > agendaItems) {
                throw new IllegalArgumentException("No such position on the agenda: " + position);
            }
            paper[position] = (byte) choice.code();
        });
        return paper;
    }

    /** @throws IllegalArgumentException for bytes that are no paper of this session */
    public static SortedMap<Integer, Choice> read(int agendaItems, byte[] paper) {
        if (paper.length != length(agendaItems) || paper[0] != VERSION) {
            throw new IllegalArgumentException("Not a paper of this session");
        }
        SortedMap<Integer, Choice> choices = new TreeMap<>();
        for (int position = 1; position <= agendaItems; position++) {
            if (paper[position] != 0) {
                choices.put(position, Choice.of(paper[position]));
            }
        }
        return choices;
    }
}
