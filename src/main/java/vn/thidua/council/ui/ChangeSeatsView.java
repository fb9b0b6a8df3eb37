package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.council.CouncilDetails;
import vn.thidua.council.CouncilService;
import vn.thidua.council.FoundCouncil;
import vn.thidua.council.Post;
import vn.thidua.council.SeatService;
import vn.thidua.organization.Units;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/** The secretary enters the decision by which others sit on the Council, or in other posts, from a day on. */
@Route(CouncilNavigation.CHANGE_SEATS)
@RolesAllowed(Role.Names.COUNCIL_SECRETARY)
class ChangeSeatsView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CouncilService council;
    private final transient SeatService seats;
    private final transient CurrentActor currentActor;
    private final transient Units units;
    private final transient Clock clock;
    private CommandKey key = CommandKey.fresh();

    ChangeSeatsView(CouncilService council, SeatService seats, CurrentActor currentActor, Units units, Clock clock) {
        this.units = units;
        this.currentActor = currentActor;
        this.clock = clock;
        this.council = council;
        this.seats = seats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        key = CommandKey.fresh();
        WhichCouncil.shown(council, currentActor, units, event)
                .filter(CouncilDetails::keeps)
                .ifPresentOrElse(this::show, () -> event.forwardTo(CouncilNavigation.COUNCIL));
    }

    private void show(CouncilDetails found) {
        add(new PageHeader(getTranslation("council.seats.title"), getTranslation("council.seats.help"))
                .help(found.name())
                .back(
                        WhichCouncil.at(CouncilNavigation.COUNCIL, found.unit()),
                        getTranslation("council.members.title")));
        LocalDate last = found.changedFrom();
        if (last.isAfter(LocalDate.now(clock))) {
            add(new Notice(
                    Tone.WAITING,
                    getTranslation("council.seats.pending", Formats.date(last)),
                    getTranslation("council.seats.pendingHelp")));
        }
        if (last.equals(LocalDate.now(clock))) {
            add(correctable(found));
        }
        add(new SeatChangeForm(found, offered(found), change -> seats.change(key, found.unit(), change)));
    }

    private Notice correctable(CouncilDetails found) {
        Button correct = new Button(getTranslation("council.seats.correct"), click -> showCorrection(found));
        correct.setId("seats-correct");
        return new Notice(
                        Tone.INFO,
                        getTranslation("council.seats.correctNotice"),
                        getTranslation("council.seats.correctNoticeHelp"))
                .with(correct);
    }

    private void showCorrection(CouncilDetails found) {
        removeAll();
        key = CommandKey.fresh();
        add(new PageHeader(getTranslation("council.seats.correct"), getTranslation("council.seats.correctNoticeHelp"))
                .back(
                        WhichCouncil.at(CouncilNavigation.COUNCIL, found.unit()),
                        getTranslation("council.members.title")));
        add(new SeatCorrectionForm(found, offered(found), correction -> {
            seats.correct(key, found.unit(), correction);
            Toast.done(getTranslation("council.seats.corrected"));
            WhichCouncil.go(CouncilNavigation.COUNCIL, found.unit());
        }));
    }

    /** Whoever sits on the Council, and whoever may: a member whose role has ended can still be taken off. */
    private List<FoundCouncil.Seat> offered(CouncilDetails found) {
        Map<AccountId, FoundCouncil.Seat> offered = new LinkedHashMap<>();
        found.seats()
                .forEach(seat ->
                        offered.put(seat.account(), new FoundCouncil.Seat(seat.account(), seat.name(), seat.post())));
        council.candidates(found.unit())
                .forEach(seat -> offered.putIfAbsent(
                        seat.account(), new FoundCouncil.Seat(seat.account(), seat.name(), Post.MEMBER)));
        return List.copyOf(offered.values());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("council.seats.title"));
    }
}
