package vn.thidua.decision;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.MovementQuotas;
import vn.thidua.nomination.QuotaExcess;
import vn.thidua.nomination.QuotaStanding;
import vn.thidua.shared.Texts;

/** Holds what a Tờ trình asks of the city against what the city's plans give the commune. */
@Component
class PaperQuotaDesk {

    private final MovementQuotas quotas;
    private final PaperQuotaReasons reasons;
    private final PaperDesk desk;
    private final Texts texts;

    PaperQuotaDesk(MovementQuotas quotas, PaperQuotaReasons reasons, PaperDesk desk, Texts texts) {
        this.quotas = quotas;
        this.reasons = reasons;
        this.desk = desk;
        this.texts = texts;
    }

    PaperQuota read(Paper paper) {
        // Once it is with the city, what it asked for stands.
        boolean open = paper.kind() == PaperKind.SUBMISSION
                && (paper.status().withOfficer() || paper.status() == PaperStatus.PREPARED);
        QuotaExcess excess = excess(paper, open ? paper.lines().listedIds() : List.of());
        return new PaperQuota(excess, excess.owesReason() && mayExplain(paper));
    }

    /** @throws DecisionException when a quota is passed and nobody has said why, or no reason helps */
    void requireReason(Paper paper) {
        if (paper.kind() != PaperKind.SUBMISSION) {
            return;
        }
        QuotaExcess excess = excess(paper);
        if (excess.blocks()) {
            throw DecisionException.quotaPassed(words(excess.passed()));
        }
        if (excess.owesReason()) {
            throw DecisionException.quotaReasonMissing(words(excess.passed()));
        }
    }

    QuotaExcess excess(Paper paper) {
        return excess(paper, paper.lines().listedIds());
    }

    private QuotaExcess excess(Paper paper, List<UUID> lines) {
        return quotas.of(
                lines,
                paper.unit(),
                paper.ruleSet(),
                desk.today(),
                reasons.of(paper.id().value()).stream()
                        .findFirst()
                        .map(PaperQuotaReason::given)
                        .orElse(null));
    }

    /** The officer who prepares the paper. */
    boolean mayExplain(Paper paper) {
        return paper.kind() == PaperKind.SUBMISSION
                && paper.status().withOfficer()
                && desk.isOneOf(desk.officers(paper));
    }

    private String words(List<QuotaStanding> passed) {
        return passed.stream()
                .map(standing -> texts.text(
                        "decision.quota.passed",
                        standing.words(),
                        standing.used() + standing.here(),
                        standing.allowed()))
                .collect(Collectors.joining(" "));
    }
}
