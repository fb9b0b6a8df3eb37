package vn.thidua.workflow.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.communication.PushConnection;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ui.Formats;
import vn.thidua.workflow.Presence;

/** Who else has the same subject open: names, live. Nothing to be seen while one is alone. */
public class PeopleHere extends Div {

    private final transient OpenScreens screens;
    private final transient Presence.Open screen;
    private final Instant opened;
    private final Div names = new Div();
    private transient List<Presence.Here> shown = List.of();
    private transient Consumer<@Nullable String> written = by -> {};
    private volatile @Nullable UI ui;

    PeopleHere(OpenScreens screens, Presence.Open screen, Instant opened) {
        this.screens = screens;
        this.screen = screen;
        this.opened = opened;
        addClassName("people-here");
        setId("people-here");
        names.addClassName("people-here-names");
        getElement().setAttribute("role", "status");
        add(VaadinIcon.USERS.create(), names);
        setVisible(false);
    }

    /** Is told who has saved something of the subject on another screen; {@code null} for oneself on another machine. */
    public PeopleHere onWritten(Consumer<@Nullable String> listener) {
        written = listener;
        return this;
    }

    /** Something was saved from this screen; others who are there see it at once. */
    public void wrote() {
        if (!shown.isEmpty()) {
            screens.wrote(this);
        }
    }

    Presence.Open screen() {
        return screen;
    }

    /** Whether there is still a browser behind it, as far as can be told. */
    boolean isConnected() {
        UI mine = ui;
        PushConnection push = mine == null ? null : mine.getInternals().getPushConnection();
        return mine != null && (push == null || push.isConnected());
    }

    /** From any thread: the screen takes it up on its own turn. */
    void tell(List<Presence.Here> here) {
        UI mine = ui;
        if (mine != null) {
            mine.accessLater(() -> show(here), () -> {}).run();
        }
    }

    private void show(List<Presence.Here> here) {
        List<Presence.Here> others = here.stream()
                .filter(each -> !each.screen().equals(screen.screen()))
                .toList();
        if (others.equals(shown)) {
            return;
        }
        List<Presence.Here> before = shown;
        shown = others;
        names.removeAll();
        others.stream().map(this::words).distinct().forEach(words -> names.add(new Span(words)));
        setVisible(!others.isEmpty());
        others.stream()
                .filter(each -> isNews(each, before))
                .forEach(each -> written.accept(each.account().equals(screen.account()) ? null : each.name()));
    }

    private boolean isNews(Presence.Here here, List<Presence.Here> before) {
        Instant wrote = here.wroteAt();
        return wrote != null && wrote.isAfter(opened) && !before.contains(here);
    }

    private String words(Presence.Here here) {
        if (here.account().equals(screen.account())) {
            return getTranslation("workflow.here.yourself");
        }
        if (!here.writing()) {
            return getTranslation("workflow.here.reading", here.name());
        }
        Instant wrote = here.wroteAt();
        return wrote == null
                ? getTranslation("workflow.here.writing", here.name())
                : getTranslation("workflow.here.wrote", here.name(), Formats.time(wrote));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        ui = attach.getUI();
        screens.entered(this);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        ui = null;
        screens.left(this);
    }
}
