package vn.thidua.decision.ui;

import org.springframework.stereotype.Component;
import vn.thidua.decision.DeferralService;
import vn.thidua.decision.FaultService;
import vn.thidua.decision.HeldLineService;
import vn.thidua.decision.QuotaReasonService;
import vn.thidua.decision.ShareReasonService;
import vn.thidua.decision.TieService;

/** What is done with a paper beside its own course, for its screens. */
@Component
record SignerServices(
        DeferralService deferrals,
        TieService ties,
        ShareReasonService reasons,
        QuotaReasonService quotas,
        HeldLineService held,
        FaultService faults) {}
