package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.AppraisalDetails;
import vn.thidua.decision.AppraisalService;
import vn.thidua.decision.AppraisalStatus;
import vn.thidua.decision.Proposal;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.DueText;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/** What the city's reviewer makes of a line: proposes it, proposes to refuse it, or asks the commune to complete it. */
class ProposalPanel extends Panel {

    private static final int LONGEST_REASON = 2_000;

    private final transient AppraisalService appraisals;
    private final transient AppraisalDetails details;
    private final TextArea reason = new TextArea(getTranslation("decision.appraise.reason"));
    private @Nullable KeptForm draft;
    private final transient CommandKey key = CommandKey.fresh();

    ProposalPanel(AppraisalService appraisals, AppraisalDetails details) {
        super(I18NProvider.translate("decision.appraise.panel"));
        this.appraisals = appraisals;
        this.details = details;
        boxed();
        reason.setId("appraisal-reason");
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setHelperText(getTranslation("decision.appraise.reasonHelp"));
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        if (details.refusal() != null) {
            body().add(new Notice(Tone.BAD, details.refusal()));
        } else if (details.mayPropose()) {
            draft = new KeptForm(body(), "appraisal/" + details.id());
            draft.text(reason);
            body().add(reason, draft, ask(), proposals());
        } else {
            body().add(made());
        }
    }

    private ActionBar proposals() {
        Button refuse = new Button(getTranslation("decision.appraise.REFUSE"), click -> propose(Proposal.REFUSE));
        refuse.setId("appraisal-refuse");
        Button approve = new Button(getTranslation("decision.appraise.APPROVE"), click -> propose(Proposal.APPROVE));
        approve.setId("appraisal-approve");
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new ActionBar(refuse, approve);
    }

    /** Asking the commune stands apart from the two proposals: it does not end the reviewer's work. */
    private Component ask() {
        Instant due = details.supplementDue();
        if (due == null) {
            Span exhausted = new Span(getTranslation("decision.appraise.askedEnough"));
            exhausted.setId("appraisal-asked-enough");
            exhausted.addClassName("muted");
            return exhausted;
        }
        Button ask = new Button(getTranslation("decision.appraise.ask"), click -> openQuestion(due));
        ask.setId("appraisal-ask");
        ask.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return ask;
    }

    private void openQuestion(Instant due) {
        CommandKey asking = CommandKey.fresh();
        new TextDialog(
                        "decision.ask.",
                        getTranslation("decision.ask.what", DueText.day(due, details.supplementExpected())),
                        missing -> {
                            appraisals.askSupplement(asking, details.id(), missing);
                            Toast.done(getTranslation(
                                    "decision.ask.done", details.line().name()));
                            next();
                        })
                .open();
    }

    private Component made() {
        AppraisalStatus status = details.status();
        if (status == AppraisalStatus.SUPPLEMENT || status == AppraisalStatus.SECOND_VOTE) {
            return new Paragraph(getTranslation("decision.appraise.atCommune." + status));
        }
        Instant at = details.appraisedAt();
        if (at == null) {
            return new Paragraph(getTranslation("decision.appraise.waiting"));
        }
        Div stack = new Div();
        stack.addClassName("stack");
        if (status == AppraisalStatus.CITY_COUNCIL) {
            stack.add(new Notice(
                    Tone.INFO,
                    getTranslation("decision.appraise.toCouncil"),
                    getTranslation("decision.appraise.toCouncilWhy")));
        }
        stack.add(proposed(at));
        return stack;
    }

    private Facts proposed(Instant at) {
        return new Facts()
                .add(getTranslation("decision.appraise.by"), details.appraisedName())
                .add(getTranslation("decision.appraise.at"), Formats.moment(at))
                .add(getTranslation("decision.appraise.reason"), details.reason());
    }

    private void propose(Proposal proposal) {
        if (proposal == Proposal.REFUSE && reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("decision.refused.reasonMissing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        appraisals.propose(key, details.id(), proposal, reason.getValue());
        if (draft != null) {
            draft.handedIn();
        }
        Toast.done(getTranslation(
                "decision.appraise.done." + proposal, details.line().name()));
        next();
    }

    private void next() {
        UI.getCurrent()
                .navigate(appraisals.next().map(DecisionNavigation::appraisal).orElse(DecisionNavigation.CITY_QUEUE));
    }
}
