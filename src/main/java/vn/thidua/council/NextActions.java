package vn.thidua.council;

import java.util.List;
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
    private final CurrentActor currentActor;

    NextActions(
            SessionDesk desk,
            CouncilRules rules,
            Voters voters,
            ItemPresiders presiders,
            MinutesBook minutes,
            CurrentActor currentActor) {
        this.desk = desk;
        this.rules = rules;
        this.voters = voters;
        this.presiders = presiders;
        this.minutes = minutes;
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
        return only(viewer.presider(), SessionDetails.NextAction.CLOSE_BALLOT);
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
        return only(viewer.presider() && awaited.isEmpty(), SessionDetails.NextAction.CONFIRM_RESULTS);
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
