package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.SessionChange;
import vn.thidua.council.SessionWatch;

/**
 * A screen follows the session that it shows, from when it is put up until it is taken down. The browser is told that
 * something changed, and asks: so the screen reads as whoever looks at it, by a request of theirs. It asks by itself
 * besides: now and then while it is told, every few seconds while it is not.
 */
final class Following implements Serializable {

    private static final int TOLD_MILLIS = 30_000;
    private static final int NOT_TOLD_MILLIS = 4_000;
    private static final int NEVER = -1;
    private static final String EVENT = "council-session-changed";

    private final Component screen;
    private final transient SessionWatch watch;
    private final transient Supplier<UUID> shown;
    private final transient Predicate<SessionChange> wanted;
    private final transient Runnable look;
    private transient List<Registration> onPage = List.of();
    private transient @Nullable UUID followed;
    private transient volatile @Nullable Runnable end;

    private Following(
            Component screen,
            SessionWatch watch,
            Supplier<UUID> shown,
            Predicate<SessionChange> wanted,
            Runnable look) {
        this.screen = screen;
        this.watch = watch;
        this.shown = shown;
        this.wanted = wanted;
        this.look = look;
    }

    /**
     * Whatever changes is wanted.
     *
     * @param shown the session that the screen shows at that moment: one screen serves the next session, too
     * @param look reads again
     */
    static void of(Component screen, SessionWatch watch, Supplier<UUID> shown, Runnable look) {
        of(screen, watch, shown, any -> true, look);
    }

    /** @param wanted what the screen shows something of */
    static void of(
            Component screen,
            SessionWatch watch,
            Supplier<UUID> shown,
            Predicate<SessionChange> wanted,
            Runnable look) {
        Following following = new Following(screen, watch, shown, wanted, look);
        screen.addAttachListener(attach -> following.begin(attach.getUI()));
        screen.addDetachListener(detach -> following.stop(detach.getUI()));
    }

    private void begin(UI ui) {
        onPage = List.of(
                ui.addPollListener(poll -> look(ui)),
                ui.addAfterNavigationListener(navigation -> followShown(ui)),
                screen.getElement().addEventListener(EVENT, asked -> look(ui)));
        followShown(ui);
        rhythm(ui);
    }

    private void followShown(UI ui) {
        UUID session = shown.get();
        if (session.equals(followed)) {
            return;
        }
        endWatching();
        followed = session;
        end = watch.watch(session, change -> {
            if (wanted.test(change)) {
                tell(ui);
            }
        });
    }

    private void tell(UI ui) {
        try {
            ui.access(() -> screen.getElement().executeJs("this.dispatchEvent(new Event($0))", EVENT));
        } catch (UIDetachedException gone) {
            // Whoever looked has left; the end of it is on its way.
            endWatching();
        }
    }

    private void look(UI ui) {
        rhythm(ui);
        look.run();
    }

    private void rhythm(UI ui) {
        ui.setPollInterval(watch.live() ? TOLD_MILLIS : NOT_TOLD_MILLIS);
    }

    private void endWatching() {
        Runnable watching = end;
        if (watching != null) {
            watching.run();
        }
    }

    private void stop(UI ui) {
        endWatching();
        followed = null;
        onPage.forEach(Registration::remove);
        onPage = List.of();
        ui.setPollInterval(NEVER);
    }
}
