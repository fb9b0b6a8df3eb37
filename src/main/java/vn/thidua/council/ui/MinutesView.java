package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.CountAbsenceService;
import vn.thidua.council.MinutesDetails;
import vn.thidua.council.MinutesService;
import vn.thidua.council.ReservedOpinionService;
import vn.thidua.council.SessionWatch;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.TaskScreen;

/** The minutes of a session: the paper, who signed it, and what the person looking may still do. */
@Route(CouncilNavigation.MINUTES)
@RolesAllowed({
    Role.Names.COUNCIL_SECRETARY,
    Role.Names.COUNCIL_CHAIR,
    Role.Names.COUNCIL_MEMBER,
    Role.Names.COMMUNE_CHAIR,
    Role.Names.CITY_APPROVER,
    Role.Names.INSPECTOR
})
@TaskScreen({"UserTask_SignItemMinutes", "UserTask_SignMinutesBySecretary", "UserTask_SignMinutesByPresider"})
class MinutesView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MinutesService minutes;
    private final transient ReservedOpinionService opinions;
    private final transient MinutesSigning signing;
    private final transient MinutesPanels panels;
    private transient MinutesSpots spots = new MinutesSpots();
    private transient @Nullable MinutesDetails shown;

    MinutesView(
            MinutesService minutes,
            ReservedOpinionService opinions,
            CountAbsenceService absences,
            SessionWatch watch,
            CurrentActor currentActor) {
        this.minutes = minutes;
        this.opinions = opinions;
        this.signing = new MinutesSigning(minutes, currentActor, this::show);
        this.panels = new MinutesPanels(signing, new CountAbsenceButtons(absences, this::show));
        wide();
        Following.of(this, watch, () -> Objects.requireNonNull(shown).session(), this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Addressed.session(event));
    }

    /** Who signed and what was written is drawn anew; where somebody writes stays, as long as they may. */
    private void follow() {
        MinutesDetails before = Objects.requireNonNull(shown);
        MinutesDetails now = minutes.minutes(before.session());
        if (now.equals(before)) {
            return;
        }
        if (now.editions().isEmpty() == before.editions().isEmpty()) {
            draw(now);
        } else {
            show(now);
        }
    }

    private void show(UUID session) {
        show(minutes.minutes(session));
    }

    private void show(MinutesDetails now) {
        spots = new MinutesSpots();
        removeAll();
        add(now.editions().isEmpty() ? spots.without() : spots.all());
        draw(now);
    }

    private void draw(MinutesDetails now) {
        shown = now;
        spots.header.show(List.of(now.title(), now.maySign(), hash(now)), () -> List.of(head(now)));
        spots.opinion.show(
                Objects.requireNonNullElse(now.reservable(), "none"),
                () -> now.reservable() == null
                        ? List.of()
                        : List.of(new ReservedOpinionPanel(now, opinions, () -> show(now.session()))));
        if (now.editions().isEmpty()) {
            return;
        }
        spots.notices.show(
                List.of(now.whole(), now.allParts(), now.parts(), now.mayRecordAbsence(), MinutesPanels.awaited(now)),
                () -> panels.notices(now));
        spots.papers.show(List.of(now.newest().body(), MinutesPanels.papers(now)), () -> panels.sheets(now));
        spots.signatures.show(
                List.of(now.newest().signatures(), now.newest().sha256()), () -> List.of(panels.signatures(now)));
        spots.changes.show(
                List.of(now.mayAmend(), now.mayGiveBack(), now.newest().narrative()),
                () -> List.of(new MinutesChanges(now, minutes, () -> show(now.session()))));
        spots.files.show(now.count() != null, () -> List.of(panels.files(now)));
        spots.earlier.show(now.editions(), () -> now.editions().size() > 1 ? List.of(panels.earlier(now)) : List.of());
    }

    private static String hash(MinutesDetails now) {
        return now.editions().isEmpty() ? "" : now.newest().sha256();
    }

    private Component head(MinutesDetails now) {
        PageHeader header = new PageHeader(now.title())
                .back(CouncilNavigation.session(now.session()), getTranslation("council.ballot.toSession"));
        if (now.maySign()) {
            header.help(getTranslation("council.minutes.signHelp")).actions(signing.sign(now));
        }
        return header;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", Objects.requireNonNull(shown).title());
    }
}
