package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.SecondVotes;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/** One request of the city to complete one line, and what the commune answered. */
@Entity
@Table(name = "decision_supplement")
class Supplement {

    /** Kind of subject under which the files of an answer are kept. */
    static final String FILES = "city-supplement";

    @Id
    private UUID id;

    @Version
    private int version;

    @Embedded
    private SupplementPlace place;

    private int round;

    @Enumerated(EnumType.STRING)
    @Column
    private SupplementStatus status;

    @Column
    private String missing;

    @Column
    private UUID askedBy;

    @Column
    private String askedName;

    @Column
    private Instant askedAt;

    @Column
    private Instant dueAt;

    @Column
    private String parts;

    @Column
    private String beforeContent;

    @Column(name = "before_sha256")
    private String beforeSha256;

    @Column
    private String draftContent;

    @Column
    private String draftAnswer;

    @Column
    private Instant savedAt;

    private @Nullable UUID savedBy;
    private @Nullable String villageRequest;
    private @Nullable String villageNote;
    private @Nullable String villageName;

    @Embedded
    private @Nullable SupplementAnswer answer;

    private @Nullable Instant voteDueAt;

    @Embedded
    private @Nullable SupplementVote vote;

    Supplement() {}

    /**
     * @param content what the line says now
     * @param parts the rule's value: which parts of it count as substance
     */
    Supplement(
            Appraisal appraisal,
            UnitCode unit,
            int round,
            String missing,
            Kept content,
            String parts,
            Deed asked,
            Instant dueAt) {
        this.id = UUID.randomUUID();
        this.place = new SupplementPlace(appraisal, unit);
        this.round = round;
        this.status = SupplementStatus.WITH_OFFICER;
        this.missing = Entered.text(missing, DecisionException.missingListMissing());
        this.askedBy = asked.by().value();
        this.askedName = asked.name();
        this.askedAt = asked.at();
        this.savedAt = asked.at();
        this.dueAt = dueAt;
        this.parts = parts;
        this.beforeContent = content.text();
        this.beforeSha256 = content.sha256();
        this.draftContent = content.text();
        this.draftAnswer = "";
    }

    /** Content as it is kept, with the hash over the parts that count. */
    record Kept(String text, String sha256) {}

    /** Who did something, and when. */
    record Deed(AccountId by, String name, Instant at) {}

    void write(String content, String text, Instant at, AccountId by) {
        require(status == SupplementStatus.WITH_OFFICER || status == SupplementStatus.WITH_VILLAGE);
        draftContent = content;
        draftAnswer = text;
        savedAt = at;
        savedBy = by.value();
    }

    void askVillage(String request) {
        require(status == SupplementStatus.WITH_OFFICER);
        villageRequest = Entered.text(request, DecisionException.villageRequestMissing());
        villageNote = null;
        villageName = null;
        status = SupplementStatus.WITH_VILLAGE;
    }

    void returnedByVillage(String note, String name) {
        require(status == SupplementStatus.WITH_VILLAGE);
        villageNote = Entered.text(note, DecisionException.villageNoteMissing());
        villageName = name;
        status = SupplementStatus.WITH_OFFICER;
    }

    /** Sends the answer; what was written becomes what the line says. */
    void answer(String text, Kept content, Deed deed) {
        require(status == SupplementStatus.WITH_OFFICER);
        answer = new SupplementAnswer(text, content, deed);
        status = SupplementStatus.ANSWERED;
    }

    void awaitCouncil(Instant until) {
        require(status == SupplementStatus.ANSWERED || status == SupplementStatus.AT_COUNCIL);
        status = SupplementStatus.AT_COUNCIL;
        voteDueAt = until;
    }

    /** The calendar changed. */
    void moveDue(Instant until) {
        dueAt = until;
    }

    /** The calendar changed. */
    void moveVoteDue(Instant until) {
        voteDueAt = until;
    }

    void voted(SecondVotes.Vote result) {
        require(status == SupplementStatus.AT_COUNCIL);
        vote = new SupplementVote(result);
        status = SupplementStatus.ANSWERED;
    }

    void lapse() {
        require(status == SupplementStatus.WITH_OFFICER || status == SupplementStatus.WITH_VILLAGE);
        status = SupplementStatus.LAPSED;
    }

    void notVoted() {
        require(status == SupplementStatus.AT_COUNCIL);
        status = SupplementStatus.NOT_VOTED;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw DecisionException.supplementMoved(status);
        }
    }

    SubjectRef files() {
        return SubjectRef.of(FILES, id);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    AppraisalId appraisal() {
        return place.appraisal();
    }

    PaperId submission() {
        return place.submission();
    }

    /** Who wrote last; {@code null} while nobody did. */
    @Nullable
    AccountId savedBy() {
        return savedBy == null ? null : new AccountId(savedBy);
    }

    UUID line() {
        return place.line();
    }

    UnitCode city() {
        return place.city();
    }

    UnitCode commune() {
        return place.commune();
    }

    UnitCode unit() {
        return place.unit();
    }

    int round() {
        return round;
    }

    SupplementStatus status() {
        return status;
    }

    String missing() {
        return missing;
    }

    String askedName() {
        return askedName;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Set<SubstancePart> parts() {
        return SubstancePart.parse(parts);
    }

    String beforeContent() {
        return beforeContent;
    }

    String beforeSha256() {
        return beforeSha256;
    }

    String draftContent() {
        return draftContent;
    }

    String draftAnswer() {
        return draftAnswer;
    }

    Instant savedAt() {
        return savedAt;
    }

    @Nullable
    String villageRequest() {
        return villageRequest;
    }

    @Nullable
    String villageNote() {
        return villageNote;
    }

    @Nullable
    String villageName() {
        return villageName;
    }

    @Nullable
    String answer() {
        return answer == null ? null : answer.text();
    }

    @Nullable
    String afterContent() {
        return answer == null ? null : answer.content();
    }

    /** Whether the answer changed what the Council had voted on; {@code false} while there is none. */
    boolean changed() {
        return answer != null && !answer.sha256().equals(beforeSha256);
    }

    @Nullable
    String answeredName() {
        return answer == null ? null : answer.by();
    }

    @Nullable
    Instant answeredAt() {
        return answer == null ? null : answer.at();
    }

    @Nullable
    Instant voteDueAt() {
        return voteDueAt;
    }

    SecondVotes.@Nullable Vote vote() {
        return vote == null ? null : vote.vote();
    }
}
