package vn.thidua.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Tone;

/**
 * Stands above what several people write: who else is at it, that somebody changed it, and what of one's own waits for a
 * choice. Nothing on the page changes by itself.
 *
 * @see "ADR 0025"
 */
public class WrittenTogether extends Div {

    private final transient OpenScreens screens;
    private final transient Runnable drawAnew;
    private final Div here = new Div();
    private final Div news = new Div();
    private final Div aside = new Div();
    private @Nullable PeopleHere people;

    /** @param drawAnew draws the page again from what is stored; only ever when the writer asks for it */
    public WrittenTogether(OpenScreens screens, Runnable drawAnew) {
        this.screens = screens;
        this.drawAnew = drawAnew;
        addClassName("together");
        add(here, news, aside);
    }

    /** From now on others see that the subject is open here; the caller has checked that it may be seen. */
    public void join(SubjectRef subject) {
        here.removeAll();
        people = screens.people(subject, true).onWritten(this::changed);
        here.add(people);
    }

    /** Something was saved from this screen. */
    public void wrote() {
        if (people != null) {
            people.wrote();
        }
    }

    /**
     * A save found that others changed something which this page does not show.
     *
     * @param by who saved before, when it was somebody else
     */
    public void foundChanged(@Nullable String by) {
        if (by != null || news.getComponentCount() == 0) {
            changed(by);
        }
    }

    /** @param by who changed something that this page does not show; {@code null} for oneself on another machine */
    private void changed(@Nullable String by) {
        Notice notice = new Notice(
                Tone.INFO,
                by == null
                        ? getTranslation("workflow.together.changedElsewhere")
                        : getTranslation("workflow.together.changed", by),
                getTranslation("workflow.together.changedHelp"));
        notice.setId("together-changed");
        notice.getElement().setAttribute("role", "status");
        Button show = new Button(getTranslation("workflow.together.refresh"), click -> drawAnew.run());
        show.setId("together-refresh");
        show.addThemeVariants(ButtonVariant.LUMO_SMALL);
        say(notice.with(show));
    }

    /** In place of what was said before, such as that nothing more can be written. */
    public void say(Component notice) {
        news.removeAll();
        news.add(notice);
    }

    /** The page shows everything that is stored. */
    public void nothingNew() {
        news.removeAll();
    }

    /** @param panel shows one's own texts that did not get in; {@code null} when there are none */
    public void setAside(@Nullable SetAsidePanel panel) {
        aside.removeAll();
        if (panel != null) {
            aside.add(panel);
        }
    }

    /** Whether something of one's own waits for a choice. */
    public boolean hasSetAside() {
        return aside.getComponentCount() > 0;
    }

    /** Nothing is written here any more. */
    public void leave() {
        here.removeAll();
        news.removeAll();
        aside.removeAll();
        people = null;
    }
}
