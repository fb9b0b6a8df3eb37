package vn.thidua.nomination;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DecidingLevel;
import vn.thidua.council.ItemVotes;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.SubjectRef;

/** What was written down about a line on its way: its session and vote, why it was put off, and how it was decided. */
@MappedSuperclass
abstract class LineRecord extends LineContent {

    @Embedded
    private @Nullable SessionRow council;

    @Embedded
    private @Nullable VoteRow vote;

    @Embedded
    private @Nullable DeferralRow deferral;

    @Embedded
    private @Nullable ResultRow result;

    @SuppressWarnings("NullAway.Init")
    LineRecord() {}

    LineRecord(UUID id, SubjectKind kind) {
        super(id, kind);
    }

    void scheduled(UUID session) {
        council = SessionRow.scheduled(council, session);
    }

    void unscheduled() {
        council = onAgenda().unscheduled();
    }

    void opened(Instant now) {
        council = onAgenda().opened(now);
    }

    void concluded(LocalDate day, String arithmetic) {
        council = onAgenda().concluded(day, arithmetic);
    }

    private SessionRow onAgenda() {
        return Objects.requireNonNull(council, "a line on an agenda has a session");
    }

    void votedOn(VoteRow found) {
        vote = found;
    }

    void deferred(DeferralRow why) {
        deferral = why;
    }

    void result(ResultRow changed) {
        result = changed;
    }

    ResultRow result() {
        return result == null ? ResultRow.NONE : result;
    }

    @Nullable
    UUID session() {
        return council == null ? null : council.session();
    }

    @Nullable
    Instant councilOpened() {
        return council == null ? null : council.opened();
    }

    @Nullable
    LocalDate councilDay() {
        return council == null ? null : council.day();
    }

    @Nullable
    String councilResult() {
        return council == null ? null : council.result();
    }

    @Nullable
    CouncilVote vote() {
        LocalDate day = councilDay();
        return vote == null || day == null
                ? null
                : new CouncilVote(vote.minutesNumber(), day, vote.yes(), vote.entitled());
    }

    /** Every count of that vote; {@code null} before a result came, and where they were not kept. */
    @Nullable
    ItemVotes votes() {
        return vote == null ? null : vote.votes();
    }

    NominationDetails.@Nullable Deferral deferral() {
        return deferral == null ? null : deferral.deferral();
    }

    /** The paper it stands on, as the work list knows it. */
    @Nullable
    SubjectRef paper() {
        return result().subject();
    }

    /** Whether the city has the paper it stands on. */
    boolean withCity() {
        return result().paperLevel() == DecidingLevel.CITY;
    }

    @Nullable
    String decisionNumber() {
        return result == null ? null : result.number();
    }

    @Nullable
    LocalDate decisionDate() {
        return result == null ? null : result.date();
    }

    @Nullable
    String outcomeReason() {
        return result == null ? null : result.reason();
    }

    @Nullable
    Instant settledAt() {
        return result == null ? null : result.settledAt();
    }
}
