package vn.thidua.register;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.SearchKey;

/** The register for people who look something up; everybody who is signed in reads that of their own units. */
@Service
@Transactional(readOnly = true)
public class RegisterService {

    private final RegisteredAwards awards;
    private final CurrentActor currentActor;

    RegisterService(RegisteredAwards awards, CurrentActor currentActor) {
        this.awards = awards;
        this.currentActor = currentActor;
    }

    /**
     * Awards whose bearer's name contains the text, newest decision first.
     *
     * @param text as typed, with or without tone marks; empty for all
     * @param after {@link RegisterCursor#NEWEST}, or {@link RegisterPage#next()} of the page before
     */
    @PreAuthorize("isAuthenticated()")
    public RegisterPage search(String text, RegisterCursor after, int size) {
        // The search key knows no punctuation, so that nothing typed can act as a wildcard.
        String pattern = "%" + SearchKey.of(text) + "%";
        List<HonourRow> found =
                awards
                        .after(currentActor.scope(), pattern, after.decisionDate(), after.id(), Limit.of(size + 1))
                        .stream()
                        .map(RegisteredAward::toRow)
                        .toList();
        if (found.size() <= size) {
            return new RegisterPage(found, null);
        }
        List<HonourRow> rows = found.subList(0, size);
        return new RegisterPage(rows, rows.getLast().cursor());
    }

    /**
     * All honours of one person, collective or household, newest first.
     *
     * @throws BusinessException {@code shared.notFound} when there is none that the reader may see
     */
    @PreAuthorize("isAuthenticated()")
    public List<HonourRow> honoursOf(SubjectId subject) {
        List<HonourRow> honours = awards.ofSubject(currentActor.scope(), subject.value()).stream()
                .map(RegisteredAward::toRow)
                .toList();
        if (honours.isEmpty()) {
            throw BusinessException.notFound();
        }
        return honours;
    }
}
