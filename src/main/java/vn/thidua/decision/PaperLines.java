package vn.thidua.decision;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.shared.BusinessException;

/** The lines of a paper, by where they stand: on the list, beside it, or taken off. */
record PaperLines(List<PaperLine> all) {

    /** @throws BusinessException {@code shared.notFound} for a line that was never on the paper */
    PaperLine of(UUID line) {
        return all.stream()
                .filter(candidate -> candidate.line().equals(line))
                .findFirst()
                .orElseThrow(BusinessException::notFound);
    }

    /** On the list; in the order of the ordinals once they are given. */
    List<PaperLine> listed() {
        return all.stream()
                .filter(line -> line.status() == PaperLineStatus.LISTED)
                .sorted(Comparator.comparing(PaperLine::ordinal, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    List<UUID> listedIds() {
        return listed().stream().map(PaperLine::line).toList();
    }

    /** Listed, or taken off by a ruling that has not had its effect yet. */
    List<UUID> undecided() {
        return all.stream()
                .filter(line -> line.status() == PaperLineStatus.LISTED || line.isRuledOn())
                .map(PaperLine::line)
                .toList();
    }

    /** Taken off the list by the signer, or never put on it: both end as refused, with the reason. */
    List<PaperLine> struck() {
        return all.stream()
                .filter(line ->
                        line.status() == PaperLineStatus.STRUCK || line.status() == PaperLineStatus.NOT_PROPOSED)
                .toList();
    }

    /** What whoever signs, or agrees to none, decides: the list, and what stands beside it to be refused. */
    List<UUID> atStake() {
        return Stream.concat(listed().stream(), notProposed().stream())
                .map(PaperLine::line)
                .toList();
    }

    List<PaperLine> notProposed() {
        return in(PaperLineStatus.NOT_PROPOSED);
    }

    List<PaperLine> deferred() {
        return in(PaperLineStatus.DEFERRED);
    }

    /** Everything that is not on the list any more. */
    List<PaperLine> takenOff() {
        return all.stream()
                .filter(line -> line.status() != PaperLineStatus.LISTED)
                .toList();
    }

    private List<PaperLine> in(PaperLineStatus wanted) {
        return all.stream().filter(line -> line.status() == wanted).toList();
    }
}
