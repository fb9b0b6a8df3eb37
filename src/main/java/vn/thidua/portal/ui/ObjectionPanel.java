package vn.thidua.portal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinRequest;
import vn.thidua.publication.ObjectionEntry;
import vn.thidua.publication.PublicList;
import vn.thidua.publication.PublicListService;
import vn.thidua.publication.PublicObjection;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Tone;

/**
 * Where anybody objects. What is typed is kept nowhere before it is sent, neither in the browser nor on the server: a
 * telephone is lent, and the next one to open the page must not read who complained.
 */
class ObjectionPanel extends Panel {

    private final transient PublicList list;
    private final transient PublicListService lists;
    private final ComboBox<PublicList.Entry> about = new ComboBox<>(getTranslation("portal.object.about"));
    private final TextArea words = new TextArea(getTranslation("portal.object.words"));
    private final TextField person = new TextField(getTranslation("portal.object.person"));
    private final TextField contact = new TextField(getTranslation("portal.object.contact"));
    private final TextField trap = new TextField(getTranslation("portal.object.trap"));
    private final Div answer = new Div();
    private transient CommandKey key = CommandKey.fresh();

    ObjectionPanel(PublicList list, PublicListService lists) {
        super(I18NProvider.translate("portal.object.title"));
        this.list = list;
        this.lists = lists;
        setId("objection");
        boxed();
        addClassName("public-objection");
        answer.getElement().setAttribute("role", "status");
        ask();
    }

    private void ask() {
        key = CommandKey.fresh();
        fields();
        Paragraph help = new Paragraph(getTranslation("portal.object.help", Formats.date(list.until())));
        Paragraph other = new Paragraph(
                list.atTheVillage()
                        ? getTranslation("portal.object.otherAtTheVillage", list.commune())
                        : getTranslation("portal.object.other", list.commune()));
        other.addClassName("muted");
        help.addClassName("public-on-screen");
        Paragraph printed =
                new Paragraph(getTranslation("portal.object.onPaper", address(), Formats.date(list.until())));
        printed.addClassName("public-on-paper");
        Div form = new Div(about, words, person, contact, trap, answer);
        form.addClassName("stacked-form");
        Button send = new Button(getTranslation("portal.object.send"), click -> send());
        send.setId("objection-send");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        body().removeAll();
        body().add(help, printed, other, form, new ActionBar(send));
    }

    private void fields() {
        about.setId("objection-about");
        about.setItems(list.entries());
        about.setItemLabelGenerator(PublicList.Entry::name);
        about.setPlaceholder(getTranslation("portal.object.wholeList"));
        about.setClearButtonVisible(true);
        about.setWidthFull();
        words.setId("objection-words");
        words.setMaxLength(ObjectionEntry.LONGEST);
        words.setHelperText(getTranslation("portal.object.wordsHelp", ObjectionEntry.LONGEST));
        words.setMinRows(4);
        words.setWidthFull();
        words.setRequiredIndicatorVisible(true);
        person.setId("objection-person");
        contact.setId("objection-contact");
        for (TextField field : new TextField[] {person, contact}) {
            field.setMaxLength(ObjectionEntry.LONGEST_NAME);
            field.setWidthFull();
        }
        // Out of sight and out of the way of whoever reads by ear or by keyboard; programs fill whatever they find.
        trap.setId("objection-website");
        trap.addClassName("public-trap");
        trap.getElement().setAttribute("aria-hidden", "true");
        trap.getElement().setProperty("autocomplete", "off");
        trap.setTabIndex(-1);
    }

    private void send() {
        answer.removeAll();
        PublicList.Entry entry = about.getValue();
        try {
            lists.object(
                    key,
                    list.code(),
                    new PublicObjection(
                            entry == null ? null : entry.number(),
                            person.getValue(),
                            contact.getValue(),
                            words.getValue(),
                            trap.getValue()),
                    source());
        } catch (BusinessException refused) {
            answer.add(new Notice(
                    Tone.BAD, getTranslation(refused.key(), refused.details().toArray())));
            return;
        }
        about.clear();
        words.clear();
        person.clear();
        contact.clear();
        trap.clear();
        Button another = new Button(getTranslation("portal.object.another"), click -> ask());
        another.setId("objection-another");
        Notice sent =
                new Notice(Tone.GOOD, getTranslation("portal.object.sent"), getTranslation("portal.object.sentHelp"));
        sent.setId("objection-sent");
        body().removeAll();
        body().add(sent, another);
    }

    /** What one types at home who read the list on the board. */
    private String address() {
        VaadinRequest request = VaadinRequest.getCurrent();
        String host = request == null ? null : request.getHeader("Host");
        return (host == null ? "" : host + "/") + PublicFrame.ROUTE + "/" + list.code();
    }

    /** As the network says. A home has one block of the newer addresses, within which they change by the hour. */
    private static String source() {
        VaadinRequest request = VaadinRequest.getCurrent();
        String address = request == null ? "" : String.valueOf(request.getRemoteAddr());
        String[] groups = address.split(":");
        return groups.length > 4 ? String.join(":", groups[0], groups[1], groups[2], groups[3]) : address;
    }
}
