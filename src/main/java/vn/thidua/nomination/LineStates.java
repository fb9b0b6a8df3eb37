package vn.thidua.nomination;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the lines of one nomination together allow to be done with it. */
record LineStates(List<NominationLine> lines) {

    static LineStates of(List<NominationLine> lines) {
        return new LineStates(lines);
    }

    /**
     * Until the Council opens; without a Council until the chair signs; not while the city waits for a second vote.
     *
     * @param onDrafts lines on papers that nobody signed: they can still be taken off
     */
    boolean withdrawable(Set<UUID> onDrafts) {
        return lines.stream().noneMatch(NominationLine::votesAgain)
                && lines.stream().allMatch(line -> switch (line.status()) {
                    case DRAFT, SUBMITTED, READY, WITHDRAWN, RETURNED, STOPPED -> true;
                    case ON_AGENDA -> line.councilOpened() == null;
                    case RECOMMENDED, DEFERRED -> line.session() == null;
                    case BEING_DECIDED -> line.session() == null && onDrafts.contains(line.id());
                    case AT_CITY, GRANTED, NOT_RECOMMENDED, REFUSED -> false;
                });
    }

    /** Whether a session of the Council has opened on one of them. */
    boolean councilOpened() {
        return lines.stream().anyMatch(line -> line.councilOpened() != null);
    }

    /**
     * Until one line stands on a paper that is being signed, or is voted on again for the city.
     *
     * @param onDrafts lines on papers that nobody signed: they can still be taken off
     */
    boolean stoppable(Set<UUID> onDrafts) {
        return lines.stream().noneMatch(NominationLine::votesAgain)
                && lines.stream()
                        .filter(line -> !onDrafts.contains(line.id()))
                        .allMatch(line -> switch (line.status()) {
                            case BEING_DECIDED, AT_CITY, GRANTED -> false;
                            case DRAFT,
                                    SUBMITTED,
                                    READY,
                                    ON_AGENDA,
                                    RECOMMENDED,
                                    DEFERRED,
                                    NOT_RECOMMENDED,
                                    REFUSED,
                                    RETURNED,
                                    WITHDRAWN,
                                    STOPPED -> true;
                        });
    }

    boolean councilConcluded() {
        return lines.stream().noneMatch(line -> switch (line.status()) {
            case DRAFT, SUBMITTED, READY, ON_AGENDA -> true;
            case DEFERRED -> line.waitsForAgenda() || line.supplementOwed();
            default -> false;
        });
    }

    boolean allSettled() {
        return lines.stream().allMatch(line -> line.status().isTerminal());
    }
}
