package vn.thidua.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Threshold;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Disclosure;
import vn.thidua.council.tally.Figures;
import vn.thidua.council.tally.Quorum;
import vn.thidua.council.tally.Reach;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.UnitCode;

/**
 * A session as the people in the room see it. Holds no figure of any item before the ballot is closed.
 *
 * @param title when it meets, or when it was planned
 * @param presider whoever presides; after a change each with the time from which they did
 * @param endedReason why it was ended while it was adjourned
 * @param quorum presence against what is needed, as of now; from the opening on against the members as of the opening
 * @param quorumFigure {@code 11/13 có mặt, cần 9}
 * @param handedIn how many members have handed in their papers, {@code voters} how many have one to hand in; none of each
 *     for whoever takes no part in anything of the round
 * @param deliveriesFailed results that could not be handed on yet
 * @param share of direct workers on the agenda; {@code null} when its subjects are not counted
 * @param deadlineExpected whether the ballot's last day rests on one that is only expected ("dự kiến")
 * @param next what the person looking is expected to do now
 */
public record SessionDetails(
        UUID id,
        UnitCode unit,
        String unitName,
        String council,
        String title,
        SessionStatus status,
        @Nullable Instant meetingAt,
        @Nullable String place,
        @Nullable String invitation,
        @Nullable String presider,
        @Nullable String secretary,
        @Nullable Instant ballotDeadline,
        boolean deadlineExpected,
        @Nullable String minutesNumber,
        @Nullable String cancelReason,
        @Nullable String endedReason,
        Quorum quorum,
        String quorumFigure,
        String quorumArithmetic,
        int handedIn,
        int voters,
        int deliveriesWaiting,
        int deliveriesFailed,
        @Nullable AgendaShare share,
        List<Item> items,
        List<Member> members,
        List<Guest> guests,
        Viewer viewer,
        NextAction next,
        List<Overrun> overruns) {

    public SessionDetails {
        items = List.copyOf(items);
        members = List.copyOf(members);
        guests = List.copyOf(guests);
        overruns = List.copyOf(overruns);
    }

    /** An item whose limit ended before it could be signed, as it stood when the session was convened, and why. */
    public record Overrun(String name, LocalDate dueOn, LocalDate signedOn, String reason, String by) {}

    /**
     * An item of the agenda.
     *
     * @param reach whether its majority can be reached; {@code null} after counting and for whoever takes no part
     * @param presider who presides over it instead, {@code secretary} who keeps its minutes instead
     * @param mode how it is voted on
     * @param presides whether the person looking presides over it
     * @param gone whether its subject was withdrawn or stopped: the session opens without it
     * @param result is there only after counting; so is {@code named}, who voted how by call of names
     */
    public record Item(
            UUID id,
            int position,
            SubjectKey subject,
            String name,
            String unitName,
            String formName,
            String summary,
            String route,
            String majority,
            Threshold threshold,
            @Nullable Reach reach,
            Sight sight,
            List<Recused> recused,
            @Nullable String presider,
            @Nullable String secretary,
            BallotMode mode,
            boolean presides,
            boolean gone,
            @Nullable ItemOutcome result,
            List<Named> named,
            Course course) {

        public Item {
            recused = List.copyOf(recused);
            named = List.copyOf(named);
        }
    }

    /** How much of an item the person looking sees. */
    public enum Sight {
        ALL,
        /** Its papers open once they have declared their interests. */
        UNDECLARED,
        /** They take no part in it: neither papers nor figures nor result. */
        RECUSED
    }

    /**
     * What became of an item beside its votes.
     *
     * @param otherForm the form that is voted on, or was, in place of the one asked for
     * @param awaitsBallot whether that vote is still to come
     * @param cut how it stands against a quota; {@code null} also for whoever takes no part in another item, because the
     *     sentence counts those that passed
     * @param putOff why it is put off, {@code until} what it waits for
     */
    public record Course(
            @Nullable String otherForm,
            boolean awaitsBallot,
            @Nullable String cut,
            @Nullable String putOff,
            AgendaSource.@Nullable Until until) {

        static final Course PLAIN = new Course(null, false, null, null, null);
    }

    /** A vote that stands under the member's name. */
    public record Named(String name, Choice choice) {}

    /** A member who takes no part in an item. */
    public record Recused(String name, InterestKind kind) {}

    /**
     * What was counted on an item, {@code total} what the majority was held against.
     *
     * @param disclosed what the secret votes among the figures give away by themselves
     */
    public record ItemOutcome(
            Figures figures,
            int total,
            boolean passed,
            String arithmetic,
            AgendaSource.Outcome outcome,
            @Nullable Disclosure disclosed) {}

    /**
     * A member and whether they are there; that somebody handed in is no secret, what is.
     *
     * @param handedIn whether all that was theirs in this round
     * @param voted whether anything in any round: they were there, and cannot have been absent
     */
    public record Member(
            AccountId account,
            String name,
            Post post,
            boolean present,
            @Nullable PresenceMode mode,
            @Nullable Instant leftAt,
            @Nullable String absenceReason,
            boolean declared,
            boolean handedIn,
            boolean voted) {}

    /** Who is looking. */
    public record Viewer(
            boolean secretary, boolean chair, boolean presider, boolean member, boolean handedIn, boolean declared) {}

    /** The one thing the person looking is expected to do. */
    public enum NextAction {
        DECLARE_INTERESTS,
        /** Hands are to be counted and written down. */
        ENTER_HANDS,
        /** Hands that somebody counted wait for whoever presides. */
        CONFIRM_HANDS,
        RESUME,
        /** Votes are equal at the last place of a quota, and the person chooses. */
        DECIDE_TIE,
        /** Items are put under another form: the ballot on them is to be opened. */
        OPEN_BALLOT,
        CONFIRM_ITEMS,
        SETTLE_AGENDA,
        CONVENE,
        RECORD_PRESENCE,
        OPEN,
        CAST_BALLOT,
        CLOSE_BALLOT,
        CONFIRM_RESULTS,
        SIGN_MINUTES,
        NONE
    }
}
