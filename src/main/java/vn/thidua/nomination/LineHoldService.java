package vn.thidua.nomination;

import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.HoldDraft;
import vn.thidua.organization.Holds;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;

/**
 * Puts a nominee on hold from the nomination on which somebody meets them (Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4). It
 * holds for the person, collective or household wherever they are nominated, until it is released.
 *
 * @see "ADR 0032"
 */
@Service
@Transactional
public class LineHoldService {

    private final Visible visible;
    private final NominationLines lines;
    private final Holds holds;
    private final CurrentActor current;

    LineHoldService(Visible visible, NominationLines lines, Holds holds, CurrentActor current) {
        this.visible = visible;
        this.lines = lines;
        this.holds = holds;
        this.current = current;
    }

    /**
     * For the commune's appraiser and chair, from submission on, also when the line has its result: the next nomination
     * waits then.
     *
     * @throws BusinessException when ground, source, reason or day is missing, or it is the person themselves
     */
    @PreAuthorize("hasAnyRole('APPRAISER', 'COMMUNE_CHAIR')")
    public UUID place(CommandKey key, UUID id, UUID line, HoldDraft typed) {
        lines.subjectOf(id, line).map(SubjectId::new).ifPresent(holds::lock);
        Nomination nomination = visible.lock(id);
        if (nomination.stage() == NominationStage.DRAFT
                || !visible.sight(nomination).whole()) {
            throw BusinessException.notFound();
        }
        current.requireOneOf(Set.of(
                new RoleAt(Role.APPRAISER, nomination.commune()),
                new RoleAt(Role.COMMUNE_CHAIR, nomination.commune())));
        return holds.place(nomination.line(line).subject(), nomination.commune(), typed);
    }

    static boolean mayPlace(CurrentActor current, Nomination nomination) {
        return nomination.stage() != NominationStage.DRAFT
                && (current.holds(Role.APPRAISER, nomination.commune())
                        || current.holds(Role.COMMUNE_CHAIR, nomination.commune()));
    }
}
