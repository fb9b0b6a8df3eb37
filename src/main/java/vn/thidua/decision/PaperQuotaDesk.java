package vn.thidua.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;
import vn.thidua.nomination.MovementQuotas;
import vn.thidua.nomination.QuotaStanding;
import vn.thidua.shared.Texts;

/** Holds what a Tờ trình asks of the city against what the city's plans give the commune. */
@Component
class PaperQuotaDesk {

    private final MovementQuotas quotas;
    private final PaperQuotaReasons reasons;
    private final PaperDesk desk;
    private final RuleSets ruleSets;
    private final Texts texts;

    PaperQuotaDesk(MovementQuotas quotas, PaperQuotaReasons reasons, PaperDesk desk, RuleSets ruleSets, Texts texts) {
        this.quotas = quotas;
        this.reasons = reasons;
        this.desk = desk;
        this.ruleSets = ruleSets;
        this.texts = texts;
    }

    PaperQuota read(Paper paper) {
        // Once it is with the city, what it asked for stands.
        boolean open = paper.kind() == PaperKind.SUBMISSION
                && (paper.status().withOfficer() || paper.status() == PaperStatus.PREPARED);
        List<QuotaStanding> standings = open ? quotas.of(paper.listedIds(), paper.unit()) : List.of();
        PaperQuotaReason reason = newest(paper);
        int excess = standings.stream().mapToInt(QuotaStanding::excess).sum();
        boolean blocks = excess > 0 && blocks(paper);
        return new PaperQuota(
                standings,
                blocks,
                reason == null ? null : reason.reason(),
                reason == null ? null : reason.givenName(),
                excess > 0 && !blocks && mayExplain(paper) && (reason == null || !reason.covers(excess)));
    }

    /** @throws DecisionException when a quota is passed and nobody has said why, or no reason helps */
    void requireReason(Paper paper) {
        if (paper.kind() != PaperKind.SUBMISSION) {
            return;
        }
        List<QuotaStanding> passed = quotas.of(paper.listedIds(), paper.unit()).stream()
                .filter(standing -> standing.excess() > 0)
                .toList();
        if (passed.isEmpty()) {
            return;
        }
        if (blocks(paper)) {
            throw DecisionException.quotaPassed(words(passed));
        }
        int excess = passed.stream().mapToInt(QuotaStanding::excess).sum();
        PaperQuotaReason reason = newest(paper);
        if (reason == null || !reason.covers(excess)) {
            throw DecisionException.quotaReasonMissing(words(passed));
        }
    }

    int excess(Paper paper) {
        return quotas.of(paper.listedIds(), paper.unit()).stream()
                .mapToInt(QuotaStanding::excess)
                .sum();
    }

    /** The officer who prepares the paper. */
    boolean mayExplain(Paper paper) {
        return paper.kind() == PaperKind.SUBMISSION
                && paper.status().withOfficer()
                && desk.isOneOf(desk.officers(paper));
    }

    private boolean blocks(Paper paper) {
        return ruleSets.value(paper.ruleSet(), "movement_quota_excess", null, desk.today())
                .value()
                .equals("BLOCK");
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

    private @Nullable PaperQuotaReason newest(Paper paper) {
        return reasons.of(paper.id().value()).stream().findFirst().orElse(null);
    }
}
