package vn.thidua.council;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.Texts;

/** The minutes of a session as the person acting reads them, and what they may still do with them. */
@Component
class MinutesReading {

    /** A part is signed by whoever presided and whoever kept the minutes. */
    private static final int SIGNERS = 2;

    private final SessionDesk desk;
    private final MinutesBook book;
    private final MinutesRevisions revisions;
    private final Attendances attendances;
    private final CurrentActor currentActor;
    private final ClosedItems closedItems;
    private final Declarations declarations;
    private final CountSigning counters;
    private final CountAbsences absences;
    private final Texts texts;

    MinutesReading(
            SessionDesk desk,
            MinutesBook book,
            MinutesRevisions revisions,
            Attendances attendances,
            CurrentActor currentActor,
            ClosedItems closedItems,
            Declarations declarations,
            CountSigning counters,
            CountAbsences absences,
            Texts texts) {
        this.desk = desk;
        this.book = book;
        this.revisions = revisions;
        this.attendances = attendances;
        this.currentActor = currentActor;
        this.closedItems = closedItems;
        this.declarations = declarations;
        this.counters = counters;
        this.absences = absences;
        this.texts = texts;
    }

    MinutesDetails of(CouncilSession session) {
        List<MinutesDetails.Edition> editions = book.editions(session.id());
        boolean secretarySigned = !editions.isEmpty() && signed(editions.getFirst(), Capacity.SECRETARY);
        boolean signing = session.status() == SessionStatus.CONFIRMED && !editions.isEmpty();
        boolean secretary = currentActor.holds(Role.COUNCIL_SECRETARY, session.unit());
        boolean presider = desk.person().value().equals(session.presider());
        Set<UUID> closed = closed(session);
        boolean apart = signing && (!unsignedParts(session).isEmpty() || awaitsCounters(session));
        List<MinutesDetails.Part> parts = parts(session, signing);
        return new MinutesDetails(
                session.id(),
                book.title(session),
                session.status(),
                signing && !apart && closed.isEmpty() && (secretarySigned ? presider : secretary),
                signing && secretary && !secretarySigned && closed.isEmpty(),
                signing && !apart && presider && secretarySigned,
                signing && presider && awaitsCounters(session),
                closed.isEmpty(),
                closed.isEmpty() || editions.isEmpty() ? editions : List.of(redacted(session, editions, closed)),
                book.count(session.id())
                        .map(count -> count(session, count, closed))
                        .orElse(null),
                parts,
                parts.size() == book.parts(session.id()).size(),
                reservable(session));
    }

    /** What of the minutes themselves is closed to the person; what is signed apart does not stand in them. */
    Set<UUID> closed(CouncilSession session) {
        List<AgendaItem> agenda = desk.agenda(session);
        Set<UUID> closed = closedItems.to(desk.person(), agenda, declarations.of(session.id()));
        agenda.stream().filter(item -> item.annex() != null).forEach(item -> closed.remove(item.id()));
        return closed;
    }

    private MinutesDetails.Edition redacted(
            CouncilSession session, List<MinutesDetails.Edition> editions, Set<UUID> closed) {
        MinutesDetails.Edition newest = editions.getFirst();
        return new MinutesDetails.Edition(
                newest.number(),
                "",
                book.redacted(session, closed),
                "",
                newest.madeAt(),
                newest.madeBy(),
                withoutHash(newest.signatures()));
    }

    private MinutesDetails.Part count(CouncilSession session, Minutes count, Set<UUID> closed) {
        return new MinutesDetails.Part(
                count.part(),
                texts.text("council.count.heading"),
                closed.isEmpty() ? count.body() : book.redactedCount(session, closed),
                closed.isEmpty() ? count.sha256() : "",
                false,
                closed.isEmpty() ? book.signaturesOn(count) : withoutHash(book.signaturesOn(count)),
                counters.awaited(session),
                absences.words(session.id()));
    }

    private static List<MinutesDetails.Signed> withoutHash(List<MinutesDetails.Signed> signatures) {
        return signatures.stream()
                .map(signed -> new MinutesDetails.Signed(signed.name(), signed.capacity(), signed.at(), ""))
                .toList();
    }

    /** Nothing for whoever has no seat or comes too late; else the items whose paper is not signed yet. */
    private @Nullable List<MinutesDetails.Reservable> reservable(CouncilSession session) {
        boolean seated = attendances.of(session.id(), desk.person().value()).isPresent();
        if (!seated || !revisions.takesOpinions(session, null)) {
            return null;
        }
        Recusals recusals = declarations.of(session.id());
        return recusals.open(desk.agenda(session), desk.person()).stream()
                .filter(item -> revisions.takesOpinions(session, item))
                .map(item -> new MinutesDetails.Reservable(item.id(), item.position(), item.name()))
                .toList();
    }

    private List<MinutesDetails.Part> parts(CouncilSession session, boolean signing) {
        Set<UUID> closed = closedItems.to(desk.person(), desk.agenda(session), declarations.of(session.id()));
        List<Minutes> theirs = signing ? book.unsignedBy(session, desk.person()) : List.of();
        return book.parts(session.id()).stream()
                .filter(part -> book.itemsOf(session, part).stream().noneMatch(item -> closed.contains(item.id())))
                .map(part -> new MinutesDetails.Part(
                        part.part(),
                        book.partTitle(part),
                        part.body(),
                        part.sha256(),
                        theirs.contains(part),
                        book.signaturesOn(part),
                        List.of(),
                        List.of()))
                .toList();
    }

    /** Those who counted the paper box sign first. */
    boolean awaitsCounters(CouncilSession session) {
        return !counters.awaited(session).isEmpty();
    }

    private List<Minutes> unsignedParts(CouncilSession session) {
        return book.parts(session.id()).stream()
                .filter(part -> book.signaturesOn(part).size() < SIGNERS)
                .toList();
    }

    private static boolean signed(MinutesDetails.Edition edition, Capacity capacity) {
        return edition.signatures().stream().anyMatch(signature -> signature.capacity() == capacity);
    }
}
