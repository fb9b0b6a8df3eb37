package vn.thidua.decision;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.UnitCode;

/**
 * Putting lines off to a later round. With a Council, the line waits for a later agenda; without one, the officer takes it
 * up on a new list.
 *
 * @see "ADR 0023"
 */
@Service
public class DeferralService {

    private final Papers papers;
    private final PaperDesk desk;
    private final Rulings rulings;
    private final CollectRecommendedLines lists;
    private final AwardLines awardLines;
    private final DeferralRule rule;
    private final CurrentActor currentActor;
    private final Clock clock;

    DeferralService(
            Papers papers,
            PaperDesk desk,
            Rulings rulings,
            CollectRecommendedLines lists,
            AwardLines awardLines,
            DeferralRule rule,
            CurrentActor currentActor,
            Clock clock) {
        this.papers = papers;
        this.desk = desk;
        this.rulings = rulings;
        this.lists = lists;
        this.awardLines = awardLines;
        this.rule = rule;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * The commune's signer puts lines off: the Council advises, the chair is free. They are given back once the paper is
     * signed, or at once when nobody is left on the list; until then they can be put back.
     */
    @PreAuthorize(PaperRoles.SIGNERS)
    @Transactional
    public void defer(CommandKey key, PaperId id, Collection<UUID> lines, String reason) {
        Paper paper = papers.lock(id.value(), desk.reading()).orElseThrow(BusinessException::notFound);
        desk.requireSigner(paper);
        rule.require(paper);
        rulings.refuse(lines, paper);
        for (UUID line : lines) {
            paper.defer(line, reason, desk.account(), desk.name(), clock.instant());
        }
        papers.save(paper);
        rulings.record("decision.lineDeferred", paper, lines, reason);
        rulings.goOn(paper);
    }

    /** Lines put off that no Council votes on, in the communes where the person is the officer. */
    @PreAuthorize("hasRole('APPRAISER')")
    @Transactional(readOnly = true)
    public List<AwardLine> putOff() {
        return communes().stream()
                .flatMap(commune -> awardLines.putOff(commune).stream())
                .toList();
    }

    private List<UnitCode> communes() {
        return currentActor.assignments().stream()
                .filter(held -> held.role() == Role.APPRAISER)
                .map(RoleAt::unit)
                .sorted(Comparator.comparing(UnitCode::value))
                .toList();
    }

    /** Puts lines of {@link #putOff} on a new draft: what the commune decides on a decision, the rest on a submission. */
    @PreAuthorize("hasRole('APPRAISER')")
    @Transactional
    public void takeUp(CommandKey key, Collection<UUID> lines) {
        if (lines.isEmpty()) {
            throw DecisionException.nothingListed();
        }
        // One list for what is taken up together, as a session's lines have one.
        UUID together = UUID.randomUUID();
        // Another commune's line answers as if it did not exist, whatever its state.
        boolean own = lines.stream()
                .allMatch(line -> awardLines
                        .commune(line)
                        .filter(commune -> currentActor.holds(Role.APPRAISER, commune))
                        .isPresent());
        if (!own) {
            throw BusinessException.notFound();
        }
        for (UUID id : lines.stream().sorted().toList()) {
            AwardLine line = awardLines.takenUp(id);
            lists.recommended(line, together);
        }
    }
}
