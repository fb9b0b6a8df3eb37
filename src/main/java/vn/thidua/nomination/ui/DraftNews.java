package vn.thidua.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.DraftKept;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Tone;

/** That somebody else changed or submitted what is open here; nothing on the page changes by itself. */
class DraftNews extends Div {

    private final transient Runnable drawAnew;

    DraftNews(Runnable drawAnew) {
        this.drawAnew = drawAnew;
    }

    /** What a save found out. */
    void kept(DraftKept kept) {
        if (!kept.open()) {
            closed(kept);
        } else if (kept.others() && (kept.by() != null || getComponentCount() == 0)) {
            changed(kept.by());
        }
    }

    /** @param by who changed something that this page does not show; {@code null} for oneself on another machine */
    void changed(@Nullable String by) {
        Notice notice = new Notice(
                Tone.INFO,
                by == null
                        ? getTranslation("nomination.together.changedElsewhere")
                        : getTranslation("nomination.together.changed", by),
                getTranslation("nomination.together.changedHelp"));
        notice.setId("together-changed");
        notice.getElement().setAttribute("role", "status");
        Button show = new Button(getTranslation("nomination.together.refresh"), click -> drawAnew.run());
        show.setId("together-refresh");
        show.addThemeVariants(ButtonVariant.LUMO_SMALL);
        removeAll();
        add(notice.with(show));
    }

    private void closed(DraftKept kept) {
        Notice notice = new Notice(
                Tone.WAITING,
                getTranslation("nomination.together.closed"),
                getTranslation("nomination.together.closedHelp"));
        notice.setId("together-closed");
        notice.getElement().setAttribute("role", "alert");
        removeAll();
        add(notice.with(
                Links.to(NominationNavigation.details(kept.now().id()), getTranslation("nomination.together.open"))));
    }
}
