package vn.thidua.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.nomination.BeginningService;
import vn.thidua.nomination.CitizenNumberService;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.EligibilityService;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.nomination.Missing;
import vn.thidua.nomination.StandardQuestions;
import vn.thidua.nomination.TermsService;
import vn.thidua.shared.SubjectKind;

/** The questions of each page of the wizard. */
final class WizardParts {

    /** What a part does with the wizard that it stands in. */
    interface Acts {

        /** Keeps what stands on the screen. */
        void save();

        void openLine(DraftModel.Line line);

        /** Opens the list of households. */
        void openList();

        /** Opens the page on which something is missing. */
        void mend(Missing missing);

        void stopForSecrecy();
    }

    private final DraftService service;
    private final BeginningService beginnings;
    private final EvidenceService evidence;
    private final CitizenNumberService citizens;
    private final EligibilityService eligibility;
    private final TermsService terms;
    private final Clock clock;
    private final WizardChoices choices;
    private final Acts acts;

    WizardParts(
            DraftService service,
            BeginningService beginnings,
            EvidenceService evidence,
            CitizenNumberService citizens,
            EligibilityService eligibility,
            TermsService terms,
            Clock clock,
            WizardChoices choices,
            Acts acts) {
        this.service = service;
        this.beginnings = beginnings;
        this.evidence = evidence;
        this.citizens = citizens;
        this.eligibility = eligibility;
        this.terms = terms;
        this.clock = clock;
        this.choices = choices;
        this.acts = acts;
    }

    Component of(WizardPage page, DraftModel model) {
        return switch (page.kind()) {
            case MOVEMENT -> new MovementStep(model, service, terms, choices.options(), acts::save);
            case NOMINEES ->
                new NomineesStep(
                        model,
                        acts::openLine,
                        choices.listedCodes(),
                        choices.listed().isEmpty() ? null : acts::openList,
                        acts::save);
            case HOUSEHOLDS ->
                new HouseholdsStep(
                        model, beginnings, choices.unit(), choices.listed(), LocalDate.now(clock), acts::save);
            case WHO -> who(model, model.lines.get(page.line()));
            case DEED -> new DeedStep(model.lines.get(page.line()), choices.simple(), acts::save);
            case STANDARD -> standard(model, model.lines.get(page.line()));
            case MEETING ->
                new MeetingStep(model, choices.minutes(), choices.listedCodes(), LocalDate.now(clock), acts::save);
            case EVIDENCE -> new EvidenceStep(model, evidence, choices.listedCodes(), acts::save);
            case SEND -> send(model);
        };
    }

    private Div who(DraftModel model, DraftModel.Line line) {
        LocalDate today = LocalDate.now(clock);
        TitleFields title =
                new TitleFields(line.particulars, beginnings, choices.unit().kind(), today, acts::save);
        NomineeStep step =
                new NomineeStep(line, service, title, choices.options(), choices.simple(), today, acts::save);
        if (line.kind == SubjectKind.INDIVIDUAL) {
            String lastFour =
                    model.version < 0 ? null : citizens.lastFour(model.id).get(line.id);
            step.add(new CitizenNumberField(model.id, line.id, lastFour, citizens, acts::save));
        }
        return step;
    }

    private StandardStep standard(DraftModel model, DraftModel.Line line) {
        String form = line.form;
        return new StandardStep(
                line,
                form == null || form.isBlank()
                        ? new StandardQuestions(List.of(), List.of())
                        : eligibility.questions(form, model.type),
                LocalDate.now(clock),
                () -> model.version < 0
                        ? List.of()
                        : eligibility.whileWriting(model.id).getOrDefault(line.id, List.of()),
                acts::save);
    }

    private SendStep send(DraftModel model) {
        return new SendStep(
                new NominationPaper(
                        model.draft(),
                        choices.unit(),
                        choices.minutes(),
                        choices.movementName(),
                        choices::form,
                        code -> new CodeNames(service).form(code)),
                WizardWarnings.of(model, beginnings, evidence),
                acts::mend,
                acts::stopForSecrecy);
    }
}
