package vn.thidua.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.DirectWorkerShare;
import vn.thidua.award.DirectWorkerWords;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.nomination.DirectWorkerShares;
import vn.thidua.nomination.TitleCaps;
import vn.thidua.shared.UnitCode;

/** How the list of a paper stands against last year's awards of the same authority, and the reason where it falls short. */
@Component
class ShareDesk {

    private final DirectWorkerShares shares;
    private final DirectWorkerWords words;
    private final TitleCaps caps;
    private final AwardLines lines;
    private final ShareReasons reasons;
    private final PaperDesk desk;
    private final Clock clock;

    ShareDesk(
            DirectWorkerShares shares,
            DirectWorkerWords words,
            TitleCaps caps,
            AwardLines lines,
            ShareReasons reasons,
            PaperDesk desk,
            Clock clock) {
        this.caps = caps;
        this.lines = lines;
        this.shares = shares;
        this.words = words;
        this.reasons = reasons;
        this.desk = desk;
        this.clock = clock;
    }

    /** Last year's awards are those of whoever grants: of the city where a submission goes there. */
    DirectWorkerShare of(Paper paper) {
        UnitCode granting = paper.kind() == PaperKind.DECISION ? paper.unit() : paper.city();
        return shares.of(paper.lines().listedIds(), paper.unit(), Set.of(granting), paper.ruleSet(), dayOf(paper));
    }

    /** Whoever grants them answers for how many there are: the commune, by its decision. */
    private String cap(Paper paper) {
        return paper.kind() == PaperKind.DECISION
                ? caps.warning(
                        lines.lines(paper.lines().listedIds()).stream()
                                .map(AwardLine::formCode)
                                .toList(),
                        paper.unit(),
                        paper.ruleSet(),
                        dayOf(paper),
                        paper.id().value())
                : "";
    }

    private LocalDate dayOf(Paper paper) {
        Signature signature = paper.signature();
        return signature == null ? desk.today() : LocalDate.ofInstant(signature.at(), clock.getZone());
    }

    PaperShare read(Paper paper) {
        DirectWorkerShare share = of(paper);
        ShareReason reason = newest(paper);
        return new PaperShare(
                share,
                words.now(share),
                words.before(share),
                words.shortfall(share),
                cap(paper),
                reason == null ? null : reason.reason(),
                reason == null ? null : reason.givenName(),
                mayExplain(paper) && missing(share, reason));
    }

    /** @throws DecisionException when the share falls short and nobody has said why */
    void requireReason(Paper paper) {
        DirectWorkerShare share = of(paper);
        if (missing(share, newest(paper))) {
            throw DecisionException.shareReasonMissing(words.shortfall(share));
        }
    }

    /** Whose turn it is with the paper gives the reason. */
    boolean mayExplain(Paper paper) {
        return (paper.status().withOfficer() && desk.isOneOf(desk.officers(paper)))
                || (paper.status() == PaperStatus.PREPARED && desk.capacity(paper) != null);
    }

    private static boolean missing(DirectWorkerShare share, @Nullable ShareReason reason) {
        return !share.shortfalls().isEmpty() && (reason == null || !reason.covers(share.now()));
    }

    private @Nullable ShareReason newest(Paper paper) {
        return reasons.of(paper.id().value()).stream().findFirst().orElse(null);
    }
}
