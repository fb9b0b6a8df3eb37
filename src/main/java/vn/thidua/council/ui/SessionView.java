package vn.thidua.council.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.AgendaReasonService;
import vn.thidua.council.AgendaService;
import vn.thidua.council.ChannelDetails;
import vn.thidua.council.ChannelService;
import vn.thidua.council.CouncilService;
import vn.thidua.council.MeetingService;
import vn.thidua.council.OutcomeService;
import vn.thidua.council.PaperBallotService;
import vn.thidua.council.QuotaTieService;
import vn.thidua.council.SessionDetails;
import vn.thidua.council.SessionStatus;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.DueText;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.TaskScreen;
import vn.thidua.shared.ui.Tone;
import vn.thidua.shared.ui.TwoPane;

/**
 * The console of a session: agenda left; at the right presence against quorum as one figure, the state of the ballot, and
 * the one next action of whoever looks. Looks again every few seconds while people come in or vote.
 */
@Route(CouncilNavigation.SESSION)
@RolesAllowed({
    Role.Names.COUNCIL_SECRETARY,
    Role.Names.COUNCIL_CHAIR,
    Role.Names.COUNCIL_MEMBER,
    Role.Names.COMMUNE_CHAIR,
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

    private static final int LOOK_AGAIN_MILLIS = 4_000;

    private final transient CouncilService council;
    private final transient AgendaService agenda;
    private final transient AgendaReasonService reasons;
    private final transient MeetingService meeting;
    private final transient OutcomeService outcomes;
    private final transient QuotaTieService ties;
    private final transient ChannelService channels;
    private final transient PaperBallotService papers;
    private transient @Nullable SessionDetails shown;
    private transient @Nullable ChannelDetails beside;
    private @Nullable Registration looking;

    SessionView(
            CouncilService council,
            AgendaService agenda,
            AgendaReasonService reasons,
            MeetingService meeting,
            ChannelService channels,
            PaperBallotService papers,
            OutcomeService outcomes,
            QuotaTieService ties) {
        this.channels = channels;
        this.papers = papers;
        this.outcomes = outcomes;
        this.ties = ties;
        this.council = council;
        this.agenda = agenda;
        this.reasons = reasons;
        this.meeting = meeting;
        wide();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(council.session(Addressed.session(event)));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        looking = attach.getUI().addPollListener(poll -> lookAgain());
        rhythm(attach.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        detach.getUI().setPollInterval(-1);
        if (looking != null) {
            looking.remove();
        }
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

    private void rhythm(UI ui) {
        SessionStatus status = session().status();
        boolean changing = status.takesPresence() || status == SessionStatus.LOCKED || status == SessionStatus.SIGNED;
        ui.setPollInterval(changing ? LOOK_AGAIN_MILLIS : -1);
    }

    private void show(SessionDetails session) {
        shown = session;
        ChannelDetails other = channels.channels(session.id());
        beside = other;
        getUI().ifPresent(this::rhythm);
        removeAll();
        add(header(session));
        notices(session);
        Div side = new Div(new NextStepPanel(session, agenda, reasons, meeting, outcomes, ties, this::refresh));
        side.addClassName("stack");
        if (session.status() != SessionStatus.PLANNING && session.status() != SessionStatus.AGENDA_SETTLED) {
            if (other.any()) {
                side.add(new ChannelPanel(other, papers, this::refresh));
            }
            side.add(new PresencePanel(session, meeting, this::refresh));
        }
        Div main = new Div(new AgendaPanel(session, agenda, outcomes, this::refresh));
        if (!other.named().isEmpty()) {
            main.add(new NamedOpinionsPanel(other.named()));
        }
        if (session.share() != null) {
            main.add(new SharePanel(session.share()));
        }
        main.add(facts(session));
        main.addClassName("stack");
        add(new TwoPane(main, side).sideFirstOnPhone());
    }

    private Component header(SessionDetails session) {
        return new PageHeader(session.title(), session.council())
                .back(CouncilNavigation.SESSIONS, getTranslation("council.list.title"))
                .state(new StateBadge(
                        getTranslation("council.enum.SessionStatus." + session.status()),
                        SessionTones.of(session.status())));
    }

    private static boolean canBeCalledOff(SessionDetails session) {
        boolean before = session.status() == SessionStatus.PLANNING
                || session.status() == SessionStatus.AGENDA_SETTLED
                || session.status() == SessionStatus.CONVENED;
        return before && session.viewer().secretary();
    }

    private Button cancel(UUID session) {
        Button cancel = new Button(
                getTranslation("council.session.cancel"),
                click -> ConfirmDialog.askWithReason(
                                getTranslation("council.session.cancel"),
                                getTranslation("council.session.cancelWhat"),
                                getTranslation("council.session.cancel"),
                                reason -> {
                                    agenda.cancel(CommandKey.fresh(), session, reason);
                                    refresh();
                                })
                        .destructive());
        cancel.setId("cancel-session");
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return cancel;
    }

    private void notices(SessionDetails session) {
        if (session.cancelReason() != null) {
            add(new Notice(Tone.NEUTRAL, getTranslation("council.session.cancelled"), session.cancelReason()));
        }
        if (!session.overruns().isEmpty()) {
            UnorderedList list = new UnorderedList();
            session.overruns()
                    .forEach(overrun -> list.add(new ListItem(getTranslation(
                            "council.session.overrun", overrun.name(), DueText.day(overrun.dueOn(), false)))));
            Notice notice = new Notice(
                    Tone.WAITING,
                    getTranslation(
                            "council.session.overruns", session.overruns().size()),
                    getTranslation(
                            "council.session.overrunReason",
                            session.overruns().getFirst().by(),
                            session.overruns().getFirst().reason()));
            notice.setId("session-overruns");
            add(notice.with(list));
        }
        if (session.deliveriesFailed() > 0) {
            add(new Notice(
                    Tone.BAD,
                    getTranslation("council.session.deliveryFailed", session.deliveriesFailed()),
                    getTranslation("council.session.deliveryFailedHelp")));
        }
    }

    private Component facts(SessionDetails session) {
        Facts facts = new Facts()
                .add(getTranslation("council.session.unit"), session.unitName())
                .add(
                        getTranslation("council.session.when"),
                        session.meetingAt() == null ? null : Formats.moment(session.meetingAt()))
                .add(getTranslation("council.session.place"), session.place())
                .add(getTranslation("council.session.invitation"), session.invitation())
                .add(getTranslation("council.session.presider"), session.presider())
                .add(getTranslation("council.session.secretary"), session.secretary())
                .add(
                        getTranslation("council.session.deadline"),
                        session.ballotDeadline() == null
                                ? null
                                : DueText.moment(session.ballotDeadline(), session.deadlineExpected()))
                .add(getTranslation("council.session.minutesNumber"), session.minutesNumber());
        Panel panel = new Panel(getTranslation("council.session.facts"), facts);
        if (canBeCalledOff(session)) {
            panel.body().add(cancel(session.id()));
        }
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", session().title());
    }
}
