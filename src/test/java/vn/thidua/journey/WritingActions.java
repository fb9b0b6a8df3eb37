package vn.thidua.journey;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.thidua.decision.QuotaReasonService;
import vn.thidua.document.Received;
import vn.thidua.movement.EnrolmentDraft;
import vn.thidua.movement.EnrolmentService;
import vn.thidua.nomination.CitizenNumberService;
import vn.thidua.nomination.Clash;
import vn.thidua.nomination.Declaration;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.SecrecyService;
import vn.thidua.nomination.TermsService;
import vn.thidua.nomination.WritingService;
import vn.thidua.organization.CitizenNumber;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectKind;

/** What is done while a nomination is written, or completed, and with what it aims at. */
final class WritingActions extends ActionList {

    private final Received pdf;

    WritingActions(ApplicationContext context, TwoCommunes world, Received pdf) {
        super(context, world);
        this.pdf = pdf;
        writing();
        enrolling();
    }

    private void writing() {
        DraftService drafts = bean(DraftService.class);
        EvidenceService evidence = bean(EvidenceService.class);
        add("DraftService.save", s -> drafts.save(CommandKey.fresh(), draft(s)));
        put(
                "DraftService.submit",
                s -> drafts.submit(CommandKey.fresh(), s.nomination(), Declaration.FULL)
                        .missing()
                        .isEmpty());
        add("DraftService.discard", s -> drafts.discard(CommandKey.fresh(), s.nomination()));
        add("EvidenceService.keep", s -> evidence.keep(CommandKey.fresh(), s.nomination(), pdf));
        add("EvidenceService.assign", s -> evidence.assign(CommandKey.fresh(), s.nomination(), s.evidence(), s.line()));
        add(
                "EvidenceService.answer",
                s -> evidence.answer(CommandKey.fresh(), s.nomination(), s.evidence(), Set.of("MINUTES_FORM")));
        add("EvidenceService.remove", s -> evidence.remove(CommandKey.fresh(), s.nomination(), s.evidence()));
        CitizenNumberService citizens = bean(CitizenNumberService.class);
        CitizenNumber number = CitizenNumber.of("031168004321");
        add("CitizenNumberService.keep", s -> citizens.keep(CommandKey.fresh(), s.nomination(), s.line(), number));
        add("CitizenNumberService.remove", s -> citizens.remove(CommandKey.fresh(), s.nomination(), s.line()));
        WritingService writing = bean(WritingService.class);
        put(
                "WritingService.keep",
                s -> writing.keep(draft(s, s.summary()), draft(s, WHY)).written());
        put("WritingService.useMine", s -> writing.useMine(CommandKey.fresh(), s.nomination(), clash(s)));
        add("WritingService.dropMine", s -> writing.dropMine(CommandKey.fresh(), s.nomination(), clash(s)));
        SecrecyService secrecy = bean(SecrecyService.class);
        add("SecrecyService.declareAtStart", s -> secrecy.declareAtStart(CommandKey.fresh(), s.unit()));
        add("SecrecyService.declare", s -> secrecy.declare(CommandKey.fresh(), s.nomination()));
        add("SecrecyService.stop", s -> secrecy.stop(CommandKey.fresh(), s.nomination()));
    }

    private void enrolling() {
        EnrolmentService enrolments = bean(EnrolmentService.class);
        add(
                "EnrolmentService.enrol",
                s -> enrolments.enrol(
                        CommandKey.fresh(),
                        new EnrolmentDraft(
                                s.unit(),
                                SubjectKind.INDIVIDUAL,
                                "Người đăng ký",
                                null,
                                "T-LDTT",
                                LocalDate.now(clock).getYear() + 1)));
        add("EnrolmentService.remove", s -> enrolments.remove(CommandKey.fresh(), s.enrolment()));
        TermsService terms = bean(TermsService.class);
        add("TermsService.explainQuota", s -> terms.explainQuota(CommandKey.fresh(), s.nomination(), WHY));
        QuotaReasonService quotas = bean(QuotaReasonService.class);
        add("QuotaReasonService.explain", s -> quotas.explain(CommandKey.fresh(), s.paper(), WHY));
    }

    /** One's own words for the summary beside those that stand there. */
    private Clash clash(Situation s) {
        return new Clash("summary", null, "summary", WHY, s.summary());
    }

    private NominationDraft draft(Situation s) {
        return draft(s, "Hiến đất Sửa");
    }

    private NominationDraft draft(Situation s, String summary) {
        NominationDraft typed = FirstAward.draft(
                world.cast(), s.nomination(), s.line(), s.version(), "F-GK-CN", "Sửa", LocalDate.now(clock));
        return new NominationDraft(
                typed.id(),
                typed.version(),
                s.unit(),
                typed.movement(),
                typed.type(),
                summary,
                typed.manner(),
                typed.meeting(),
                typed.lines());
    }
}
