package vn.thidua.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.EligibilityService;
import vn.thidua.nomination.LineHoldService;
import vn.thidua.nomination.LineReturnService;
import vn.thidua.nomination.LineStatus;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.SecrecyService;
import vn.thidua.organization.ui.PlaceHoldDialog;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Toast;

/** What a reader may do with a nomination besides its tasks: with one line, or to end the whole. */
class NominationActs {

    private final UUID id;
    private final NominationService service;
    private final LineReturnService lineReturns;
    private final LineHoldService lineHolds;
    private final EligibilityService eligibility;
    private final SecrecyService secrecy;
    private final Runnable changed;

    /** @param changed shows the nomination anew */
    NominationActs(
            UUID id,
            NominationService service,
            LineReturnService lineReturns,
            LineHoldService lineHolds,
            EligibilityService eligibility,
            SecrecyService secrecy,
            Runnable changed) {
        this.id = id;
        this.service = service;
        this.lineReturns = lineReturns;
        this.lineHolds = lineHolds;
        this.eligibility = eligibility;
        this.secrecy = secrecy;
        this.changed = changed;
    }

    /** Ways to end it stand last, away from what people do every day. */
    Div endings(NominationDetails details) {
        Div endings = new Div();
        endings.addClassName("cluster");
        if (details.actions().contains(NominationDetails.Action.WITHDRAW)) {
            endings.add(button("nomination-withdraw", "nomination.details.withdraw", this::withdraw));
        }
        if (details.actions().contains(NominationDetails.Action.STOP)) {
            endings.add(button("nomination-stop", "nomination.details.stop", this::stop));
        }
        if (details.actions().contains(NominationDetails.Action.STOP_FOR_SECRECY)) {
            endings.add(button("nomination-secrecy", "nomination.secrecy.found", this::stopForSecrecy));
        }
        return endings;
    }

    /** What may be done about one line; null where nothing may. */
    @Nullable
    Component onLine(NominationDetails details, NominationDetails.Line line) {
        Div acts = new Div();
        acts.addClassName("cluster");
        if (details.actions().contains(NominationDetails.Action.PLACE_HOLD)) {
            acts.add(button("hold-" + line.id(), "organization.hold.place", () -> placeHold(line)));
        }
        if (details.actions().contains(NominationDetails.Action.RETURN_LINE) && line.status() == LineStatus.SUBMITTED) {
            acts.add(button("return-line-" + line.id(), "nomination.details.returnLine", () -> returnLine(line)));
        }
        if (details.actions().contains(NominationDetails.Action.COMPLETE_LINE) && line.completionOwed()) {
            acts.add(button("complete-line-" + line.id(), "nomination.details.completeLine", () -> completeLine(line)));
        }
        return acts.getComponentCount() == 0 ? null : acts;
    }

    private void placeHold(NominationDetails.Line line) {
        CommandKey key = CommandKey.fresh();
        new PlaceHoldDialog(line.name(), typed -> {
                    lineHolds.place(key, id, line.id(), typed);
                    Toast.done(I18NProvider.translate("organization.hold.placed", line.name()));
                    changed.run();
                })
                .open();
    }

    /** The appraiser says why a line goes on in spite of a warning. */
    void giveReason(NominationDetails.Line line, NominationDetails.Finding finding) {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                I18NProvider.translate("nomination.findings.reasonTitle", line.name()),
                finding.explanation(),
                I18NProvider.translate("nomination.findings.keepReason"),
                reason -> {
                    eligibility.giveReason(key, id, line.id(), finding.rule(), reason);
                    Toast.done(I18NProvider.translate("nomination.findings.reasonKept"));
                    changed.run();
                });
    }

    /** One reason for all lines of which the rule says the same. */
    void giveReason(NominationDetails.Finding finding, int lines) {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                I18NProvider.translate("nomination.findings.reasonForAllTitle", Formats.number(lines)),
                finding.explanation(),
                I18NProvider.translate("nomination.findings.keepReason"),
                reason -> {
                    eligibility.giveReason(key, id, finding.question(), reason);
                    Toast.done(I18NProvider.translate("nomination.findings.reasonKept"));
                    changed.run();
                });
    }

    private void returnLine(NominationDetails.Line line) {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                        I18NProvider.translate("nomination.details.returnLineTitle", line.name()),
                        I18NProvider.translate("nomination.details.returnLineWhat"),
                        I18NProvider.translate("nomination.details.returnLine"),
                        reason -> {
                            lineReturns.returnLine(key, id, line.id(), reason);
                            Toast.done(I18NProvider.translate("nomination.details.lineReturned", line.name()));
                            changed.run();
                        })
                .destructive();
    }

    private void completeLine(NominationDetails.Line line) {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                I18NProvider.translate("nomination.details.completeLine"),
                I18NProvider.translate("nomination.details.completeLineWhat"),
                I18NProvider.translate("nomination.details.completeLine"),
                note -> {
                    lineReturns.completeLine(key, id, line.id(), note);
                    Toast.done(I18NProvider.translate("nomination.details.lineCompleted", line.name()));
                    changed.run();
                });
    }

    private void withdraw() {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                        I18NProvider.translate("nomination.details.withdrawTitle"),
                        I18NProvider.translate("nomination.details.withdrawWhat"),
                        I18NProvider.translate("nomination.details.withdraw"),
                        reason -> {
                            service.withdraw(key, id, reason);
                            Toast.done(I18NProvider.translate("nomination.details.withdrawn"));
                            changed.run();
                        })
                .destructive();
    }

    private void stop() {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                        I18NProvider.translate("nomination.details.stopTitle"),
                        I18NProvider.translate("nomination.details.stopWhat"),
                        I18NProvider.translate("nomination.details.stop"),
                        reason -> {
                            service.stop(key, id, reason);
                            Toast.done(I18NProvider.translate("nomination.details.stopped"));
                            changed.run();
                        })
                .destructive();
    }

    private void stopForSecrecy() {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.ask(
                        I18NProvider.translate("nomination.secrecy.foundTitle"),
                        I18NProvider.translate("nomination.secrecy.foundWhat"),
                        I18NProvider.translate("nomination.secrecy.stop"),
                        () -> {
                            secrecy.stop(key, id);
                            changed.run();
                        })
                .destructive();
    }

    private static Button button(String buttonId, String text, Runnable step) {
        Button button = new Button(I18NProvider.translate(text), click -> step.run());
        button.setId(buttonId);
        return button;
    }
}
