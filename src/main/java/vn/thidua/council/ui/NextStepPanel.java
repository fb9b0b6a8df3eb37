package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thidua.council.AgendaReasonService;
import vn.thidua.council.AgendaService;
import vn.thidua.council.AgendaShare;
import vn.thidua.council.BallotMode;
import vn.thidua.council.MeetingService;
import vn.thidua.council.OutcomeService;
import vn.thidua.council.QuotaTieService;
import vn.thidua.council.SessionDetails;
import vn.thidua.council.SessionStatus;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Toast;

/** The one thing whoever looks is expected to do now, or a sentence saying what is being waited for. */
class NextStepPanel extends Panel {

    private static final Map<SessionStatus, String> WAITING_FOR = Map.ofEntries(
            Map.entry(SessionStatus.PLANNING, "council.next.waitAgenda"),
            Map.entry(SessionStatus.AGENDA_SETTLED, "council.next.waitConvene"),
            Map.entry(SessionStatus.CONVENED, "council.next.waitOpen"),
            Map.entry(SessionStatus.OPEN, "council.next.waitBallot"),
            Map.entry(SessionStatus.LOCKED, "council.next.waitCount"),
            Map.entry(SessionStatus.COUNTED, "council.next.waitConfirm"),
            Map.entry(SessionStatus.ADJOURNED, "council.next.waitQuorum"),
            Map.entry(SessionStatus.CONFIRMED, "council.next.waitSign"),
            Map.entry(SessionStatus.SIGNED, "council.next.waitDelivery"),
            Map.entry(SessionStatus.FINISHED, "council.next.finished"),
            Map.entry(SessionStatus.CANCELLED, "council.next.cancelled"));

    private final transient SessionDetails session;
    private final transient AgendaService agenda;
    private final transient AgendaReasonService reasons;
    private final transient MeetingService meeting;
    private final transient OutcomeService outcomes;
    private final transient QuotaTieService ties;
    private final transient Runnable changed;
    private CommandKey key = CommandKey.fresh();

    NextStepPanel(
            SessionDetails session,
            AgendaService agenda,
            AgendaReasonService reasons,
            MeetingService meeting,
            OutcomeService outcomes,
            QuotaTieService ties,
            Runnable changed) {
        super(new Span().getTranslation("council.next.title"));
        this.session = session;
        this.agenda = agenda;
        this.reasons = reasons;
        this.meeting = meeting;
        this.outcomes = outcomes;
        this.ties = ties;
        this.changed = changed;
        setId("next-step");
        if (session.next() != SessionDetails.NextAction.NONE) {
            boxed();
        }
        body().add(content());
        if (linksToOpenVote()) {
            body().add(Links.to(CouncilNavigation.openVote(session.id()), getTranslation("council.openVote.open")));
        }
        if (session.minutesNumber() != null && session.next() != SessionDetails.NextAction.SIGN_MINUTES) {
            body().add(Links.to(CouncilNavigation.minutes(session.id()), getTranslation("council.next.readMinutes")));
        }
    }

    private Component[] content() {
        return switch (session.next()) {
            case SETTLE_AGENDA ->
                step("council.next.settleHelp", act("settle-agenda", "council.next.settle", this::settle));
            case CONVENE ->
                new Component[] {
                    help("council.next.conveneHelp"), new ConveneForm(session, meeting, changed),
                };
            case RECORD_PRESENCE ->
                new Component[] {
                    help(
                            session.status() == SessionStatus.ADJOURNED
                                    ? "council.next.presenceAgainHelp"
                                    : "council.next.presenceHelp")
                };
            case DECLARE_INTERESTS ->
                step(
                        "council.next.declareHelp",
                        act(
                                "go-interests",
                                "council.next.declare",
                                () -> go(CouncilNavigation.interests(session.id()))));
            case RESUME -> step("council.next.resumeHelp", act("resume-session", "council.next.resume", this::resume));
            case CONFIRM_ITEMS ->
                step(
                        "council.next.confirmItemsHelp",
                        act("confirm-items", "council.next.confirmItems", this::confirmItems));
            case OPEN -> step("council.next.openHelp", act("open-session", "council.next.open", this::open));
            case CAST_BALLOT ->
                step(
                        "council.next.castHelp",
                        act("go-ballot", "council.next.cast", () -> go(CouncilNavigation.ballot(session.id()))));
            case ENTER_HANDS ->
                step("council.next.enterHandsHelp", act("go-open-vote", "council.next.enterHands", this::goOpenVote));
            case CONFIRM_HANDS ->
                step(
                        "council.next.confirmHandsHelp",
                        act("go-open-vote", "council.next.confirmHands", this::goOpenVote));
            case CLOSE_BALLOT ->
                new Component[] {
                    new Paragraph(
                            session.voters() == 0
                                    ? getTranslation("council.next.closeHelpUncounted")
                                    : getTranslation("council.next.closeHelp", session.handedIn(), session.voters())),
                    act("close-ballot", "council.next.close", this::askClose)
                };
            case DECIDE_TIE -> tie();
            case OPEN_BALLOT ->
                step("council.next.openBallotHelp", act("open-ballot", "council.next.openBallot", this::openBallot));
            case CONFIRM_RESULTS ->
                step("council.next.confirmHelp", act("confirm-results", "council.next.confirm", this::confirm));
            case SIGN_MINUTES ->
                step(
                        "council.next.signHelp",
                        act("go-minutes", "council.next.sign", () -> go(CouncilNavigation.minutes(session.id()))));
            case NONE -> new Component[] {waiting()};
        };
    }

