package vn.thidua.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.RecusedLines;
import vn.thidua.shared.RoleAt;

/**
 * What of a paper is closed to a reader who takes no part in a Council's vote. Whoever has to draft, sign, number or receive
 * that paper reads it whole: the law names them, and what keeps them off a line is {@link Interests}.
 *
 * @see "ADR 0057"
 */
@Component
class PaperSight {

    private final RecusedLines communes;
    private final CityRecusals city;
    private final PaperDesk desk;

    PaperSight(RecusedLines communes, CityRecusals city, PaperDesk desk) {
        this.communes = communes;
        this.city = city;
        this.desk = desk;
    }

    /**
     * What is closed.
     *
     * @param leftOut lines that are not even named: standing on the paper is what the Council said of them
     * @param blanked lines that are named and no more: they stood there before their Council voted
     * @param text whether the paper's own text is withheld
     */
    record Closed(Set<UUID> leftOut, Set<UUID> blanked, boolean text) {

        static final Closed NOTHING = new Closed(Set.of(), Set.of(), false);

        boolean hides(PaperLine line) {
            return leftOut.contains(line.line());
        }
    }

    Closed of(Paper paper) {
        return of(paper, communes.ofCommunesCouncil(), city.lines());
    }

    /**
     * The text is withheld whether or not a line of theirs is on it: withheld only where one is, it would tell.
     */
    private Closed of(Paper paper, Set<UUID> inCommune, Set<UUID> atCity) {
        boolean decision = paper.kind() == PaperKind.DECISION;
        boolean open = decision ? paper.number() == null : paper.status() != PaperStatus.CLOSED;
        if (!open || (inCommune.isEmpty() && atCity.isEmpty()) || mustWorkOn(paper)) {
            return Closed.NOTHING;
        }
        Set<UUID> leftOut = new HashSet<>(inCommune);
        if (decision) {
            leftOut.addAll(atCity);
        }
        Set<UUID> blanked = decision ? Set.of() : atCity;
        boolean carries = paper.lines().listedIds().stream().anyMatch(blanked::contains);
        return new Closed(leftOut, blanked, !leftOut.isEmpty() || carries);
    }

    /** The papers of which something is left for the reader, each with what is closed. */
    List<Seen> seen(List<Paper> papers) {
        Set<UUID> inCommune = communes.ofCommunesCouncil();
        Set<UUID> atCity = city.lines();
        return papers.stream()
                .map(paper -> new Seen(paper, of(paper, inCommune, atCity)))
                .filter(Seen::anything)
                .toList();
    }

    /** A paper as far as the reader sees it. */
    record Seen(Paper paper, Closed closed) {

        /** Not where every line of it is left out. */
        boolean anything() {
            List<PaperLine> all = Stream.concat(paper.lines().listed().stream(), paper.lines().takenOff().stream())
                    .toList();
            return all.stream().noneMatch(closed::hides) || !all.stream().allMatch(closed::hides);
        }

        int listed() {
            return (int) paper.lines().listed().stream()
                    .filter(line -> !closed.hides(line))
                    .count();
        }
    }

    private boolean mustWorkOn(Paper paper) {
        Set<RoleAt> receivers = paper.kind() == PaperKind.SUBMISSION ? desk.receivers(paper.city()) : Set.of();
        return desk.isOneOf(Stream.of(desk.officers(paper), desk.signers(paper), desk.clerks(paper), receivers)
                .flatMap(Set::stream)
                .collect(Collectors.toSet()));
    }
}
