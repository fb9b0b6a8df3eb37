package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.AdjournedSessionService;
import vn.thidua.council.AgendaReasonService;
import vn.thidua.council.AgendaService;
import vn.thidua.council.ChannelDetails;
import vn.thidua.council.ChannelService;
import vn.thidua.council.CouncilService;
import vn.thidua.council.CounterReplacementService;
import vn.thidua.council.GuestService;
import vn.thidua.council.MeetingService;
import vn.thidua.council.OutcomeService;
import vn.thidua.council.PaperBallotService;
import vn.thidua.council.QuotaTieService;
import vn.thidua.council.SessionDetails;
import vn.thidua.council.SessionStatus;
import vn.thidua.council.SessionWatch;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.TaskScreen;
import vn.thidua.shared.ui.TwoPane;

/**
 * The console of a session: agenda left; at the right presence against quorum as one figure, the state of the ballot, and
 * the one next action of whoever looks. Follows what happens in the room.
 */
@Route(CouncilNavigation.SESSION)
@RolesAllowed({
    Role.Names.COUNCIL_SECRETARY,
    Role.Names.COUNCIL_CHAIR,
    Role.Names.COUNCIL_MEMBER,
    Role.Names.COMMUNE_CHAIR,
    Role.Names.CITY_APPROVER,
    Role.Names.INSPECTOR
})
@TaskScreen({
    "UserTask_PrepareAgenda",
    "UserTask_InviteMembers",
    "UserTask_OpenSession",
    "UserTask_ResumeSession",
    "UserTask_PresideForItem",
    "UserTask_CutAtQuota",
    "UserTask_CloseBallot",
    "UserTask_ConfirmResults"
})
class SessionView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CouncilService council;
    private final transient AgendaService agenda;
    private final transient AgendaReasonService reasons;
    private final transient MeetingService meeting;
    private final transient GuestService guests;
    private final transient AdjournedSessionService adjourned;
    private final transient OutcomeService outcomes;
    private final transient QuotaTieService ties;
    private final transient ChannelService channels;
    private final transient PaperBallotService papers;
    private final transient CounterReplacementService replacements;
    private final transient CurrentActor currentActor;
    private final transient Clock clock;
    private transient @Nullable SessionDetails shown;
    private transient @Nullable ChannelDetails beside;

    SessionView(
            CouncilService council,
            AgendaService agenda,
            AgendaReasonService reasons,
            MeetingService meeting,
            GuestService guests,
            AdjournedSessionService adjourned,
            ChannelService channels,
            PaperBallotService papers,
            CounterReplacementService replacements,
            OutcomeService outcomes,
            QuotaTieService ties,
            CurrentActor currentActor,
            SessionWatch watch,
            Clock clock) {
        this.channels = channels;
        this.papers = papers;
        this.replacements = replacements;
        this.outcomes = outcomes;
        this.ties = ties;
        this.clock = clock;
        this.currentActor = currentActor;
        this.council = council;
        this.agenda = agenda;
        this.reasons = reasons;
        this.meeting = meeting;
        this.guests = guests;
        this.adjourned = adjourned;
        wide();
        Following.of(this, watch, () -> session().id(), this::lookAgain);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(council.session(Addressed.session(event)));
    }

    /** Reads again, and draws only what is new: a field somebody is typing in stays as it is. */
    private void lookAgain() {
        SessionDetails now = council.session(session().id());
        if (!now.equals(shown) || !channels.channels(now.id()).equals(beside)) {
            show(now);
        }
    }

    private void refresh() {
        show(council.session(session().id()));
    }

    private SessionDetails session() {
        return Objects.requireNonNull(shown);
    }

    private void show(SessionDetails session) {
        shown = session;
        ChannelDetails other = channels.channels(session.id());
        beside = other;
        removeAll();
        add(header(session));
        new SessionNotices(session).all().forEach(this::add);
        Div side = new Div(new NextStepPanel(session, agenda, reasons, meeting, outcomes, ties, this::refresh));
        side.addClassName("stack");
        if (session.status() == SessionStatus.OPEN && session.ballotDeadline() != null) {
            side.add(new DeadlineClock(session.ballotDeadline(), session.deadlineExpected(), clock));
        }
        if (session.status() != SessionStatus.PLANNING && session.status() != SessionStatus.AGENDA_SETTLED) {
            if (other.any()) {
                side.add(new ChannelPanel(other, papers, replacements, this::refresh));
            }
            side.add(new PresencePanel(session, meeting, this::refresh));
        }
        if (EndAdjournedButton.offered(session)) {
            side.add(new EndAdjournedButton(session, adjourned, this::refresh));
        }
        links(session).forEach(side::add);
        side.add(new PapersPanel(session, other, currentActor.actor().account()));
        Div main = new Div(new AgendaPanel(session, agenda, outcomes, this::refresh));
        if (!other.named().isEmpty()) {
            main.add(new NamedOpinionsPanel(other.named()));
        }
        if (session.share() != null) {
            main.add(new SharePanel(session.share()));
        }
        if (GuestsPanel.shown(session)) {
            main.add(new GuestsPanel(session, guests, this::refresh));
        }
        main.add(new SessionFacts(session, agenda, this::refresh));
        main.addClassName("stack");
        add(new TwoPane(main, side).sideFirstOnPhone());
    }

    private List<Component> links(SessionDetails session) {
        List<Component> links = new ArrayList<>();
        if (session.status().takesPresence() || session.status().counted()) {
            Anchor wall =
                    new Anchor(CouncilNavigation.projector(session.id()), getTranslation("council.projector.open"));
            wall.setId("open-projector");
            wall.setTarget(AnchorTarget.BLANK);
            links.add(wall);
        }
        if (session.status() == SessionStatus.COUNTED && session.viewer().member()) {
            links.add(Links.to(CouncilNavigation.minutes(session.id()), getTranslation("council.reserved.title")));
        }
        return links;
    }

    private Component header(SessionDetails session) {
        return new PageHeader(session.title(), session.council())
                .back(CouncilNavigation.SESSIONS, getTranslation("council.list.title"))
                .state(new StateBadge(
                        getTranslation("council.enum.SessionStatus." + session.status()),
                        SessionTones.of(session.status())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", session().title());
    }
}
