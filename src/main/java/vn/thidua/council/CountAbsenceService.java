package vn.thidua.council;

import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.SearchKey;

/**
 * Whoever counted the paper box signs first; where one of them is ill or gone, the presider records why that signature does not
 * come, so that the minutes do not wait for it for ever. Nobody signs in their place.
 *
 * @see "ADR 0063"
 */
@Service
@Transactional
public class CountAbsenceService {

    private final SessionDesk desk;
    private final CountSigning signing;
    private final CountAbsences absences;
    private final CouncilProcess process;

    CountAbsenceService(SessionDesk desk, CountSigning signing, CountAbsences absences, CouncilProcess process) {
        this.desk = desk;
        this.signing = signing;
        this.absences = absences;
        this.process = process;
    }

    /**
     * Records that somebody who counted cannot sign.
     *
     * @throws CouncilException for anybody but the presider, without a reason, or where that signature is not awaited
     */
    @PreAuthorize("hasAnyRole('" + Role.Names.COUNCIL_CHAIR + "', '" + Role.Names.COUNCIL_SECRETARY + "', '"
            + Role.Names.COUNCIL_MEMBER + "')")
    public void record(CommandKey key, UUID sessionId, AccountId counter, String reason) {
        CouncilSession session = desk.lockAsPresider(sessionId);
        session.expect(SessionStatus.CONFIRMED);
        String why = SearchKey.composed(reason);
        if (why.isEmpty()) {
            throw CouncilException.reasonMissing();
        }
        Counter absent = signing.awaited(session).stream()
                .filter(each -> each.account().equals(counter))
                .findFirst()
                .orElseThrow(CouncilException::notNow);
        absences.add(sessionId, absent, why);
        desk.record("council.countAbsence", sessionId, why, Map.of("account", counter.toString()));
        process.countSigned(sessionId, counter);
    }
}
