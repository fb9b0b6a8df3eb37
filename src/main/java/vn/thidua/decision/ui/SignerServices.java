package vn.thidua.decision.ui;

import org.springframework.stereotype.Component;
import vn.thidua.decision.DeferralService;
import vn.thidua.decision.HeldLineService;
import vn.thidua.decision.QuotaReasonService;
import vn.thidua.decision.ShareReasonService;
import vn.thidua.decision.TieService;

/** What a signer does beside signing, for the screens of a paper. */
@Component
record SignerServices(
        DeferralService deferrals,
        TieService ties,
        ShareReasonService reasons,
        QuotaReasonService quotas,
        HeldLineService held) {}
