package vn.thidua.decision;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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

    @Enumerated(EnumType.STRING)
    @Column
    private PaperKind kind;

    @Enumerated(EnumType.STRING)
    @Column
    private DecidingLevel level;

    @Column
    private String unit;

    @Column
    private String city;

    private @Nullable UUID session;
    private @Nullable UUID submission;

    @Column
    private String ruleSet;

    private boolean deputyOnly;

    @Enumerated(EnumType.STRING)
    @Column
    private PaperStatus status;

    @Column
    private Instant createdAt;

    private @Nullable UUID preparedBy;
    private @Nullable String preparedName;
    private @Nullable Instant preparedAt;
    private @Nullable String returnReason;

    private @Nullable UUID signedBy;
    private @Nullable String signedName;

    @Enumerated(EnumType.STRING)
    private @Nullable SigningCapacity capacity;

    private @Nullable Instant signedAt;
    private @Nullable String signedText;
    private @Nullable String signedLayout;

    @Column(name = "signed_sha256")
    private @Nullable String signedSha256;

    private @Nullable String symbol;
    private @Nullable Integer numberYear;
    private @Nullable Integer number;
    private @Nullable LocalDate numberDate;
    private @Nullable UUID numberedBy;

    private @Nullable Instant handedOverAt;
    private @Nullable UUID receivedBy;
    private @Nullable String receivedName;
    private @Nullable Instant receivedAt;

    @OneToMany(mappedBy = "paper", cascade = CascadeType.ALL)
    @OrderBy("addedAt, id")
    private List<PaperLine> lines = new ArrayList<>();

    Paper() {}

    /** A list for the lines that one session of a commune's Council recommended. */
    static Paper ofSession(PaperKind kind, UnitCode unit, UnitCode city, UUID session, String ruleSet, Instant at) {
        return draft(kind, DecidingLevel.COMMUNE, unit, city, session, null, ruleSet, at);
    }

    /** The city's decision on the lines of one submission that its reviewer found worthy. */
    static Paper ofSubmission(Paper submission, String ruleSet, Instant at) {
        UnitCode city = submission.city();
        return draft(PaperKind.DECISION, DecidingLevel.CITY, city, city, null, submission.id, ruleSet, at);
    }

    private static Paper draft(
            PaperKind kind,
            DecidingLevel level,
            UnitCode unit,
            UnitCode city,
            @Nullable UUID session,
            @Nullable UUID submission,
            String ruleSet,
            Instant at) {
        Paper paper = new Paper();
        paper.id = UUID.randomUUID();
        paper.kind = kind;
        paper.level = level;
        paper.unit = unit.value();
        paper.city = city.value();
        paper.session = session;
        paper.submission = submission;
        paper.ruleSet = ruleSet;
        paper.status = PaperStatus.DRAFT;
        paper.createdAt = at;
        return paper;
    }

    /** A list of the same kind and origin for what the head may not sign. */
    static Paper forDeputy(Paper whole, Instant at) {
        Paper paper = draft(
                whole.kind,
                whole.level,
                whole.unit(),
                whole.city(),
                whole.session,
                whole.submission,
                whole.ruleSet,
                at);
        paper.deputyOnly = true;
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
        PaperLine moved = lineOf(line);
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
        if (notProposed().isEmpty()) {
            requireListed();
        }
        preparedBy = by.value();
        preparedName = name;
        preparedAt = at;
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
        lineOf(line).strike(reasonIn(reason), by, name, at);
    }

    /** Puts a line off to a later round. */
    void defer(UUID line, String reason, AccountId by, String name, Instant at) {
        require(status == PaperStatus.PREPARED);
        lineOf(line).defer(reasonIn(reason), by, name, at);
    }

    /** Takes a line off whose nomination ends; what the signer had ruled on it no longer counts. */
    void leave(UUID line, PaperLineStatus ending, String reason, AccountId by, String name, Instant at) {
        require(status.open());
        lineOf(line).leave(ending, reasonIn(reason), by, name, at);
    }

    void restore(UUID line) {
        require(status == PaperStatus.PREPARED);
        PaperLine off = lineOf(line);
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
                .equals(listedIds().stream().sorted().toList())) {
            throw new IllegalArgumentException("The order must name exactly the listed lines");
        }
        for (int i = 0; i < order.size(); i++) {
            lineOf(order.get(i)).place(i + 1);
        }
        signedBy = signature.account().value();
        signedName = signature.name();
        capacity = signature.capacity();
        signedAt = signature.at();
        signedText = signature.text();
        signedLayout = signature.layout();
        signedSha256 = signature.sha256();
        status = PaperStatus.SIGNED;
    }

    void number(PaperNumber value, AccountId by) {
        require(status == PaperStatus.SIGNED);
        symbol = value.symbol();
        number = value.number();
        numberYear = value.year();
        numberDate = value.date();
        numberedBy = by.value();
        status = PaperStatus.NUMBERED;
    }

    void handOver(Instant at) {
        require(kind == PaperKind.SUBMISSION && status == PaperStatus.NUMBERED);
        handedOverAt = at;
        status = PaperStatus.HANDED_OVER;
    }

    /** Gone to the city on the city's own channel, outside this product. */
    void send() {
        require(kind == PaperKind.SUBMISSION && status == PaperStatus.NUMBERED);
        status = PaperStatus.SENT;
    }

    void receive(AccountId by, String name, Instant at) {
        require(status == PaperStatus.HANDED_OVER);
        receivedBy = by.value();
        receivedName = name;
        receivedAt = at;
        status = PaperStatus.RECEIVED;
    }

    void close() {
        status = PaperStatus.CLOSED;
    }

    /** Nothing is left on the list. */
    void drop() {
        require(status.open() && listed().isEmpty());
        status = PaperStatus.DROPPED;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw DecisionException.moved(status);
        }
    }

    private void requireListed() {
        if (listed().isEmpty()) {
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

    private PaperLine lineOf(UUID line) {
        return lines.stream()
                .filter(candidate -> candidate.line().equals(line))
                .findFirst()
                .orElseThrow(BusinessException::notFound);
    }

    /** On the list; in the order of the ordinals once they are given. */
    List<PaperLine> listed() {
        return lines.stream()
                .filter(line -> line.status() == PaperLineStatus.LISTED)
                .sorted(Comparator.comparing(PaperLine::ordinal, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    List<UUID> listedIds() {
        return listed().stream().map(PaperLine::line).toList();
    }

    /** Listed, or taken off by a ruling that has not had its effect yet. */
    List<UUID> undecided() {
        return lines.stream()
                .filter(line -> line.status() == PaperLineStatus.LISTED || line.isRuledOn())
                .map(PaperLine::line)
                .toList();
    }

    /** Taken off the list by the signer, or never put on it: both end as refused, with the reason. */
    List<PaperLine> struck() {
        return lines.stream()
                .filter(line ->
                        line.status() == PaperLineStatus.STRUCK || line.status() == PaperLineStatus.NOT_PROPOSED)
                .toList();
    }

    /** What whoever signs, or agrees to none, decides: the list, and what stands beside it to be refused. */
    List<UUID> atStake() {
        return Stream.concat(listed().stream(), notProposed().stream())
                .map(PaperLine::line)
                .toList();
    }

    List<PaperLine> notProposed() {
        return in(PaperLineStatus.NOT_PROPOSED);
    }

    List<PaperLine> deferred() {
        return in(PaperLineStatus.DEFERRED);
    }

    private List<PaperLine> in(PaperLineStatus wanted) {
        return lines.stream().filter(line -> line.status() == wanted).toList();
    }

    /** Everything that is not on the list any more. */
    List<PaperLine> takenOff() {
        return lines.stream()
                .filter(line -> line.status() != PaperLineStatus.LISTED)
                .toList();
    }

    PaperId id() {
        return new PaperId(id);
    }

    SubjectRef subject() {
        return kind.subject(id());
    }

    PaperKind kind() {
        return kind;
    }

    DecidingLevel level() {
        return level;
    }

    UnitCode unit() {
        return new UnitCode(unit);
    }

    UnitCode city() {
        return new UnitCode(city);
    }

    @Nullable
    UUID session() {
        return session;
    }

    @Nullable
    PaperId submission() {
        return submission == null ? null : new PaperId(submission);
    }

    String ruleSet() {
        return ruleSet;
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
        return preparedName;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    @Nullable
    Signature signature() {
        if (signedBy == null) {
            return null;
        }
        return new Signature(
                new AccountId(signedBy),
                Objects.requireNonNull(signedName),
                Objects.requireNonNull(capacity),
                Objects.requireNonNull(signedAt),
                Objects.requireNonNull(signedText),
                Objects.requireNonNull(signedLayout),
                Objects.requireNonNull(signedSha256));
    }

    @Nullable
    PaperNumber number() {
        return number == null
                ? null
                : new PaperNumber(number, Objects.requireNonNull(symbol), Objects.requireNonNull(numberDate));
    }

    @Nullable
    Instant receivedAt() {
        return receivedAt;
    }
}
