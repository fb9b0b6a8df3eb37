package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.council.tally.Quorum;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CurrentActor;

/** The one thing that the person looking at a session is expected to do. */
@Component
class NextActions {

    private final SessionDesk desk;
    private final CouncilRules rules;
    private final Voters voters;
    private final ItemPresiders presiders;
    private final MinutesBook minutes;
    private final HandCounts hands;
    private final OpenVotes openVotes;
    private final TieDeciders tieDeciders;
    private final FurtherBallots ballots;
    private final CurrentActor currentActor;

    NextActions(
            SessionDesk desk,
            CouncilRules rules,
            Voters voters,
            ItemPresiders presiders,
            MinutesBook minutes,
            HandCounts hands,
            OpenVotes openVotes,
            TieDeciders tieDeciders,
            FurtherBallots ballots,
            CurrentActor currentActor) {
        this.desk = desk;
        this.rules = rules;
        this.voters = voters;
        this.presiders = presiders;
        this.minutes = minutes;
        this.hands = hands;
        this.openVotes = openVotes;
        this.tieDeciders = tieDeciders;
        this.ballots = ballots;
        this.currentActor = currentActor;
    }

    SessionDetails.NextAction of(
            CouncilSession session, SessionDetails.Viewer viewer, Quorum quorum, List<Attendance> members) {
        return switch (session.status()) {
            case PLANNING -> only(viewer.secretary(), SessionDetails.NextAction.SETTLE_AGENDA);
            case AGENDA_SETTLED -> only(viewer.secretary(), SessionDetails.NextAction.CONVENE);
            case CONVENED -> beforeOpening(session, viewer, quorum);
            case OPEN -> duringBallot(session, viewer, members);
            case ADJOURNED ->
                viewer.presider() && quorum.reached()
                        ? SessionDetails.NextAction.RESUME
                        : only(viewer.secretary(), SessionDetails.NextAction.RECORD_PRESENCE);
            case COUNTED -> confirming(session, viewer);
            case CONFIRMED -> only(signs(session, viewer), SessionDetails.NextAction.SIGN_MINUTES);
            case LOCKED, SIGNED, FINISHED, CANCELLED -> SessionDetails.NextAction.NONE;
        };
    }

    private SessionDetails.NextAction beforeOpening(
            CouncilSession session, SessionDetails.Viewer viewer, Quorum quorum) {
        if (declares(session, viewer)) {
            return SessionDetails.NextAction.DECLARE_INTERESTS;
        }
        return viewer.chair() && quorum.reached()
                ? SessionDetails.NextAction.OPEN
                : only(viewer.secretary(), SessionDetails.NextAction.RECORD_PRESENCE);
    }

    private SessionDetails.NextAction duringBallot(
            CouncilSession session, SessionDetails.Viewer viewer, List<Attendance> members) {
        if (declares(session, viewer)) {
            return SessionDetails.NextAction.DECLARE_INTERESTS;
        }
        AccountId person = person();
        boolean present = members.stream().anyMatch(each -> each.account().equals(person) && each.present());
        if (present && !viewer.handedIn() && voters.of(session).contains(person)) {
            return SessionDetails.NextAction.CAST_BALLOT;
        }
        SessionDetails.NextAction hand = hands(session);
        if (hand != SessionDetails.NextAction.NONE) {
            return hand;
        }
        return only(viewer.presider(), SessionDetails.NextAction.CLOSE_BALLOT);
    }

    /** Hands are counted before the ballot is locked: by whoever keeps the minutes, then confirmed by whoever presides. */
    private SessionDetails.NextAction hands(CouncilSession session) {
        Map<UUID, HandCount> counted = hands.of(session);
        List<AgendaItem> open = hands.open(session, desk.agenda(session));
        boolean confirms =
                open.stream().anyMatch(item -> counted.containsKey(item.id()) && openVotes.presides(session, item));
        if (confirms) {
            return SessionDetails.NextAction.CONFIRM_HANDS;
        }
        boolean enters =
                open.stream().anyMatch(item -> !counted.containsKey(item.id()) && openVotes.writes(session, item));
        return only(enters, SessionDetails.NextAction.ENTER_HANDS);
    }

    private boolean declares(CouncilSession session, SessionDetails.Viewer viewer) {
        return viewer.member()
                && !viewer.declared()
                && rules.on(session.ruleSet(), "interest_declaration", desk.dayOf(session));
    }

    private SessionDetails.NextAction confirming(CouncilSession session, SessionDetails.Viewer viewer) {
        List<UUID> awaited = presiders.awaited(session);
        AccountId person = person();
        if (person != null && awaited.contains(person.value())) {
            return SessionDetails.NextAction.CONFIRM_ITEMS;
        }
        AccountId decider = awaited.isEmpty() ? tieDeciders.of(session) : null;
        if (decider != null) {
            return only(decider.equals(person), SessionDetails.NextAction.DECIDE_TIE);
        }
        if (person == null || !awaited.isEmpty()) {
            return SessionDetails.NextAction.NONE;
        }
        return ballots.put(session).isEmpty()
                ? only(viewer.presider(), SessionDetails.NextAction.CONFIRM_RESULTS)
                : only(ballots.mayOpen(session, person), SessionDetails.NextAction.OPEN_BALLOT);
    }

    private boolean signs(CouncilSession session, SessionDetails.Viewer viewer) {
        AccountId person = person();
        return viewer.secretary()
                || viewer.presider()
                || (person != null && !minutes.unsignedBy(session, person).isEmpty());
    }

    private @Nullable AccountId person() {
        return currentActor.actor().account();
    }

    private static SessionDetails.NextAction only(boolean theirs, SessionDetails.NextAction action) {
        return theirs ? action : SessionDetails.NextAction.NONE;
    }
}
