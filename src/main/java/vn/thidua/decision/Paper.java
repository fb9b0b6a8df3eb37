package vn.thidua.decision;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DecidingLevel;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/** One Quyết định or Tờ trình with the lines on its list. */
@Entity
@Table(name = "decision_paper")
class Paper {

    @Id
    private UUID id;

    @Version
    private int version;

    @Embedded
    private PaperOrigin origin;

    private boolean deputyOnly;

    @Enumerated(EnumType.STRING)
    @Column
    private PaperStatus status;

    @Column
    private Instant createdAt;

    @Embedded
    private @Nullable PaperPreparation preparation;

    private @Nullable String returnReason;

    @Embedded
    private @Nullable PaperSigning signing;

    @Embedded
    private @Nullable PaperNumbering numbering;

    private @Nullable Instant handedOverAt;

    @Embedded
    private @Nullable PaperReception reception;

    @OneToMany(mappedBy = "paper", cascade = CascadeType.ALL)
    @OrderBy("addedAt, id")
    private List<PaperLine> lines = new ArrayList<>();

    Paper() {}

    /** A list for the lines that one session of a commune's Council recommended. */
    static Paper ofSession(PaperKind kind, UnitCode unit, UnitCode city, UUID session, String ruleSet, Instant at) {
        return draft(PaperOrigin.session(kind, unit, city, session, ruleSet), at);
    }

    /** The city's decision on the lines of one submission that its reviewer found worthy. */
    static Paper ofSubmission(Paper submission, String ruleSet, Instant at) {
        return draft(PaperOrigin.submission(submission.city(), submission.id, ruleSet), at);
    }

    /** A list of the same kind and origin for what the head may not sign. */
    static Paper forDeputy(Paper whole, Instant at) {
        Paper paper = draft(whole.origin.again(), at);
        paper.deputyOnly = true;
        return paper;
    }

    private static Paper draft(PaperOrigin origin, Instant at) {
        Paper paper = new Paper();
        paper.id = UUID.randomUUID();
        paper.origin = origin;
        paper.status = PaperStatus.DRAFT;
        paper.createdAt = at;
        return paper;
    }

    /** Nothing on the list is for the head to sign. */
    void leaveToDeputy() {
        require(status == PaperStatus.PREPARED);
        deputyOnly = true;
    }

    /** Takes a line off because it goes on a separate paper, where it stands as it stood here. */
    void move(UUID line, Paper to, String why, Instant at) {
        require(status == PaperStatus.PREPARED);
        PaperLine moved = lines().of(line);
        if (moved.status() == PaperLineStatus.NOT_PROPOSED) {
            to.lines.add(moved.besideOn(to, at));
        }
        moved.move(to.id(), why);
    }

    /** Puts a line on the list, or back on it after a hold; {@code false} when it stands there already, in whatever state. */
    boolean add(UUID line, Instant at) {
        require(status.withOfficer());
        PaperLine standing = lines.stream()
                .filter(existing -> existing.line().equals(line))
                .findFirst()
                .orElse(null);
        if (standing != null) {
            boolean back = standing.status() == PaperLineStatus.HELD;
            if (back) {
                standing.restore();
            }
            return back;
        }
        lines.add(new PaperLine(this, line, at));
        return true;
    }

    /** Puts a line beside the list, which the city's reviewer proposes to refuse: the signer decides. */
    void addNotProposed(UUID line, String reason, AccountId by, String name, Instant at) {
        require(status.withOfficer());
        lines.add(PaperLine.notProposed(this, line, reason, by, name, at));
    }

    void prepare(AccountId by, String name, Instant at) {
        require(status.withOfficer());
        if (lines().notProposed().isEmpty()) {
            requireListed();
        }
        preparation = new PaperPreparation(by, name, at);
        returnReason = null;
        status = PaperStatus.PREPARED;
    }

    void sendBack(String reason) {
        require(status == PaperStatus.PREPARED);
        returnReason = reasonIn(reason);
        status = PaperStatus.RETURNED;
    }

    void strike(UUID line, String reason, AccountId by, String name, Instant at) {
        require(status == PaperStatus.PREPARED);
        lines().of(line).strike(reasonIn(reason), by, name, at);
    }

