package vn.thidua.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.ui.ScanField;
import vn.thidua.nomination.ConsultationAnswer;
import vn.thidua.nomination.ConsultationEntry;
import vn.thidua.nomination.ConsultationRow;
import vn.thidua.nomination.ConsultationService;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Toast;

/** The officer enters what one of the consulted authorities answered by letter. */
class AnswerConsultationPanel extends Panel {

    private static final int LONGEST_WORD = 200;
    private static final int LONGEST_NOTE = 4_000;

    private final UUID nomination;
    private final transient ConsultationService service;
    private final transient Runnable done;
    private final Select<ConsultationRow> authority = new Select<>();
    private final RadioButtonGroup<ConsultationAnswer> answer = new RadioButtonGroup<>();
    private final TextArea note = new TextArea(getTranslation("nomination.consultation.note"));
    private final TextField letterBy = new TextField(getTranslation("nomination.consultation.letterBy"));
    private final TextField letterNumber = new TextField(getTranslation("nomination.consultation.letterNumber"));
    private final DateField letterDate = new DateField(getTranslation("nomination.consultation.letterDate"));
    private final ScanField scan;
    private final KeptForm draft;
    private CommandKey key = CommandKey.fresh();

    /** @param open those that wait for an answer, at least one */
    AnswerConsultationPanel(UUID nomination, List<ConsultationRow> open, ConsultationService service, Runnable done) {
        super(I18NProvider.translate("nomination.consultation.enter"));
        this.nomination = nomination;
        this.service = service;
        this.done = done;
        setId("answer-consultation");
        boxed();
        authority.setId("consultation-authority");
        authority.setLabel(getTranslation("nomination.consultation.authority"));
        authority.setItems(open);
        authority.setItemLabelGenerator(row -> Labels.of(row.authority()));
        authority.setWidthFull();
        answer.setId("consultation-answer");
        answer.setLabel(getTranslation("nomination.consultation.answer"));
        answer.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        answer.setItems(ConsultationAnswer.NO_OBJECTION, ConsultationAnswer.OBJECTION);
        answer.setItemLabelGenerator(each -> getTranslation("nomination.enum.ConsultationAnswer." + each));
        note.setId("consultation-note");
        note.setMaxLength(LONGEST_NOTE);
        note.setMinRows(2);
        note.setWidthFull();
        letterBy.setId("consultation-letterBy");
        letterBy.setMaxLength(LONGEST_WORD);
        letterBy.setWidthFull();
        letterNumber.setId("consultation-letterNumber");
        letterNumber.setMaxLength(LONGEST_WORD);
        letterNumber.setWidthFull();
        letterDate.setId("consultation-letterDate");
        scan = new ScanField(
                "consultation-scan",
                getTranslation("nomination.consultation.scanMissing"),
                service.limits(),
                service::receive);
        draft = new KeptForm(body(), "nomination/" + nomination + "/consultation");
        draft.choice("consultation-authority", authority, row -> row.authority().name(), code -> named(open, code));
        draft.choice("consultation-answer", answer, ConsultationAnswer::name, ConsultationAnswer::valueOf);
        draft.text(note);
        draft.text(letterBy);
        draft.text(letterNumber);
        draft.date(letterDate);
        if (authority.isEmpty()) {
            authority.setValue(open.getFirst());
        }
        answer.addValueChangeListener(change -> showNote());
        showNote();
        Button enter = new Button(getTranslation("nomination.consultation.record"), click -> enter());
        enter.setId("consultation-record");
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.setDisableOnClick(true);
        enter.addClickListener(click -> enter.setEnabled(true));
        body().add(
                        new Paragraph(getTranslation("nomination.consultation.enterHelp")),
                        authority,
                        answer,
                        note,
                        letterBy,
                        letterNumber,
                        letterDate,
                        scan,
                        draft,
                        new ActionBar(enter));
    }

    private static @Nullable ConsultationRow named(List<ConsultationRow> open, String code) {
        return open.stream()
                .filter(row -> row.authority().name().equals(code))
                .findFirst()
                .orElse(null);
    }

    private void showNote() {
        note.setVisible(answer.getValue() == ConsultationAnswer.OBJECTION);
    }

    private void enter() {
        ConsultationRow row = authority.getValue();
        ConsultationEntry entry = new ConsultationEntry(
                answer.getValue(),
                note.getValue(),
                letterBy.getValue(),
                letterNumber.getValue(),
                letterDate.getValue());
        try {
            service.answer(key, nomination, row.id(), entry, scan.scan());
        } catch (BusinessException refused) {
            key = CommandKey.fresh();
            throw refused;
        }
        draft.handedIn();
        Toast.done(getTranslation("nomination.consultation.recorded", Labels.of(row.authority())));
        done.run();
    }
}
