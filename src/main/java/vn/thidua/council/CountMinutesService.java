package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SignInAgain;
import vn.thidua.shared.Texts;

/**
 * Whoever counted the paper box signs the biên bản kiểm phiếu, before secretary and presider sign it with the minutes. Open
 * to whoever is signed in, because people of the office count as well; for everybody else there is nothing here.
 *
 * @see "ADR 0054"
 */
@Service
@Transactional
public class CountMinutesService {

    private final SessionDesk desk;
    private final Councils councils;
    private final CountingTeam team;
    private final CountSigning signing;
    private final MinutesBook book;
    private final CountAbsences absences;
    private final SignInAgain signInAgain;
    private final CouncilProcess process;
    private final Texts texts;

    CountMinutesService(
            SessionDesk desk,
            Councils councils,
            CountingTeam team,
            CountSigning signing,
            MinutesBook book,
            CountAbsences absences,
            SignInAgain signInAgain,
            CouncilProcess process,
            Texts texts) {
        this.desk = desk;
        this.councils = councils;
        this.team = team;
        this.signing = signing;
        this.book = book;
        this.absences = absences;
        this.signInAgain = signInAgain;
        this.process = process;
        this.texts = texts;
    }

    /** @throws BusinessException {@code shared.notFound} for whoever does not sign these minutes as one who counted */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public CountMinutes paper(UUID sessionId) {
        requireCounter(sessionId);
        CouncilSession session = desk.findForProcess(sessionId);
        requireSigner(session, desk.person());
        Minutes count = book.count(sessionId).orElseThrow(BusinessException::notFound);
        List<Counter> awaited = signing.awaited(session);
        return new CountMinutes(
                sessionId,
                councils.get(session.council()).name(),
                session.meetingAt(),
                texts.text("council.count.heading"),
                count.body(),
                count.sha256(),
                session.status() == SessionStatus.CONFIRMED && among(awaited, desk.person()),
                book.signaturesOn(count),
                awaited.stream().map(Counter::name).toList(),
                absences.words(sessionId),
                absences.of(sessionId).stream()
                        .anyMatch(absence -> absence.counter().equals(desk.person())));
    }

    /**
     * Signs, after signing in again.
     *
     * @param sha256 hash of the text the person read
     * @throws CouncilException when the minutes are another text, or the person has signed
     * @throws BusinessException {@code shared.notFound} for whoever does not sign these minutes as one who counted
     */
    @PreAuthorize("isAuthenticated()")
    public void sign(CommandKey key, UUID sessionId, String sha256, String password) {
        requireCounter(sessionId);
        CouncilSession session = desk.lockForProcess(sessionId);
        AccountId person = desk.person();
        session.expect(SessionStatus.CONFIRMED);
        requireSigner(session, person);
        if (!among(signing.awaited(session), person)) {
            throw CouncilException.notNow();
        }
        Minutes count = book.count(sessionId).orElseThrow(CouncilException::notNow);
        if (!count.sha256().equals(sha256)) {
            throw CouncilException.minutesChanged();
        }
        signInAgain.confirm(password);
        book.sign(count, person, desk.personName(), Capacity.COUNTER);
        desk.record("council.countSigned", sessionId, null, Map.of("sha256", sha256));
        process.countSigned(sessionId, person);
    }

    private void requireCounter(UUID session) {
        if (!team.isOn(session, desk.person())) {
            throw BusinessException.notFound();
        }
    }

    private void requireSigner(CouncilSession session, AccountId person) {
        if (!among(signing.signers(session), person)) {
            throw BusinessException.notFound();
        }
    }

    private static boolean among(List<Counter> counters, AccountId person) {
        return counters.stream().anyMatch(counter -> counter.account().equals(person));
    }
}
