package vn.thidua.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** One line of the register. Once entered it stands until another decision amends it; what it said before is kept. */
@Entity
@Table(name = "register_award")
class RegisteredAward {

    enum Source {
        DECISION,
        IMPORT
    }

    @Id
    private UUID id;

    /** Empty until it is written: what has none is new, and is not looked for before. */
    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Source source;

    private @Nullable UUID line;

    private @Nullable UUID decision;

    @Column(nullable = false)
    private String decisionNumber;

    @Column(nullable = false)
    private LocalDate decisionDate;

    @Column(nullable = false)
    private String issuer;

    private @Nullable String issuerUnit;

    private @Nullable Integer ordinal;

    @Column(nullable = false)
    private UUID subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SubjectKind kind;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String searchKey;

    @Column(nullable = false)
    private String unit;

    @Column(nullable = false)
    private String formCode;

    @Column(nullable = false)
    private String formName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CommendationType type;

    private @Nullable String movement;

    private @Nullable String positionClass;

    @Column(nullable = false)
    private String achievement;

    private boolean posthumous;

    private @Nullable String recipient;

    private @Nullable String period;

    private @Nullable String note;

    @Column(nullable = false)
    private Instant enteredAt;

    RegisteredAward() {}

    static RegisteredAward byDecision(AwardEntry entry, Instant enteredAt) {
        RegisteredAward award = new RegisteredAward();
        award.id = UUID.randomUUID();
        award.source = Source.DECISION;
        award.line = entry.line();
        award.decision = entry.decision();
        award.decisionNumber = SearchKey.composed(entry.decisionNumber());
        award.decisionDate = entry.decisionDate();
        award.issuer = SearchKey.composed(entry.issuer());
        award.issuerUnit = entry.issuerUnit().value();
        award.ordinal = entry.ordinal();
        award.subject = entry.subject().value();
        award.kind = entry.kind();
        award.name = SearchKey.composed(entry.name());
        award.searchKey = SearchKey.of(entry.name());
        award.unit = entry.unit().value();
        award.formCode = entry.formCode();
        award.formName = entry.formName();
        award.type = entry.type();
        award.movement = entry.movementCode();
        award.positionClass = entry.positionClass();
        award.achievement = SearchKey.composed(entry.achievement());
        award.posthumous = entry.wording().posthumous();
        award.recipient = entry.wording().recipient();
        award.period = entry.wording().period();
        award.enteredAt = enteredAt;
        return award;
    }

    /** Takes over what the decision changes, and says what was there before; {@code null} where it says the same already. */
    @Nullable
    Amendment amend(AwardAmendment by, Instant at) {
        Amendment amendment = new Amendment(id, SearchKey.composed(by.number()), by.date(), at);
        String newName = SearchKey.composed(by.name() == null ? name : by.name());
        if (!newName.equals(name)) {
            amendment.named(name, newName);
            name = newName;
            searchKey = SearchKey.of(newName);
        }
        String newAchievement = SearchKey.composed(by.achievement() == null ? achievement : by.achievement());
        if (!newAchievement.equals(achievement)) {
            amendment.achieved(achievement, newAchievement);
            achievement = newAchievement;
        }
        return amendment.changesAnything() ? amendment : null;
    }

    /** Whose award it is, as far as the name said so. */
    SubjectId bearer() {
        return new SubjectId(subject);
    }

    /** Under the name that holds now it is theirs. */
    void belongsTo(SubjectId bearer) {
        subject = bearer.value();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    /** What the entry says, in one line. */
    String words() {
        return name + ": " + achievement;
    }

    UnitCode unit() {
        return new UnitCode(unit);
    }

    @Nullable
    String movement() {
        return movement;
    }

    HonourRow toRow(String unitName, @Nullable String movementName, List<HonourAmendment> amendments) {
        return new HonourRow(
                id,
                new SubjectId(subject),
                kind,
                name,
                new UnitCode(unit),
                unitName,
                formCode,
                formName,
                type,
                movement,
                movementName,
                positionClass,
                achievement,
                decisionNumber,
                decisionDate,
                issuer,
                ordinal == null ? 0 : ordinal,
                new Wording(period, posthumous, recipient),
                note,
                amendments);
    }
}
