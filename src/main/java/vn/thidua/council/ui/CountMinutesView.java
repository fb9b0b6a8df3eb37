package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.Capacity;
import vn.thidua.council.CountMinutes;
import vn.thidua.council.CountMinutesService;
import vn.thidua.council.SessionWatch;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Paper;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.SignDialog;
import vn.thidua.shared.ui.TaskScreen;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/**
 * Whoever counted the paper box reads the minutes of the count and signs them. Open to whoever is signed in, as the box
 * was: whoever did not count finds nothing here.
 */
@Route(CouncilNavigation.COUNT_MINUTES)
@PermitAll
@TaskScreen("UserTask_SignCountMinutes")
class CountMinutesView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CountMinutesService counts;
    private final transient CurrentActor currentActor;
    private transient @Nullable CountMinutes shown;

    CountMinutesView(CountMinutesService counts, SessionWatch watch, CurrentActor currentActor) {
        this.counts = counts;
        this.currentActor = currentActor;
        Following.of(this, watch, this::session, this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(counts.paper(Addressed.session(event)));
    }

    private UUID session() {
        return Objects.requireNonNull(shown).session();
    }

    private void follow() {
        CountMinutes now = counts.paper(session());
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private void show(CountMinutes now) {
        shown = now;
        removeAll();
        PageHeader header = new PageHeader(
                now.title(),
                now.meetingAt() == null
                        ? now.council()
                        : getTranslation("council.ballot.of", now.council(), Formats.moment(now.meetingAt())));
        add(header, state(now), new Paper(MinutesSheets.text(now.body())), signatures(now));
        if (now.maySign()) {
            Button sign = new Button(getTranslation("council.count.sign"), click -> sign(now));
            sign.setId("sign-count");
            sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
            add(new ActionBar(sign));
        }
    }

    private Component state(CountMinutes now) {
        if (now.maySign()) {
            return new Notice(
                    Tone.WAITING, getTranslation("council.count.signNow"), getTranslation("council.count.signHelp"));
        }
        if (now.absent()) {
            return new Notice(
                    Tone.NEUTRAL, getTranslation("council.count.absent"), getTranslation("council.count.absentHelp"));
        }
        return now.waiting().isEmpty()
                ? new Notice(
                        Tone.GOOD,
                        getTranslation("council.count.allSigned"),
                        getTranslation("council.count.allSignedHelp"))
                : new Notice(
                        Tone.GOOD,
                        getTranslation("council.count.youSigned"),
                        getTranslation("council.minutes.countWaitsHelp", String.join(", ", now.waiting())));
    }

    private Component signatures(CountMinutes now) {
        Panel panel = new Panel(getTranslation("council.minutes.signatures"));
        panel.setId("signatures");
        now.signatures().forEach(signature -> panel.body().add(MinutesSheets.signature(signature)));
        if (now.signatures().isEmpty()) {
            panel.body().add(new Div(getTranslation("council.minutes.unsigned")));
        }
        now.absences().forEach(absence -> panel.body().add(new Paragraph(absence)));
        MinutesSheets.hash(now.sha256()).ifPresent(panel.body()::add);
        return panel;
    }

    private void sign(CountMinutes now) {
        CommandKey key = CommandKey.fresh();
        new SignDialog(
                        getTranslation("council.count.sign"),
                        List.of(getTranslation("council.enum.Capacity." + Capacity.COUNTER)
                                .toUpperCase(Formats.VIETNAMESE)),
                        currentActor.actor().name(),
                        now.body(),
                        now.sha256(),
                        password -> {
                            counts.sign(key, now.session(), now.sha256(), password);
                            Toast.done(getTranslation("council.count.signed"));
                            show(counts.paper(now.session()));
                        })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("council.count.heading"));
    }
}
