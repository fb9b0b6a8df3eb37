package vn.thidua.journey;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.decision.AppraisalService;
import vn.thidua.decision.CityAnswerEntry;
import vn.thidua.decision.CityAnswerService;
import vn.thidua.decision.DeferralService;
import vn.thidua.decision.FaultService;
import vn.thidua.decision.HandOverChannel;
import vn.thidua.decision.HeldLineService;
import vn.thidua.decision.PaperService;
import vn.thidua.decision.Proposal;
import vn.thidua.decision.ShareReasonService;
import vn.thidua.decision.SupplementDraft;
import vn.thidua.decision.SupplementService;
import vn.thidua.decision.SupplementWritingService;
import vn.thidua.decision.TieService;
import vn.thidua.document.Received;
import vn.thidua.nomination.Clash;
import vn.thidua.nomination.LineSubstance;
import vn.thidua.nomination.Tie;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/** What is done with papers that are signed, and between city and commune. */
final class PaperActions extends ActionList {

    private final Received pdf;

    PaperActions(ApplicationContext context, TwoCommunes world, Received pdf) {
        super(context, world);
        this.pdf = pdf;
        papers();
        cityAndCommune();
    }

    private void papers() {
        PaperService papers = bean(PaperService.class);
        AppraisalService appraisals = bean(AppraisalService.class);
        add("PaperService.prepare", s -> papers.prepare(CommandKey.fresh(), s.paper()));
        add("PaperService.sendBack", s -> papers.sendBack(CommandKey.fresh(), s.paper(), WHY));
        add("PaperService.strike", s -> papers.strike(CommandKey.fresh(), s.paper(), List.of(s.line()), WHY));
        add("PaperService.restore", s -> papers.restore(CommandKey.fresh(), s.paper(), s.line()));
        add(
                "PaperService.sign",
                s -> papers.sign(CommandKey.fresh(), s.paper(), shown(papers, s), TwoCommunes.PASSWORD));
        add("PaperService.agreeToNone", s -> papers.agreeToNone(CommandKey.fresh(), s.paper()));
        add("PaperService.number", s -> papers.number(CommandKey.fresh(), s.paper(), 99_999, LocalDate.now(clock)));
        add(
                "PaperService.numberAndSend",
                s -> papers.numberAndSend(
                        CommandKey.fresh(), s.paper(), 99_999, LocalDate.now(clock), HandOverChannel.DESK));
        add("PaperService.receive", s -> papers.receive(CommandKey.fresh(), s.paper()));
        HeldLineService heldLines = bean(HeldLineService.class);
        add("HeldLineService.setAside", s -> heldLines.setAside(CommandKey.fresh(), s.paper()));
        FaultService faults = bean(FaultService.class);
        add("FaultService.report", s -> faults.report(CommandKey.fresh(), s.paper()));
        DeferralService deferrals = bean(DeferralService.class);
        add("DeferralService.defer", s -> deferrals.defer(CommandKey.fresh(), s.paper(), List.of(s.line()), WHY));
        add("DeferralService.takeUp", s -> deferrals.takeUp(CommandKey.fresh(), List.of(s.line())));
        TieService ties = bean(TieService.class);
        add("TieService.declare", s -> ties.declare(CommandKey.fresh(), s.paper(), s.line(), Tie.FAMILY, WHY));
        ShareReasonService shareReasons = bean(ShareReasonService.class);
        add("ShareReasonService.explain", s -> shareReasons.explain(CommandKey.fresh(), s.paper(), WHY));
        add(
                "AppraisalService.propose",
                s -> appraisals.propose(CommandKey.fresh(), s.appraisal(), Proposal.APPROVE, WHY));
        add("AppraisalService.askSupplement", s -> appraisals.askSupplement(CommandKey.fresh(), s.appraisal(), WHY));
    }

    private void cityAndCommune() {
        SupplementService supplements = bean(SupplementService.class);
        SupplementWritingService writing = bean(SupplementWritingService.class);
        put(
                "SupplementWritingService.keep",
                s -> writing.keep(s.appraisal(), supplement(s.supplementAnswer()), supplement(WHY + " thêm"))
                        .written());
        put("SupplementWritingService.useMine", s -> writing.useMine(CommandKey.fresh(), s.appraisal(), answered(s)));
        add("SupplementWritingService.dropMine", s -> writing.dropMine(CommandKey.fresh(), s.appraisal(), answered(s)));
        add("SupplementService.attach", s -> supplements.attach(CommandKey.fresh(), s.appraisal(), pdf));
        add("SupplementService.detach", s -> supplements.detach(CommandKey.fresh(), s.appraisal(), s.supplementFile()));
        add("SupplementService.askVillage", s -> supplements.askVillage(CommandKey.fresh(), s.appraisal(), WHY));
        add(
                "SupplementService.returnToOfficer",
                s -> supplements.returnToOfficer(CommandKey.fresh(), s.appraisal(), WHY));
        put(
                "SupplementService.send",
                s -> supplements
                        .send(CommandKey.fresh(), s.appraisal(), s.supplementVersion())
                        .missing()
                        .isEmpty());
        CityAnswerService answers = bean(CityAnswerService.class);
        add("CityAnswerService.enter", s -> answers.enter(CommandKey.fresh(), s.paper(), cityAnswer(s), pdf));
    }

    /** What the actor was shown; whoever may not read the paper knows no hash either. */
    private static String shown(PaperService papers, Situation s) {
        try {
            return papers.details(s.paper()).text().sha256();
        } catch (BusinessException | AccessDeniedException hidden) {
            return "0".repeat(64);
        }
    }

    private static Clash answered(Situation s) {
        return new Clash("answer", null, "answer", WHY, s.supplementAnswer());
    }

    private CityAnswerEntry cityAnswer(Situation s) {
        return new CityAnswerEntry(
                99_998,
                "QĐ-UBND",
                LocalDate.now(clock),
                "Người ký (mẫu), Chủ tịch",
                List.of(CityAnswerEntry.Line.granted(s.line(), 1)));
    }

    private static SupplementDraft supplement(String answer) {
        return new SupplementDraft(
                new LineSubstance("Người thử (mẫu)", 1970, null, null, null, "F-BKTP-CN", WHY, List.of()), answer);
    }
}
