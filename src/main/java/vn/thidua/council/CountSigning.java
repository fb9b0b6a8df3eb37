package vn.thidua.council;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who signs the minutes of the count before secretary and presider: whoever counted the paper box, except who takes no part
 * in an item of which its figures stand there. A signature holds as long as the text is the one that was signed, whatever
 * else of the minutes is written anew.
 *
 * @see "ADR 0054"
 */
@Component
class CountSigning {

    private final SessionDesk desk;
    private final CountingTeam team;
    private final MinutesBook book;
    private final Signatures signatures;
    private final CountAbsences absences;

    CountSigning(SessionDesk desk, CountingTeam team, MinutesBook book, Signatures signatures, CountAbsences absences) {
        this.desk = desk;
        this.team = team;
        this.book = book;
        this.signatures = signatures;
        this.absences = absences;
    }

    /** By name; nobody where no box was counted. */
    List<Counter> signers(CouncilSession session) {
        List<AgendaItem> items = desk.agenda(session).stream()
                .filter(item -> item.annex() == null)
                .toList();
        return book.count(session.id()).isEmpty()
                ? List.of()
                : team.whoCounted(session.id()).stream()
                        .filter(counter ->
                                team.closedTo(session, counter.account(), items).isEmpty())
                        .toList();
    }

    /** Those whose signature is still awaited: neither given nor said not to come. */
    List<Counter> awaited(CouncilSession session) {
        Set<UUID> settled = signed(session).stream()
                .map(signature -> signature.account().value())
                .collect(Collectors.toCollection(HashSet::new));
        absences.of(session.id())
                .forEach(absence -> settled.add(absence.counter().value()));
        return signers(session).stream()
                .filter(counter -> !settled.contains(counter.account().value()))
                .toList();
    }

    /** On whatever edition with the very text of the newest. */
    List<Signature> signed(CouncilSession session) {
        return book.count(session.id())
                .map(count -> signatures.of(session.id()).stream()
                        .filter(signature -> signature.capacity() == Capacity.COUNTER)
                        .filter(signature -> signature.sha256().equals(count.sha256()))
                        .toList())
                .orElse(List.of());
    }
}
