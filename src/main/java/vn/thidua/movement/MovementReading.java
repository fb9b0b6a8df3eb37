package vn.thidua.movement;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Units;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** Turns a movement into what its screen shows. */
@Component
class MovementReading {

    private final QuotaRows quotas;
    private final Guidances guidances;
    private final EnrolmentEntities enrolments;
    private final AwardChoices forms;
    private final Units units;
    private final CurrentActor current;

    /** Looked up late: the room that nominates depends on this one. */
    private final ObjectProvider<QuotaUse> use;

    MovementReading(
            QuotaRows quotas,
            Guidances guidances,
            EnrolmentEntities enrolments,
            AwardChoices forms,
            Units units,
            CurrentActor current,
            ObjectProvider<QuotaUse> use) {
        this.quotas = quotas;
        this.guidances = guidances;
        this.enrolments = enrolments;
        this.forms = forms;
        this.units = units;
        this.current = current;
        this.use = use;
    }

    MovementDetails details(MovementEntity entity, UnitCode commune, boolean keeper) {
        Movement movement = entity.toMovement();
        boolean own = entity.isOf(commune);
        Optional<Guidance> received =
                own ? Optional.empty() : guidances.findByMovementAndCommune(movement.code(), commune.value());
        return new MovementDetails(
                movement,
                entity.version(),
                received.map(Guidance::planNumber).orElse(entity.planNumber()),
                received.map(Guidance::planDate).orElse(entity.planDate()),
                entity.goal(),
                entity.criteria(),
                quotas.of(movement.code(), commune.value()).stream()
                        .map(row -> used(movement.code(), commune, row.toQuota()))
                        .toList(),
                enrolled(movement.code()),
                own,
                keeper);
    }

    /** Of each unit there is no one figure to show: how far each has come stands where it nominates. */
    private MovementDetails.QuotaUsed used(String movement, UnitCode commune, Quota quota) {
        int used = quota.holder() == Quota.Holder.EACH_UNIT
                ? 0
                : use.orderedStream()
                        .mapToInt(room -> room.used(movement, commune, quota.unit(), quota))
                        .sum();
        return new MovementDetails.QuotaUsed(
                quota,
                forms.forms().stream()
                        .filter(form -> form.code().equals(quota.form()))
                        .map(TitleChoices.Choice::name)
                        .findFirst()
                        .orElse(quota.form()),
                quota.unit() == null ? null : units.unit(quota.unit()).name(),
                used);
    }

    private List<MovementDetails.Enrolled> enrolled(String movement) {
        return enrolments.forMovement(movement, current.scope()).stream()
                .map(row -> new MovementDetails.Enrolled(
                        units.unit(row.unit()).name(), row.name(), row.kind() == SubjectKind.COLLECTIVE))
                .toList();
    }
}
