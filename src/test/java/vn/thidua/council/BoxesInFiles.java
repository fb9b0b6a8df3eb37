package vn.thidua.council;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.council.sealing.BoxLayout;
import vn.thidua.council.sealing.PaperSeal;
import vn.thidua.council.sealing.WrappingKey;
import vn.thidua.council.tally.Choice;

/**
 * Reads what was counted in the paper box out of raw bytes, as {@link LeftInFiles} does the sealed papers. It is a sum of all
 * papers of the box: it says what those chose together who voted on paper. Sealed to the same key as the papers.
 */
final class BoxesInFiles {

    private static final int SEALED = PaperSeal.sealedLength(BoxLayout.length());

    /** A short value begins with its length and the mark of a short one. */
    private static final byte SHORT = (byte) ((SEALED + 1) << 1 | 1);

    private static final int ROW = 16 + 4 + 16 + 1 + SEALED;

    private final LeftInFiles papers;
    private final Map<UUID, SimulatedVote> votes = new HashMap<>();
    private final Map<Long, UUID> beginnings = new HashMap<>();
    private final Map<Entry, byte[]> found = new HashMap<>();

    /** What one of the two entered on one item. */
    private record Entry(UUID session, UUID item, int attempt, UUID counter) {

        private String surrounding() {
            return "box/%s/%d/%s/%d/%s".formatted(session, SimulatedVote.ROUND, item, attempt, counter);
        }
    }

    /** @param papers read from the same bytes, with the keys that lay there */
    BoxesInFiles(List<SimulatedVote> votes, LeftInFiles papers) {
        this.papers = papers;
        votes.forEach(vote -> {
            this.votes.put(vote.session(), vote);
            beginnings.put(vote.session().getMostSignificantBits(), vote.session());
        });
    }

    /** Entries found. */
    int entries() {
        return found.size();
    }

    void read(byte[] bytes) {
        ByteBuffer network = ByteBuffer.wrap(bytes);
        ByteBuffer machine = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 16 + ROW <= bytes.length; at++) {
            UUID session = beginnings.get(network.getLong(at));
            if (session != null
                    && network.getLong(at + 8) == session.getLeastSignificantBits()
                    && machine.getInt(at + 16) == SimulatedVote.ROUND) {
                row(votes.get(session), at + 20, network, machine);
            }
        }
    }

    /** What follows session and round: item, attempt, counter, and what is sealed; the same without it in an index. */
    private void row(SimulatedVote vote, int at, ByteBuffer network, ByteBuffer machine) {
        Entry entry = new Entry(vote.session(), id(network, at), machine.getInt(at + 16), id(network, at + 20));
        if (network.get(at + 36) == SHORT
                && vote.agenda().contains(entry.item())
                && vote.everybody().contains(entry.counter())) {
            byte[] sealed = new byte[SEALED];
            network.get(at + 37, sealed);
            found.put(entry, sealed);
        }
    }

    private static UUID id(ByteBuffer network, int at) {
        return new UUID(network.getLong(at), network.getLong(at + 8));
    }

    /** Entries that, opened with that key file, say what really lay in the box. */
    int right(WrappingKey file) {
        return (int) found.keySet().stream().filter(entry -> right(entry, file)).count();
    }

    private boolean right(Entry entry, WrappingKey file) {
        byte[] open = papers.open(entry.session(), file, entry.surrounding(), found.get(entry));
        SimulatedVote vote = votes.get(entry.session());
        int position = vote.agenda().indexOf(entry.item()) + 1;
        return open != null
                && BoxFigures.of(BoxLayout.read(open)).equals(vote.box().get(position));
    }

    /** Of each item that opens the choice that most have made, of those on paper and of those on the screen apart. */
    LinkScore byChannel(WrappingKey file) {
        LinkScore score = new LinkScore();
        items(file).forEach((item, vote) -> guess(vote, item, score));
        return score;
    }

    /** The same items without what the box says. */
    LinkScore fromTheTally(WrappingKey file) {
        LinkScore score = new LinkScore();
        items(file).forEach((item, vote) -> add(vote, item, vote.voters(item), score));
        return score;
    }

    private Map<UUID, SimulatedVote> items(WrappingKey file) {
        Map<UUID, SimulatedVote> items = new HashMap<>();
        found.keySet().stream()
                .filter(entry -> right(entry, file))
                .forEach(entry -> items.put(entry.item(), votes.get(entry.session())));
        return items;
    }

    private static void guess(SimulatedVote vote, UUID item, LinkScore score) {
        List<UUID> onPaper = new ArrayList<>(vote.voters(item));
        onPaper.retainAll(vote.onPaper());
        List<UUID> others = new ArrayList<>(vote.voters(item));
        others.removeAll(vote.onPaper());
        Stream.of(onPaper, others).filter(some -> !some.isEmpty()).forEach(some -> add(vote, item, some, score));
    }

    private static void add(SimulatedVote vote, UUID item, List<UUID> voters, LinkScore score) {
        List<String> truth = voters.stream()
                .map(voter -> vote.truth(voter, item))
                .map(Choice::name)
                .toList();
        score.add(truth, Collections.nCopies(truth.size(), LinkScore.commonest(truth)));
    }
}
