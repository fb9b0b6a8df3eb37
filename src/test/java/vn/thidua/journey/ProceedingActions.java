package vn.thidua.journey;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.thidua.document.Received;
import vn.thidua.nomination.ConsultationAnswer;
import vn.thidua.nomination.ConsultationEntry;
import vn.thidua.nomination.ConsultationService;
import vn.thidua.nomination.EligibilityService;
import vn.thidua.nomination.LineHoldService;
import vn.thidua.nomination.LineReturnService;
import vn.thidua.nomination.NominationService;
import vn.thidua.organization.HoldDraft;
import vn.thidua.organization.HoldGround;
import vn.thidua.organization.HoldService;
import vn.thidua.publication.ListPosting;
import vn.thidua.publication.ObjectionChannel;
import vn.thidua.publication.ObjectionEntry;
import vn.thidua.publication.ObjectionRuling;
import vn.thidua.publication.ObjectionService;
import vn.thidua.publication.PostingPlace;
import vn.thidua.publication.ProofKind;
import vn.thidua.publication.PublicListService;
import vn.thidua.publication.PublicObjection;
import vn.thidua.publication.PublicationService;
import vn.thidua.shared.CommandKey;

/** What is done to a nomination that was sent in, outside the Council and apart from papers; and with its lists. */
final class ProceedingActions extends ActionList {

    private final Received pdf;

    ProceedingActions(ApplicationContext context, TwoCommunes world, Received pdf) {
        super(context, world);
        this.pdf = pdf;
        afterSubmission();
        published();
    }

    private void afterSubmission() {
        NominationService nominations = bean(NominationService.class);
        LineReturnService lineReturns = bean(LineReturnService.class);
        add(
                "NominationService.confirmByFront",
                s -> nominations.confirmByFront(CommandKey.fresh(), s.nomination(), WHY));
        add("NominationService.refuseByFront", s -> nominations.refuseByFront(CommandKey.fresh(), s.nomination(), WHY));
        add("NominationService.withdraw", s -> nominations.withdraw(CommandKey.fresh(), s.nomination(), WHY));
        add(
                "LineReturnService.returnLine",
                s -> lineReturns.returnLine(CommandKey.fresh(), s.nomination(), s.line(), WHY));
        add(
                "LineReturnService.completeLine",
                s -> lineReturns.completeLine(CommandKey.fresh(), s.nomination(), s.line(), WHY));
        EligibilityService eligibility = bean(EligibilityService.class);
        add(
                "EligibilityService.giveReason",
                s -> eligibility.giveReason(CommandKey.fresh(), s.nomination(), s.line(), "noHold", WHY));
        ConsultationService consultations = bean(ConsultationService.class);
        ConsultationEntry silent =
                new ConsultationEntry(ConsultationAnswer.NO_OBJECTION, "", "Người ký", "1/CV", LocalDate.now(clock));
        add(
                "ConsultationService.answer",
                s -> consultations.answer(CommandKey.fresh(), s.nomination(), s.consultation(), silent, pdf));
        LineHoldService lineHolds = bean(LineHoldService.class);
        HoldDraft hold = new HoldDraft(HoldGround.COMPLAINT, WHY, WHY, LocalDate.now(clock));
        add("LineHoldService.place", s -> lineHolds.place(CommandKey.fresh(), s.nomination(), s.line(), hold));
        HoldService holds = bean(HoldService.class);
        add("HoldService.release", s -> holds.release(CommandKey.fresh(), s.hold(), WHY));
        add("NominationService.stop", s -> nominations.stop(CommandKey.fresh(), s.nomination(), WHY));
    }

    private void published() {
        PublicationService lists = bean(PublicationService.class);
        add("PublicationService.write", s -> lists.write(CommandKey.fresh(), s.list(), Map.of(s.line(), WHY)));
        add(
                "PublicationService.post",
                s -> lists.post(
                        CommandKey.fresh(),
                        s.list(),
                        new ListPosting(LocalDate.now(clock), Set.of(PostingPlace.OFFICE))));
        add("PublicationService.keep", s -> lists.keep(CommandKey.fresh(), s.list(), ProofKind.MINUTES, pdf));
        add("PublicationService.remove", s -> lists.remove(CommandKey.fresh(), s.list(), ProofKind.PHOTO, s.proof()));
        add("PublicationService.close", s -> lists.close(CommandKey.fresh(), s.list()));
        ObjectionService objections = bean(ObjectionService.class);
        add(
                "ObjectionService.enter",
                s -> objections.enter(
                        CommandKey.fresh(),
                        s.list(),
                        new ObjectionEntry(null, ObjectionChannel.PHONE, LocalDate.now(clock), null, null, WHY),
                        null));
        add(
                "ObjectionService.resolve",
                s -> objections.resolve(CommandKey.fresh(), s.objection(), ObjectionRuling.DISMISSED, WHY));
        PublicListService everybody = bean(PublicListService.class);
        add(
                "PublicListService.object",
                s -> everybody.object(
                        CommandKey.fresh(), s.publicCode(), new PublicObjection(null, "", "", WHY, ""), WHY));
    }
}
