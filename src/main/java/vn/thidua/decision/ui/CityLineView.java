package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.AppraisalDetails;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.AppraisalService;
import vn.thidua.document.Attachments;
import vn.thidua.nomination.AwardLine;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.FileCard;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.TaskScreen;
import vn.thidua.shared.ui.Tone;
import vn.thidua.shared.ui.TwoPane;

/** One line at the city beside its papers: propose, then the next. */
@Route("thanh-pho/dong/:id")
@RolesAllowed({Role.Names.CITY_APPRAISER, Role.Names.CITY_BOARD_HEAD, Role.Names.CITY_DIRECTOR, Role.Names.CITY_APPROVER
})
@TaskScreen("UserTask_AppraiseLine")
class CityLineView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AppraisalService appraisals;
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
        name = details.line().name();
        removeAll();
        add(new PageHeader(name, getTranslation("decision.appraise.help"))
                .back(DecisionNavigation.CITY_QUEUE, getTranslation("decision.city.title"))
                .state(AppraisalStates.badge(this, details.status())));
        Div side = new Div(new ProposalPanel(appraisals, details));
        if (details.councilLapsedAt() != null) {
            Notice lapsed = new Notice(
                    Tone.WAITING,
                    getTranslation("decision.cityCouncil.lapsed", Formats.moment(details.councilLapsedAt())),
                    getTranslation("decision.cityCouncil.lapsedHelp"));
            lapsed.setId("city-council-lapsed");
            side.addComponentAsFirst(lapsed);
        }
        if (details.council() != null) {
            side.add(new CityCouncilPanel(details.council()));
        }
        details.supplements().forEach(request -> side.add(new SupplementPanel(request)));
        if (details.submissionText().blocks().isEmpty()) {
            side.add(new Notice(
                    Tone.INFO, getTranslation("decision.recused.paper"), getTranslation("decision.recused.paperHelp")));
        } else {
            side.add(new PaperSheet(details.submissionText(), false, null));
        }
        side.addClassName("stack");
        add(new TwoPane(content(details), side).equal());
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

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", name);
    }
}
