package vn.thidua.decision.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.CityAnswerDetails;
import vn.thidua.decision.CityAnswerEntry;
import vn.thidua.decision.CityAnswerService;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperKind;
import vn.thidua.document.ui.ScanField;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.TaskScreen;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.TwoPane;

/** The clerk enters one paper of the city: what it is, its scan, and what it says of each line. */
@Route("to-trinh/:id/ket-qua")
@RolesAllowed(Role.Names.CLERK)
@TaskScreen("UserTask_EnterCityAnswer")
class CityAnswerView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_SYMBOL = 30;
    private static final int LONGEST_SIGNER = 200;

    private final transient CityAnswerService service;
    private final IntegerField number = new IntegerField(getTranslation("decision.cityAnswer.number"));
    private final TextField symbol = new TextField(getTranslation("decision.cityAnswer.symbol"));
    private final DateField date = new DateField(getTranslation("decision.cityAnswer.date"));
    private final TextField signer = new TextField(getTranslation("decision.cityAnswer.signer"));
    private final ScanField scan;
    private final List<AnswerLineFields> lines = new ArrayList<>();
    private @Nullable KeptForm draft;
    private transient CommandKey key = CommandKey.fresh();
    private String title = "";

    CityAnswerView(CityAnswerService service) {
        this.service = service;
        scan = new ScanField(
                "answer-scan", getTranslation("decision.refused.scanMissing"), service.limits(), service::receive);
        number.setId("answer-number");
        symbol.setId("answer-symbol");
        symbol.setMaxLength(LONGEST_SYMBOL);
        symbol.setHelperText(getTranslation("decision.cityAnswer.symbolHelp"));
        date.setId("answer-date");
        signer.setId("answer-signer");
        signer.setMaxLength(LONGEST_SIGNER);
        signer.setHelperText(getTranslation("decision.cityAnswer.signerHelp"));
        required(number);
        required(symbol);
        required(date);
        required(signer);
        wide();
    }

    private static <C extends AbstractField<C, V> & HasSize & HasValidation, V> void required(C field) {
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        field.addValueChangeListener(change -> field.setInvalid(false));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(PaperId.parse(event.getRouteParameters().get("id").orElse("")));
        } catch (IllegalArgumentException guessed) {
            throw BusinessException.notFound();
        }
    }

    private void show(PaperId id) {
        CityAnswerDetails details = service.details(id);
        title = getTranslation("decision.cityAnswer.title");
        key = CommandKey.fresh();
        removeAll();
        lines.clear();
        add(new PageHeader(title, getTranslation("decision.cityAnswer.help", details.cityName()))
                .back(DecisionNavigation.paper(PaperKind.SUBMISSION, id), details.title()));
        if (!details.mayEnter()) {
            add(new EmptyState(
                    getTranslation("decision.cityAnswer.nothing"), getTranslation("decision.cityAnswer.nothingWhy")));
        } else {
            add(new TwoPane(results(details), paper(details)).equal());
        }
        details.answers().forEach(answer -> add(new CityAnswerPanel(answer)));
    }

    private Component paper(CityAnswerDetails details) {
        symbol.setValue(getTranslation("decision.symbol.DECISION"));
        date.setMin(details.earliest());
        Div pair = new Div(number, symbol);
        pair.addClassName("field-pair");
        Button enter = new Button(getTranslation("decision.cityAnswer.enter"), click -> enter(details.submission()));
        enter.setId("answer-enter");
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(pair, date, signer, scan);
        form.addClassName("stacked-form");
        KeptForm kept = new KeptForm(form, "city-answer-paper/" + details.submission());
        kept.number(number);
        kept.text(symbol);
        kept.date(date);
        kept.text(signer);
        form.add(kept);
        draft = kept;
        return new Panel(getTranslation("decision.cityAnswer.paper"), form, new ActionBar(enter)).boxed();
    }

    private Component results(CityAnswerDetails details) {
        Panel panel = new Panel(
                getTranslation("decision.cityAnswer.lines", details.waiting().size()));
        if (details.sentOn() != null) {
            Span sent = new Span(
                    getTranslation("decision.cityAnswer.sent", Formats.date(details.sentOn()), details.channel()));
            sent.addClassName("muted");
            panel.body().add(sent);
        }
        details.waiting().forEach(line -> {
            AnswerLineFields fields = new AnswerLineFields(line, details.held().get(line.id()));
            lines.add(fields);
            panel.body().add(fields);
        });
        return panel;
    }

    private void enter(PaperId id) {
        if (!complete()) {
            return;
        }
        List<CityAnswerEntry.Line> entered = lines.stream()
                .map(AnswerLineFields::value)
                .flatMap(Optional::stream)
                .toList();
        try {
            service.enter(
                    key,
                    id,
                    new CityAnswerEntry(
                            number.getValue(), symbol.getValue(), date.getValue(), signer.getValue(), entered),
                    scan.scan());
        } catch (BusinessException refused) {
            show(refused);
            return;
        }
        lines.forEach(AnswerLineFields::handedIn);
        if (draft != null) {
            draft.handedIn();
        }
        Toast.done(getTranslation("decision.cityAnswer.done", entered.size()));
        UI.getCurrent().navigate(DecisionNavigation.paper(PaperKind.SUBMISSION, id));
    }

    /** Everything that is missing is marked at once. */
    private boolean complete() {
        mark(number, number.getValue() == null, "decision.number.missing");
        mark(symbol, symbol.isEmpty(), "decision.refused.symbolInvalid");
        mark(signer, signer.isEmpty(), "decision.refused.signerMissing");
        date.setErrorMessage(getTranslation("decision.number.dateMissing"));
        date.setInvalid(date.isEmpty());
        boolean whole = scan.complete();
        for (AnswerLineFields line : lines) {
            whole &= line.complete();
        }
        return whole && !number.isInvalid() && !symbol.isInvalid() && !signer.isInvalid() && !date.isInvalid();
    }

    private void mark(HasValidation field, boolean wrong, String why) {
        field.setErrorMessage(getTranslation(why));
        field.setInvalid(wrong);
    }

    /** What the service refuses stands at its field; what belongs to none is said aloud. */
    private void show(BusinessException refused) {
        String why = getTranslation(refused.key(), refused.details().toArray());
        switch (refused.key()) {
            case "decision.refused.cityNumberTaken", "decision.refused.numberInvalid" -> {
                number.setErrorMessage(why);
                number.setInvalid(true);
                number.focus();
            }
            case "decision.refused.symbolInvalid" -> {
                symbol.setErrorMessage(why);
                symbol.setInvalid(true);
                symbol.focus();
            }
            case "decision.refused.cityDateInvalid", "decision.refused.cityNumberOtherDate" -> {
                date.setErrorMessage(why);
                date.setInvalid(true);
                date.focus();
            }
            default -> {
                // Only a file can be refused by the room that keeps files, and there is one here.
                if (refused.key().startsWith("document.")) {
                    scan.refused(why);
                } else {
                    Toast.problem(why);
                }
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
