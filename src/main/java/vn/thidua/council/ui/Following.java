package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import java.util.function.Predicate;
import vn.thidua.council.SessionChange;
import vn.thidua.council.SessionWatch;

/**
 * A screen follows a session. The browser is told that something changed, and asks: so the screen reads as whoever looks
 * at it, by a request of theirs. It asks by itself besides: now and then while it is told, every few seconds while it is
 * not.
 */
final class Following implements Registration {

    private static final int TOLD_MILLIS = 30_000;
    private static final int NOT_TOLD_MILLIS = 4_000;
    private static final String EVENT = "council-session-changed";

    private final transient SessionWatch watch;
    private final transient Runnable end;
    private final transient Runnable look;
    private final UI ui;
    private final Component screen;
    private final Registration polling;
    private final Registration asking;

    private Following(
            UI ui, Component screen, UUID session, SessionWatch watch, Predicate<SessionChange> wanted, Runnable look) {
        this.ui = ui;
        this.screen = screen;
        this.watch = watch;
        this.look = look;
        this.end = watch.watch(session, change -> {
            if (wanted.test(change)) {
                tell();
            }
        });
        this.polling = ui.addPollListener(poll -> look());
        this.asking = screen.getElement().addEventListener(EVENT, asked -> look());
        rhythm();
    }

    /**
     * @param wanted what the screen shows something of
     * @param look reads again
     */
    static Following of(
            UI ui, Component screen, UUID session, SessionWatch watch, Predicate<SessionChange> wanted, Runnable look) {
        return new Following(ui, screen, session, watch, wanted, look);
    }

    private void tell() {
        try {
            ui.access(() -> screen.getElement().executeJs("this.dispatchEvent(new Event($0))", EVENT));
        } catch (UIDetachedException gone) {
            // Whoever looked has left; the end of it is on its way.
            end.run();
        }
    }

    private void look() {
        rhythm();
        look.run();
    }

    private void rhythm() {
        ui.setPollInterval(watch.live() ? TOLD_MILLIS : NOT_TOLD_MILLIS);
    }

    @Override
    public void remove() {
        end.run();
        polling.remove();
        asking.remove();
        ui.setPollInterval(-1);
    }
}
