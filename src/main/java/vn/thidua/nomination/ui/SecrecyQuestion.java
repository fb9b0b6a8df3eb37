package vn.thidua.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Tone;

/** Asked before anything can be typed: with state secrets the nomination goes on paper, and nothing of it comes here. */
class SecrecyQuestion extends Div {

    private final transient Runnable stopped;

    /**
     * @param no goes on to the first screen
     * @param yes says so to the office; nothing was typed that could be thrown away
     */
    SecrecyQuestion(Runnable no, Runnable yes) {
        this.stopped = yes;
        setId("secrecy-question");
        addClassName("stack");
        Button without = choice("secrecy-no", "nomination.secrecy.no", no);
        Button with = choice("secrecy-yes", "nomination.secrecy.yes", this::stop);
        Div choices = new Div(without, with);
        choices.addClassName("stack-s");
        add(new Paragraph(getTranslation("nomination.secrecy.help")), choices);
    }

    private Button choice(String id, String text, Runnable step) {
        Button button = new Button(getTranslation(text), click -> step.run());
        button.setId(id);
        button.addClassName("secrecy-choice");
        return button;
    }

    private void stop() {
        stopped.run();
        removeAll();
        add(hardStop());
    }

    /** What to do instead, in the office's own way. */
    static Notice hardStop() {
        Notice notice = new Notice(Tone.BAD, translate("nomination.secrecy.stopped"), translate("nomination.secrecy.nothingKept"));
        notice.setId("secrecy-stop");
        notice.getElement().setAttribute("role", "alert");
        UnorderedList steps = new UnorderedList(
                new ListItem(translate("nomination.secrecy.paper")),
                new ListItem(translate("nomination.secrecy.deliver")),
                new ListItem(translate("nomination.secrecy.clean")));
        return notice.with(steps);
    }

    private static String translate(String key) {
        return I18NProvider.translate(key);
    }
}
