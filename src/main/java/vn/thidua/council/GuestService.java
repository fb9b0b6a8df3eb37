package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.SearchKey;

/** The secretary writes down who was invited to a session beside its members. */
@Service
@Transactional
public class GuestService {

    private static final int LONGEST = 200;
    private static final int MOST = 50;

    private final SessionDesk desk;
    private final Guests guests;

    GuestService(SessionDesk desk, Guests guests) {
        this.desk = desk;
        this.guests = guests;
    }

    /**
     * Enters the guests, as long as presence is taken; these take the place of those entered before.
     *
     * @throws CouncilException where a name or an office is missing or too long, there are too many, or it is too late
     */
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    public void enter(CommandKey key, UUID sessionId, List<Guest> entered) {
        CouncilSession session = desk.lockAs(Role.COUNCIL_SECRETARY, sessionId);
        if (!session.status().takesPresence()) {
            throw CouncilException.notNow();
        }
        List<Guest> composed = entered.stream()
                .map(guest -> new Guest(SearchKey.composed(guest.name()), SearchKey.composed(guest.office())))
                .toList();
        if (composed.size() > MOST || composed.stream().anyMatch(GuestService::incomplete)) {
            throw CouncilException.guestIncomplete(MOST, LONGEST);
        }
        guests.put(sessionId, composed);
        desk.record("council.guestsEntered", sessionId, null, Map.of("guests", String.valueOf(composed.size())));
    }

    private static boolean incomplete(Guest guest) {
        return guest.name().isEmpty()
                || guest.office().isEmpty()
                || guest.name().length() > LONGEST
                || guest.office().length() > LONGEST;
    }
}
