package vn.thidua.publication.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.Attachments;
import vn.thidua.document.Received;
import vn.thidua.document.ui.AttachmentUpload;
import vn.thidua.publication.ObjectionChannel;
import vn.thidua.publication.ObjectionEntry;
import vn.thidua.publication.ObjectionService;
import vn.thidua.publication.PublicationDetails;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Toast;

/** What somebody said by telephone or handed in on paper, written down; with the scan of a paper. */
class ObjectionEntryDialog extends Dialog {

    private final transient CommandKey key = CommandKey.fresh();
    private final transient PublicationDetails list;
    private final transient ObjectionService objections;
    private final transient Runnable changed;
    private final UI screen = UI.getCurrent();
    private final ComboBox<PublicationDetails.Line> about = new ComboBox<>(getTranslation("publication.about"));
    private final RadioButtonGroup<ObjectionChannel> channel =
            new RadioButtonGroup<>(getTranslation("publication.channel"));
    private final DateField day = new DateField(getTranslation("publication.receivedOn"));
    private final TextField person = new TextField(getTranslation("publication.personOptional"));
    private final TextField contact = new TextField(getTranslation("publication.contactOptional"));
    private final TextArea words = new TextArea(getTranslation("publication.words"));
    private final Span chosen = new Span();
    private final KeptForm kept;
    private transient @Nullable Received scan;

    ObjectionEntryDialog(
            PublicationDetails list, ObjectionService objections, Attachments.Limits limits, Runnable changed) {
        this.list = list;
        this.objections = objections;
        this.changed = changed;
        setHeaderTitle(getTranslation("publication.entryTitle"));
        setModality(ModalityMode.STRICT);
        setWidth("min(36rem, 100%)");
        fields();
        Div form = new Div(channel, day, about, words, person, contact, chosen);
        form.addClassName("stacked-form");
        kept = new KeptForm(form, "objection-entry/" + list.id());
        kept.text(words);
        kept.text(person);
        kept.text(contact);
        kept.date(day);
        kept.choice(
                "channel",
                channel,
                ObjectionChannel::name,
                left -> Arrays.stream(ObjectionChannel.values())
                        .filter(each -> each.name().equals(left))
                        .findFirst()
                        .orElse(null));
        kept.choice(
                "about",
                about,
                line -> line.line().toString(),
                left -> list.lines().stream()
                        .filter(line ->
                                !line.stopped() && line.line().toString().equals(left))
                        .findFirst()
                        .orElse(null));
        form.add(AttachmentUpload.holding("objection-scan", limits, objections::receive, this::hold), kept);
        add(new Paragraph(getTranslation("publication.entryHelp")), form);
        Button save = new Button(getTranslation("publication.enter"), click -> save());
        save.setId("objection-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.ui.back"), click -> close()), save);
    }

    private void fields() {
        channel.setId("objection-channel");
        channel.setItems(ObjectionChannel.PHONE, ObjectionChannel.PAPER);
        channel.setItemLabelGenerator(value -> getTranslation("publication.enum.ObjectionChannel." + value));
        channel.setValue(ObjectionChannel.PHONE);
        day.setId("objection-day");
        day.setValue(list.today().isAfter(list.last()) ? list.last() : list.today());
        if (list.postedOn() != null) {
            day.setMin(list.postedOn());
        }
        day.setMax(day.getValue());
        about.setId("objection-about");
        about.setItems(list.lines().stream().filter(line -> !line.stopped()).toList());
        about.setItemLabelGenerator(PublicationDetails.Line::name);
        about.setPlaceholder(getTranslation("publication.wholeList"));
        about.setClearButtonVisible(true);
        words.setId("objection-words");
        words.setMaxLength(ObjectionEntry.LONGEST);
        words.setMinRows(4);
        words.setRequiredIndicatorVisible(true);
        words.addValueChangeListener(change -> words.setInvalid(false));
        person.setId("objection-person");
        person.setMaxLength(ObjectionEntry.LONGEST_NAME);
        contact.setId("objection-contact");
        contact.setMaxLength(ObjectionEntry.LONGEST_NAME);
        about.setWidthFull();
        words.setWidthFull();
        person.setWidthFull();
        contact.setWidthFull();
    }

    /** Comes outside the screen's lock; somebody who left meanwhile leaves no file behind. */
    private void hold(Received file) {
        try {
            screen.access(() -> {
                letGo();
                if (isOpened()) {
                    scan = file;
                    chosen.setText(getTranslation("publication.scanChosen", file.name()));
                } else {
                    file.close();
                }
            });
        } catch (UIDetachedException gone) {
            file.close();
        }
    }

    private void letGo() {
        Received before = scan;
        scan = null;
        if (before != null) {
            before.close();
        }
    }

    private void save() {
        words.setErrorMessage(getTranslation("publication.error.objectionWordless"));
        words.setInvalid(words.getValue().isBlank());
        day.setInvalid(day.isEmpty());
        if (words.isInvalid() || day.isEmpty()) {
            return;
        }
        PublicationDetails.Line line = about.getValue();
        objections.enter(
                key,
                list.id(),
                new ObjectionEntry(
                        line == null ? null : line.line(),
                        channel.getValue(),
                        day.getValue(),
                        person.getValue(),
                        contact.getValue(),
                        words.getValue()),
                scan);
        kept.handedIn();
        close();
        Toast.done(getTranslation("publication.entered"));
        changed.run();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        letGo();
    }
}