    /** Puts a line off to a later round. */
    void defer(UUID line, String reason, AccountId by, String name, Instant at) {
        require(status == PaperStatus.PREPARED);
        lines().of(line).defer(reasonIn(reason), by, name, at);
    }

    /** Takes a line off whose nomination ends; what the signer had ruled on it no longer counts. */
    void leave(UUID line, PaperLineStatus ending, String reason, AccountId by, String name, Instant at) {
        require(status.open());
        lines().of(line).leave(ending, reasonIn(reason), by, name, at);
    }

    void restore(UUID line) {
        require(status == PaperStatus.PREPARED);
        PaperLine off = lines().of(line);
        if (off.isGone()) {
            throw BusinessException.notFound();
        }
        off.restore();
    }

    /**
     * Signs the paper as generated. The list is final from here on.
     *
     * @param order the listed lines as they stand in the text: an ordinal is the awardee's "số sổ vàng"
     */
    void sign(Signature signature, List<UUID> order) {
        require(status == PaperStatus.PREPARED);
        requireListed();
        if (deputyOnly && signature.capacity() == SigningCapacity.HEAD) {
            throw DecisionException.deputyOnly();
        }
        if (!order.stream()
                .sorted()
                .toList()
                .equals(lines().listedIds().stream().sorted().toList())) {
            throw new IllegalArgumentException("The order must name exactly the listed lines");
        }
        for (int i = 0; i < order.size(); i++) {
            lines().of(order.get(i)).place(i + 1);
        }
        signing = new PaperSigning(signature);
        status = PaperStatus.SIGNED;
    }

    void number(PaperNumber value, AccountId by) {
        require(status == PaperStatus.SIGNED);
        numbering = new PaperNumbering(value, by);
        status = PaperStatus.NUMBERED;
    }

    void handOver(Instant at) {
        require(kind() == PaperKind.SUBMISSION && status == PaperStatus.NUMBERED);
        handedOverAt = at;
        status = PaperStatus.HANDED_OVER;
    }

    /** Gone to the city on the city's own channel, outside this product. */
    void send() {
        require(kind() == PaperKind.SUBMISSION && status == PaperStatus.NUMBERED);
        status = PaperStatus.SENT;
    }

    void receive(AccountId by, String name, Instant at) {
        require(status == PaperStatus.HANDED_OVER);
        reception = new PaperReception(by, name, at);
        status = PaperStatus.RECEIVED;
    }

    void close() {
        status = PaperStatus.CLOSED;
    }

    /** Nothing is left on the list. */
    void drop() {
        require(status.open() && lines().listed().isEmpty());
        status = PaperStatus.DROPPED;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw DecisionException.moved(status);
        }
    }

    private void requireListed() {
        if (lines().listed().isEmpty()) {
            throw DecisionException.nothingListed();
        }
    }

    private static String reasonIn(String reason) {
        String composed = SearchKey.composed(reason);
        if (composed.isEmpty()) {
            throw DecisionException.reasonMissing();
        }
        return composed;
    }

    /** The lines, by where they stand. */
    PaperLines lines() {
        return new PaperLines(lines);
    }

    PaperId id() {
        return new PaperId(id);
    }

    SubjectRef subject() {
        return kind().subject(id());
    }

    PaperKind kind() {
        return origin.kind();
    }

    DecidingLevel level() {
        return origin.level();
    }

    UnitCode unit() {
        return origin.unit();
    }

    UnitCode city() {
        return origin.city();
    }

    @Nullable
    UUID session() {
        return origin.session();
    }

    @Nullable
    PaperId submission() {
        return origin.submission();
    }

    String ruleSet() {
        return origin.ruleSet();
    }

    /** A decision that has its number and everything that follows from it. */
    boolean inForce() {
        return kind() == PaperKind.DECISION && status == PaperStatus.CLOSED;
    }

    boolean deputyOnly() {
        return deputyOnly;
    }

    PaperStatus status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    String preparedName() {
        return preparation == null ? null : preparation.name();
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    @Nullable
    Signature signature() {
        return signing == null ? null : signing.signature();
    }

    @Nullable
    PaperNumber number() {
        return numbering == null ? null : numbering.number();
    }

    @Nullable
    Instant receivedAt() {
        return reception == null ? null : reception.at();
    }
}
