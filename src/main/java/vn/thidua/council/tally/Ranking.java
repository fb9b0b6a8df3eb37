package vn.thidua.council.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Ranks what passed by its yes votes and cuts at the places that a quota leaves. */
public final class Ranking {

    private Ranking() {}

    /**
     * Something that passed.
     *
     * @param first whether it comes before others of the same merit (BR-08: a woman, or a collective of mostly women)
     */
    public record Candidate(UUID id, int yes, boolean first) {}

    /**
     * Every candidate stands in exactly one of the three.
     *
     * @param tied as many votes as each other, and fewer places than they are
     * @param byPreference whether equal votes were parted by {@link Candidate#first()}
     */
    public record Cut(List<UUID> in, List<UUID> out, List<UUID> tied, boolean byPreference) {

        public Cut {
            in = List.copyOf(in);
            out = List.copyOf(out);
            tied = List.copyOf(tied);
        }
    }

    /** @param places as many may come in */
    public static Cut at(int places, Collection<Candidate> candidates) {
        List<Candidate> ranked = candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::yes).reversed().thenComparing(Candidate::id))
                .toList();
        if (ranked.size() <= places) {
            return new Cut(ids(ranked), List.of(), List.of(), false);
        }
        if (places <= 0) {
            return new Cut(List.of(), ids(ranked), List.of(), false);
        }
        int last = ranked.get(places - 1).yes();
        List<Candidate> above =
                ranked.stream().filter(each -> each.yes() > last).toList();
        List<Candidate> equal =
                ranked.stream().filter(each -> each.yes() == last).toList();
        List<Candidate> below =
                ranked.stream().filter(each -> each.yes() < last).toList();
        return atTheEdge(places - above.size(), ids(above), equal, ids(below));
    }

    /** @param left places for those who have equally many votes */
    private static Cut atTheEdge(int left, List<UUID> above, List<Candidate> equal, List<UUID> below) {
        List<UUID> in = new ArrayList<>(above);
        List<UUID> out = new ArrayList<>(below);
        if (equal.size() <= left) {
            in.addAll(ids(equal));
            return new Cut(in, out, List.of(), false);
        }
        List<UUID> first = ids(equal.stream().filter(Candidate::first).toList());
        List<UUID> others = ids(equal.stream().filter(each -> !each.first()).toList());
        if (first.isEmpty() || others.isEmpty()) {
            return new Cut(in, out, ids(equal), false);
        }
        if (first.size() > left) {
            out.addAll(others);
            return new Cut(in, out, first, true);
        }
        in.addAll(first);
        if (first.size() == left) {
            out.addAll(others);
            return new Cut(in, out, List.of(), true);
        }
        return new Cut(in, out, others, true);
    }

    private static List<UUID> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::id).toList();
    }
}
