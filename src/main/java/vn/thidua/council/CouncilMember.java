package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;

/** A seat on the Council between two dates. */
@Entity
@Table(name = "council_member")
class CouncilMember {

    @Id
    private UUID id;

    @Column
    private UUID council;

    @Column
    private UUID account;

    @Column
    private String name;

    @Enumerated(EnumType.STRING)
    @Column
    private Post post;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    /** By which they came; that of the founding stands with the Council. */
    @Column
    private @Nullable String decision;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    /** By which they went, or got another post; that of the end of the term stands with the Council. */
    @Column(name = "end_decision")
    private @Nullable String endDecision;

    @Column(name = "end_decided_on")
    private @Nullable LocalDate endDecidedOn;

    CouncilMember() {}

    CouncilMember(UUID council, FoundCouncil.Seat seat, LocalDate validFrom) {
        this.id = UUID.randomUUID();
        this.council = council;
        this.account = seat.account().value();
        this.name = seat.name();
        this.post = seat.post();
        this.validFrom = validFrom;
    }

    CouncilMember(Council council, FoundCouncil.Seat seat, SeatChange change) {
        this(council.id(), seat, change.from());
        this.validTo = council.validTo();
        this.decision = change.decision();
        this.decidedOn = change.decidedOn();
    }

    void goesBy(SeatChange change) {
        validTo = change.from().minusDays(1);
        endDecision = change.decision();
        endDecidedOn = change.decidedOn();
    }

    void endsWithTheTerm(LocalDate lastDay) {
        validTo = lastDay;
    }

    /** What was to end the seat after that day is taken back: it ends with the term. */
    void staysIfNotGone(LocalDate day, @Nullable LocalDate lastDay) {
        if (sitsOn(day)) {
            comesBack(lastDay);
        }
    }

    /** What ended the seat was entered in error: it ends with the term. */
    void comesBack(@Nullable LocalDate lastDay) {
        validTo = lastDay;
        endDecision = null;
        endDecidedOn = null;
    }

    boolean sitsOn(LocalDate day) {
        return !validFrom.isAfter(day) && !endsBefore(day);
    }

    /**
     * The last day from which the seat is as it is: on which it began, or on which nobody has it any more.
     *
     * @param lastDay of the term, which is no change of the seat
     */
    LocalDate changedFrom(@Nullable LocalDate lastDay) {
        return validTo == null || validTo.equals(lastDay) ? validFrom : validTo.plusDays(1);
    }

    boolean endsBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    AccountId account() {
        return new AccountId(account);
    }

    String name() {
        return name;
    }

    Post post() {
        return post;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    @Nullable
    String decision() {
        return decision;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable
    String endDecision() {
        return endDecision;
    }

    @Nullable
    LocalDate endDecidedOn() {
        return endDecidedOn;
    }
}
