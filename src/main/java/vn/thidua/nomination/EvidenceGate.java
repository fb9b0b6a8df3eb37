package vn.thidua.nomination;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.AttachmentGate;
import vn.thidua.document.AttachmentId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/**
 * Who may read the evidence of a nomination: whoever may read the nomination, but members of the Council only what is on
 * an agenda of theirs, and nothing of what they are recused from. The city sees the files of lines that were handed over
 * to it, with those of the whole nomination, and none before.
 */
@Component
class EvidenceGate implements AttachmentGate {

    private final Nominations nominations;
    private final Visible visible;
    private final LineSeats seats;
    private final EvidenceOfLines evidence;
    private final Units units;
    private final CurrentActor current;

    EvidenceGate(
            Nominations nominations,
            Visible visible,
            LineSeats seats,
            EvidenceOfLines evidence,
            Units units,
            CurrentActor current) {
        this.nominations = nominations;
        this.visible = visible;
        this.seats = seats;
        this.evidence = evidence;
        this.units = units;
        this.current = current;
    }

    @Override
    public String subjectType() {
        return Trail.NOMINATION;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(SubjectRef subject) {
        return open(subject).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(SubjectRef subject, AttachmentId file) {
        return open(subject)
                .filter(nomination -> evidence.shows(visible.sight(nomination), file))
                .isPresent();
    }

    private Optional<Nomination> open(SubjectRef subject) {
        return id(subject)
                .flatMap(id -> nominations.find(id, visible.scope(), visible.reader()))
                .filter(this::isOpen);
    }

    private static Optional<UUID> id(SubjectRef subject) {
        try {
            return Optional.of(UUID.fromString(subject.id()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isOpen(Nomination nomination) {
        if (current.assignments().stream()
                .anyMatch(held -> nominates(held, nomination.unit()) || held.equals(Confirming.role(nomination)))) {
            return true;
        }
        return switch (seats.over(
                nomination.lines().stream().map(NominationLine::id).toList())) {
            case RECUSED, UNDECLARED -> false;
            case SEATED -> true;
            case NONE -> current.assignments().stream().anyMatch(held -> worksOn(held, nomination.commune()));
        };
    }

    private static boolean nominates(RoleAt held, UnitCode unit) {
        return switch (held.role()) {
            case VILLAGE_HEAD, VILLAGE_FRONT, ORG_NOMINATOR -> held.unit().equals(unit);
            default -> false;
        };
    }

    /** Whether the nomination lies within the work of an office, which a seat on the Council is not. */
    private boolean worksOn(RoleAt held, UnitCode commune) {
        return switch (held.role()) {
            case VILLAGE_HEAD, VILLAGE_FRONT, COMMUNE_FRONT, ORG_NOMINATOR, COUNCIL_MEMBER, CITY_DIRECTOR, SYS_ADMIN ->
                false;
            case INTAKE_OFFICER,
                    APPRAISER,
                    DEPARTMENT_HEAD,
                    COUNCIL_SECRETARY,
                    COUNCIL_CHAIR,
                    COMMUNE_CHAIR,
                    COMMUNE_VICE_CHAIR,
                    CLERK,
                    ACCOUNTANT,
                    ARCHIVIST,
                    CITY_APPRAISER,
                    CITY_BOARD_HEAD,
                    CITY_APPROVER,
                    INSPECTOR -> isAbove(units.unit(held.unit()).kind(), held.unit(), commune);
        };
    }

    private boolean isAbove(UnitKind kind, UnitCode unit, UnitCode commune) {
        return switch (kind) {
            case CITY, CITY_OFFICE -> units.cityOf(unit).equals(units.cityOf(commune));
            case DISTRICT -> false;
            case COMMUNE, COMMUNE_OFFICE, ORGANISATION, SCHOOL, VILLAGE ->
                units.communeOf(unit).code().equals(commune);
        };
    }
}