    private Component waiting() {
        return help(WAITING_FOR.getOrDefault(session.status(), "council.next.finished"));
    }

    private Component[] step(String help, Button act) {
        return new Component[] {help(help), act};
    }

    private Paragraph help(String textKey) {
        return new Paragraph(getTranslation(textKey));
    }

    private Button act(String id, String textKey, Runnable step) {
        Button act = new Button(getTranslation(textKey), click -> step.run());
        act.setId(id);
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return act;
    }

    private void settle() {
        AgendaShare share = session.share();
        if (share == null || !share.asked()) {
            agenda.settle(key, session.id());
            done("council.next.settled");
            return;
        }
        CommandKey reasonKey = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                getTranslation("council.share.title"),
                getTranslation("council.share.what", share.shortfall()),
                getTranslation("council.share.keep"),
                reason -> {
                    reasons.explain(reasonKey, session.id(), reason);
                    done("council.share.done");
                });
    }

    private void open() {
        meeting.open(key, session.id());
        done("council.next.opened");
    }

    private void askClose() {
        ConfirmDialog.ask(
                getTranslation("council.next.close"),
                session.voters() == 0
                        ? getTranslation("council.next.closeWhatUncounted")
                        : getTranslation("council.next.closeWhat", session.voters() - session.handedIn()),
                getTranslation("council.next.close"),
                () -> {
                    meeting.closeBallot(key, session.id());
                    done("council.next.closed");
                });
    }

    private void resume() {
        meeting.resume(key, session.id());
        done("council.next.opened");
    }

    private Component[] tie() {
        List<Component> content = new ArrayList<>();
        content.add(help("council.next.tieHelp"));
        ties.ties(session.id()).forEach(tie -> content.add(new TiePanel(session.id(), tie, ties, changed)));
        return content.toArray(Component[]::new);
    }

    private void openBallot() {
        outcomes.openBallot(key, session.id());
        done("council.next.ballotOpened");
    }

    private void confirmItems() {
        meeting.confirmItems(key, session.id());
        done("council.next.itemsConfirmed");
    }

    private void confirm() {
        meeting.confirmResults(key, session.id());
        done("council.next.confirmed");
    }

    private void done(String textKey) {
        key = CommandKey.fresh();
        Toast.done(getTranslation(textKey));
        changed.run();
    }

    private void goOpenVote() {
        go(CouncilNavigation.openVote(session.id()));
    }

    /** The call of names goes on beside everything else that the secretary does. */
    private boolean linksToOpenVote() {
        boolean hands = session.next() == SessionDetails.NextAction.ENTER_HANDS
                || session.next() == SessionDetails.NextAction.CONFIRM_HANDS;
        return session.status() == SessionStatus.OPEN
                && (session.viewer().secretary() || session.viewer().presider())
                && !hands
                && session.items().stream()
                        .anyMatch(item -> item.sight() == SessionDetails.Sight.ALL && item.mode() != BallotMode.SECRET);
    }

    private static void go(String route) {
        UI.getCurrent().navigate(route);
    }
}
