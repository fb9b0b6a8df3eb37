package vn.thidua.council;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.sealing.PaperLayout;
import vn.thidua.council.sealing.PaperSeal;
import vn.thidua.council.sealing.SessionKeys;
import vn.thidua.council.sealing.WrappingKey;
import vn.thidua.council.tally.Choice;

/**
 * Reads rows of a ballot out of raw bytes, of the tables' files or of the write-ahead log, as somebody does who has copied
 * a disk: by the ids of the sessions, which are no secret, and the layout of a row.
 */
final class LeftInFiles {

    private static final int PUBLIC_KEY = 32;
    private static final int WRAPPED = 12 + 32 + 16;

    /** A short value begins with its length and the mark of a short one, a long one with four bytes. */
    private static final int SHORT_PUBLIC_KEY = (PUBLIC_KEY + 1) << 1 | 1;

    private static final int SHORT_WRAPPED = (WRAPPED + 1) << 1 | 1;

    private final Map<UUID, SimulatedVote> votes = new HashMap<>();
    private final Map<Long, UUID> beginnings = new HashMap<>();
    private final Set<UUID> members = new HashSet<>();
    private final Map<UUID, SessionKeys> wrapped = new HashMap<>();
    private final Map<Paper, @Nullable UUID> papers = new LinkedHashMap<>();
    private @Nullable UUID lastSeen;

    /** A sealed paper as it lay there. */
    private record Paper(UUID session, int number, ByteBuffer sealed) {}

    LeftInFiles(List<SimulatedVote> votes) {
        votes.forEach(vote -> {
            this.votes.put(vote.session(), vote);
            beginnings.put(vote.session().getMostSignificantBits(), vote.session());
            members.addAll(vote.chosen().keySet());
        });
    }

    /** Sealed papers found. */
    int papers() {
        return papers.size();
    }

    /** Wrapped private keys found. */
    int keys() {
        return wrapped.size();
    }

    void read(byte[] bytes) {
        ByteBuffer network = ByteBuffer.wrap(bytes);
        ByteBuffer machine = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 24 <= bytes.length; at++) {
            UUID session = beginnings.get(network.getLong(at));
            if (session != null
                    && network.getLong(at + 8) == session.getLeastSignificantBits()
                    && machine.getInt(at + 16) == SimulatedVote.ROUND) {
                row(session, bytes, at + 20, network, machine);
            }
        }
    }

    /** What follows session and round: a key pair, a member who took part, or a paper. */
    private void row(UUID session, byte[] bytes, int at, ByteBuffer network, ByteBuffer machine) {
        int key = at + 1;
        int wrappedKey = key + PUBLIC_KEY + 1;
        if (bytes[at] == SHORT_PUBLIC_KEY
                && wrappedKey + WRAPPED <= bytes.length
                && bytes[wrappedKey - 1] == SHORT_WRAPPED) {
            wrapped.put(
                    session,
                    new SessionKeys(
                            Arrays.copyOfRange(bytes, key, key + PUBLIC_KEY),
                            Arrays.copyOfRange(bytes, wrappedKey, wrappedKey + WRAPPED)));
            return;
        }
        int paper = machine.getInt(at);
        int value = at + 4;
        if (paper != 1 || value + 16 > bytes.length) {
            return;
        }
        UUID member = new UUID(network.getLong(value), network.getLong(value + 8));
        int length = PaperSeal.sealedLength(
                PaperLayout.length(votes.get(session).agenda().size()));
        if (members.contains(member)) {
            lastSeen = member;
        } else if (machine.getInt(value) == (length + 4) << 2 && value + 4 + length <= bytes.length) {
            ByteBuffer sealed = ByteBuffer.wrap(Arrays.copyOfRange(bytes, value + 4, value + 4 + length));
            papers.putIfAbsent(new Paper(session, paper, sealed), lastSeen);
        }
    }

    /** How many of the papers open with that key file. */
    int opening(WrappingKey file) {
        return (int) papers.keySet().stream()
                .filter(paper -> open(paper, file) != null)
                .count();
    }

    /** Takes each paper that opens for that of the member whose row lies last before it, as in the log it does. */
    LinkScore linked(WrappingKey file) {
        LinkScore score = new LinkScore();
        papers.forEach((paper, member) -> {
            SortedMap<Integer, Choice> read = open(paper, file);
            SortedMap<Integer, Choice> truth =
                    votes.get(paper.session()).chosen().get(member);
            if (read != null && truth != null) {
                truth.forEach((position, choice) ->
                        score.add(List.of(choice.name()), List.of(String.valueOf(read.get(position)))));
            }
        });
        return score;
    }

    private @Nullable SortedMap<Integer, Choice> open(Paper paper, WrappingKey file) {
        byte[] open = open(
                paper.session(),
                file,
                "paper/%s/%d/%d".formatted(paper.session(), SimulatedVote.ROUND, paper.number()),
                paper.sealed().array());
        return open == null
                ? null
                : PaperLayout.read(votes.get(paper.session()).agenda().size(), open);
    }

    /** What was sealed in the session, where its wrapped key lies there too and that key file fits; or else nothing. */
    byte @Nullable [] open(UUID session, WrappingKey file, String surrounding, byte[] sealed) {
        SessionKeys pair = wrapped.get(session);
        if (pair == null) {
            return null;
        }
        try {
            byte[] key = file.unwrap(pair.privateKey(), ascii("key/" + session + "/" + SimulatedVote.ROUND));
            return PaperSeal.open(new SessionKeys(pair.publicKey(), key), ascii(surrounding), sealed);
        } catch (IllegalStateException stillSealed) {
            return null;
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
