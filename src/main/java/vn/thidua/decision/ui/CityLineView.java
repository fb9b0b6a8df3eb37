package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.AppraisalDetails;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.AppraisalService;
import vn.thidua.decision.AppraisalStatus;
import vn.thidua.decision.Proposal;
import vn.thidua.document.Attachments;
import vn.thidua.nomination.AwardLine;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.FileCard;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;
import vn.thidua.shared.ui.TwoPane;

/** One line at the city beside its papers: propose, then the next. */
@Route("thanh-pho/dong/:id")
@RolesAllowed({Role.Names.CITY_APPRAISER, Role.Names.CITY_APPROVER})
class CityLineView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_REASON = 2_000;

    private final transient AppraisalService appraisals;
    private TextArea reason = new TextArea();
    private @Nullable KeptForm draft;
    private transient CommandKey key = CommandKey.fresh();
    private String name = "";

    CityLineView(AppraisalService appraisals) {
        this.appraisals = appraisals;
        wide();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(id(event.getRouteParameters().get("id").orElse("")));
    }

    private static AppraisalId id(String text) {
        try {
            return AppraisalId.parse(text);
        } catch (IllegalArgumentException guessed) {
            throw BusinessException.notFound();
        }
    }

    private void show(AppraisalId id) {
        AppraisalDetails details = appraisals.details(id);
        key = CommandKey.fresh();
        name = details.line().name();
        removeAll();
        add(new PageHeader(name, getTranslation("decision.appraise.help"))
                .back(DecisionNavigation.CITY_QUEUE, getTranslation("decision.city.title"))
                .state(badge(details.status())));
        Div side = new Div(proposal(details), new PaperSheet(details.submissionText(), null));
        side.addClassName("stack");
        add(new TwoPane(content(details), side).equal());
    }

    private Component badge(AppraisalStatus status) {
        Tone tone = switch (status) {
            case OPEN -> Tone.WAITING;
            case APPROVED -> Tone.GOOD;
            case REFUSED -> Tone.BAD;
        };
        return new StateBadge(getTranslation("decision.enum.AppraisalStatus." + status), tone);
    }

    private Component content(AppraisalDetails details) {
        AwardLine line = details.line();
        Facts facts = new Facts()
                .add(getTranslation("decision.appraise.form"), line.formName())
                .add(getTranslation("decision.appraise.kind"), getTranslation("decision.paper.kind." + line.kind()))
                .add(getTranslation("decision.appraise.birthYear"), year(line))
                .add(getTranslation("decision.appraise.unit"), line.unitName() + ", " + details.communeName())
                .add(getTranslation("decision.appraise.movement"), line.movementName())
                .add(getTranslation("decision.appraise.council"), line.councilResult());
        if (details.submissionNumber() != null) {
            facts.add(
                    getTranslation("decision.appraise.submission"),
                    getTranslation(
                            "decision.list.number",
                            details.submissionNumber().printed(),
                            Formats.date(details.submissionNumber().date())));
        }
        Div content = new Div(facts, text("decision.appraise.achievement", line.achievement()));
        content.addClassName("stack");
        if (!line.figures().isBlank()) {
            content.add(text("decision.appraise.figures", line.figures()));
        }
        content.add(evidence(details));
        return content;
    }

    private static @Nullable String year(AwardLine line) {
        return line.birthYear() == null ? null : String.valueOf(line.birthYear());
    }

    private Component text(String title, String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("decision-full-text");
        return new Panel(getTranslation(title), words);
    }

    private Component evidence(AppraisalDetails details) {
        Div files = new Div();
        files.addClassName("file-cards");
        for (Attachments.Attachment file : details.evidence()) {
            files.add(new FileCard(
                    file.name(),
                    file.path(),
                    file.isPicture(),
                    getTranslation(
                            "decision.appraise.file",
                            FileCard.size(file.bytes()),
                            getTranslation("document.enum.ScanState." + file.scan()))));
        }
        Component body =
                details.evidence().isEmpty() ? new Paragraph(getTranslation("decision.appraise.noEvidence")) : files;
        return new Panel(getTranslation("decision.appraise.evidence"), body);
    }

    private Component proposal(AppraisalDetails details) {
        Panel panel = new Panel(getTranslation("decision.appraise.panel")).boxed();
        if (details.refusal() != null) {
            panel.body().add(new Notice(Tone.BAD, details.refusal()));
        } else if (details.mayPropose()) {
            Button refuse =
                    new Button(getTranslation("decision.appraise.REFUSE"), click -> propose(details, Proposal.REFUSE));
            refuse.setId("appraisal-refuse");
            Button approve = new Button(
                    getTranslation("decision.appraise.APPROVE"), click -> propose(details, Proposal.APPROVE));
            approve.setId("appraisal-approve");
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            reason = reasonField();
            draft = new KeptForm(panel.body(), "appraisal/" + details.id());
            draft.text(reason);
            panel.body().add(reason, draft, new ActionBar(refuse, approve));
        } else if (details.appraisedAt() != null) {
            panel.body()
                    .add(new Facts()
                            .add(getTranslation("decision.appraise.by"), details.appraisedName())
                            .add(getTranslation("decision.appraise.at"), Formats.moment(details.appraisedAt()))
                            .add(getTranslation("decision.appraise.reason"), details.reason()));
        } else {
            panel.body().add(new Paragraph(getTranslation("decision.appraise.waiting")));
        }
        return panel;
    }

    /** Each line has its own, and its own draft. */
    private TextArea reasonField() {
        TextArea field = new TextArea(getTranslation("decision.appraise.reason"));
        field.setId("appraisal-reason");
        field.setMaxLength(LONGEST_REASON);
        field.setMinRows(3);
        field.setWidthFull();
        field.setHelperText(getTranslation("decision.appraise.reasonHelp"));
        field.addValueChangeListener(change -> field.setInvalid(false));
        return field;
    }

    private void propose(AppraisalDetails details, Proposal proposal) {
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
        UI.getCurrent()
                .navigate(appraisals.next().map(DecisionNavigation::appraisal).orElse(DecisionNavigation.CITY_QUEUE));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", name);
    }
}
