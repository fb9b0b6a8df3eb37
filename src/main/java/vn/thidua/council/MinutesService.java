package vn.thidua.council;

import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SignInAgain;

/**
 * The biên bản: read, changed by the secretary, signed by the secretary and then by whoever presided. A signature is on
 * one exact text, and on that of the minutes of the count whose hash stands in it; a change makes another edition, which
 * both have to sign.
 */
@Service
@Transactional
public class MinutesService {

    private static final String MEMBERS = "hasAnyRole('" + Role.Names.COUNCIL_SECRETARY + "', '"
            + Role.Names.COUNCIL_CHAIR + "', '" + Role.Names.COUNCIL_MEMBER + "', '" + Role.Names.COMMUNE_CHAIR + "', '"
            + Role.Names.CITY_APPROVER + "', '"
            + Role.Names.INSPECTOR + "')";

    private final SessionDesk desk;
    private final MinutesBook book;
    private final SignInAgain signInAgain;
    private final CurrentActor currentActor;
    private final CouncilProcess process;
    private final MinutesReading reading;
    private final MinutesRevisions revisions;

    MinutesService(
            SessionDesk desk,
            MinutesBook book,
            SignInAgain signInAgain,
            CurrentActor currentActor,
            CouncilProcess process,
            MinutesReading reading,
            MinutesRevisions revisions) {
        this.reading = reading;
        this.revisions = revisions;
        this.desk = desk;
        this.book = book;
        this.signInAgain = signInAgain;
        this.currentActor = currentActor;
        this.process = process;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(MEMBERS)
    public MinutesDetails minutes(UUID sessionId) {
        return reading.of(desk.find(sessionId));
    }

    /**
     * Signs a part of the minutes in the place of the presider or the secretary who take no part in its items.
     *
     * @param sha256 hash of the text the person read
     */
    @PreAuthorize("hasAnyRole('" + Role.Names.COUNCIL_SECRETARY + "', '" + Role.Names.COUNCIL_CHAIR + "', '"
            + Role.Names.COUNCIL_MEMBER + "')")
    public void signPart(CommandKey key, UUID sessionId, int number, String sha256, String password) {
        CouncilSession session = desk.lock(sessionId);
        session.expect(SessionStatus.CONFIRMED);
        requireCountSigned(session);
        Minutes part = book.unsignedBy(session, desk.person()).stream()
                .filter(each -> each.part() == number)
                .findFirst()
                .orElseThrow(CouncilException::notThePresider);
        Capacity capacity = book.capacity(session, part, desk.person()).orElseThrow(CouncilException::notThePresider);
        if (!part.sha256().equals(sha256)) {
            throw CouncilException.minutesChanged();
        }
        signInAgain.confirm(password);
        book.sign(part, desk.person(), desk.personName(), capacity);
        desk.record("council.partSigned", sessionId, null, Map.of("sha256", sha256));
        if (book.unsignedBy(session, desk.person()).isEmpty()) {
            process.itemMinutesSigned(sessionId, desk.person());
        }
    }

    /** Changes the narrative; makes another edition unless nothing changed. */
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    public void amend(CommandKey key, UUID sessionId, String narrative) {
        CouncilSession session = desk.lockAs(Role.COUNCIL_SECRETARY, sessionId);
        session.expect(SessionStatus.CONFIRMED);
        if (!reading.closed(session).isEmpty()) {
            throw CouncilException.recused();
        }
        Minutes newest = book.newest(sessionId);
        if (book.signedBy(newest, Capacity.SECRETARY).isPresent()) {
            throw CouncilException.notNow();
        }
        if (revisions.writeAgain(session, SearchKey.composed(narrative), desk.personName())) {
            desk.record("council.minutesAmended", sessionId);
        }
    }

    /**
     * Signs the newest edition, after signing in again. Whose turn it is decides the capacity.
     *
     * @param sha256 hash of the text the person read; refused when it is not the newest any more
     */
    @PreAuthorize("hasAnyRole('" + Role.Names.COUNCIL_SECRETARY + "', '" + Role.Names.COUNCIL_CHAIR + "', '"
            + Role.Names.COUNCIL_MEMBER + "')")
    public void sign(CommandKey key, UUID sessionId, String sha256, String password) {
        CouncilSession session = desk.lock(sessionId);
        session.expect(SessionStatus.CONFIRMED);
        requireCountSigned(session);
        Minutes newest = book.newest(sessionId);
        boolean secretaryHasSigned = book.signedBy(newest, Capacity.SECRETARY).isPresent();
        Capacity capacity = secretaryHasSigned ? Capacity.PRESIDER : Capacity.SECRETARY;
        requireSigner(session, newest, capacity);
        if (!newest.sha256().equals(sha256)) {
            throw CouncilException.minutesChanged();
        }
        signInAgain.confirm(password);
        book.signBoth(newest, desk.person(), desk.personName(), capacity);
        desk.record(
                capacity == Capacity.SECRETARY ? "council.signedBySecretary" : "council.signedByPresider",
                sessionId,
                null,
                Map.of("sha256", sha256));
        if (capacity == Capacity.SECRETARY) {
            process.signedBySecretary(sessionId);
        } else {
            process.signedByPresider(sessionId);
        }
    }

    /** The presider asks for a change instead of signing: the secretary's signature is void with the edition. */
    @PreAuthorize("hasAnyRole('" + Role.Names.COUNCIL_CHAIR + "', '" + Role.Names.COUNCIL_SECRETARY + "', '"
            + Role.Names.COUNCIL_MEMBER + "')")
    public void giveBack(CommandKey key, UUID sessionId, String reason) {
        CouncilSession session = desk.lockAsPresider(sessionId);
        session.expect(SessionStatus.CONFIRMED);
        Minutes newest = book.newest(sessionId);
        requireSigner(session, newest, Capacity.PRESIDER);
        String why = SearchKey.composed(reason);
        if (why.isEmpty()) {
            throw CouncilException.reasonMissing();
        }
        revisions.reopen(session, desk.personName());
        desk.record("council.minutesGivenBack", sessionId, why, Map.of());
        process.givenBackByPresider(sessionId);
    }

    private void requireCountSigned(CouncilSession session) {
        if (reading.awaitsCounters(session)) {
            throw ChannelRefusal.countNotSigned();
        }
    }

    private void requireSigner(CouncilSession session, Minutes newest, Capacity capacity) {
        if (!reading.closed(session).isEmpty()) {
            throw CouncilException.recused();
        }
        if (capacity == Capacity.SECRETARY) {
            if (!currentActor.holds(Role.COUNCIL_SECRETARY, session.unit())) {
                throw CouncilException.notTheSecretary();
            }
            currentActor.require(Role.COUNCIL_SECRETARY, session.unit());
            return;
        }
        if (!desk.person().value().equals(session.presider())) {
            throw CouncilException.notThePresider();
        }
        boolean both = book.signedBy(newest, Capacity.SECRETARY)
                .filter(first -> first.account().equals(desk.person()))
                .isPresent();
        if (both) {
            throw CouncilException.sameSigner();
        }
    }
}
