package vn.thidua.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/** What a plan says of a movement in the commune: its number, when it comes from above, and how many may be nominated. */
@Service
@Transactional
@PreAuthorize(MovementKeepers.KEEP)
public class QuotaService {

    private final MovementEntities movements;
    private final QuotaRows quotas;
    private final Guidances guidances;
    private final MovementKeepers keepers;
    private final AwardChoices forms;
    private final Units units;
    private final Reach reach;
    private final AuditLog audit;
    private final Clock clock;

    QuotaService(
            MovementEntities movements,
            QuotaRows quotas,
            Guidances guidances,
            MovementKeepers keepers,
            AwardChoices forms,
            Units units,
            Reach reach,
            AuditLog audit,
            Clock clock) {
        this.movements = movements;
        this.quotas = quotas;
        this.guidances = guidances;
        this.keepers = keepers;
        this.forms = forms;
        this.units = units;
        this.reach = reach;
        this.audit = audit;
        this.clock = clock;
    }

    /** The forms a quota may be for. */
    @Transactional(readOnly = true)
    @PreAuthorize(MovementKeepers.KEEP)
    public List<TitleChoices.Choice> forms() {
        return forms.forms();
    }

    /** The commune's units, for a quota of one of them. */
    @Transactional(readOnly = true)
    @PreAuthorize(MovementKeepers.KEEP)
    public List<Unit> units(UnitCode commune) {
        return units.children(commune, LocalDate.now(clock));
    }

    /**
     * Keeps the number and day of the plan that launched a movement above the commune.
     *
     * @throws MovementException for the commune's own, whose plan stands in it, and when the number or day is missing
     */
    @PreAuthorize(MovementKeepers.KEEP)
    public void guide(CommandKey key, UnitCode commune, String code, String planNumber, @Nullable LocalDate planDate) {
        keepers.requireKeeper(commune);
        if (movement(commune, code).isOf(commune)) {
            throw MovementException.ownPlan();
        }
        String number = SearchKey.composed(planNumber);
        if (number.isEmpty() || planDate == null) {
            throw MovementException.planHalfSaid();
        }
        Optional<Guidance> known = guidances.findByMovementAndCommune(code, commune.value());
        String before = known.map(Guidance::stored).orElse(null);
        Guidance guidance = known.orElseGet(() -> new Guidance(code, commune, number, planDate));
        guidance.say(number, planDate);
        record(
                "movement.guided",
                code,
                commune,
                before,
                guidances.saveAndFlush(guidance).stored(),
                null);
    }

    /** Sets a quota, or another number for the same unit and form. */
    @PreAuthorize(MovementKeepers.KEEP)
    public void allot(CommandKey key, UnitCode commune, String code, Quota typed) {
        keepers.requireKeeper(commune);
        movement(commune, code);
        requireSound(commune, typed);
        Optional<QuotaRow> known = quotas.of(code, commune.value()).stream()
                .filter(row -> row.isFor(typed))
                .findFirst();
        String before = known.map(QuotaRow::stored).orElse(null);
        QuotaRow quota = known.orElseGet(() -> new QuotaRow(code, commune, typed));
        quota.say(typed);
        record(
                "movement.allotted",
                code,
                commune,
                before,
                quotas.saveAndFlush(quota).stored(),
                null);
    }

    /** Takes a quota back: from here on the form is not counted. */
    @PreAuthorize(MovementKeepers.KEEP)
    public void takeBack(CommandKey key, UUID id, String reason) {
        QuotaRow quota = quotas.findById(id).orElseThrow(BusinessException::notFound);
        if (!keepers.keeps(quota.commune())) {
            throw BusinessException.notFound();
        }
        keepers.requireKeeper(quota.commune());
        String why = SearchKey.composed(reason);
        if (why.isEmpty()) {
            throw MovementException.reasonMissing();
        }
        quotas.delete(quota);
        record("movement.quotaTakenBack", quota.movement(), quota.commune(), quota.stored(), null, why);
    }

    private void requireSound(UnitCode commune, Quota typed) {
        if (typed.cases() < 1) {
            throw MovementException.quotaWithoutCases();
        }
        if ((typed.holder() == Quota.Holder.UNIT) != (typed.unit() != null)
                || (typed.unit() != null
                        && !units.communeOf(typed.unit()).code().equals(commune))) {
            throw MovementException.quotaOfWhom();
        }
        if (forms.forms().stream().noneMatch(form -> form.code().equals(typed.form()))) {
            throw MovementException.quotaForm();
        }
        if (SearchKey.composed(typed.basis()).isEmpty()) {
            throw MovementException.basisMissing();
        }
    }

    private MovementEntity movement(UnitCode commune, String code) {
        return movements.ofUnits(reach.of(commune)).stream()
                .filter(movement -> movement.toMovement().code().equals(code))
                .findFirst()
                .orElseThrow(BusinessException::notFound);
    }

    private void record(
            String action,
            String movement,
            UnitCode commune,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {
        audit.record(AuditEvent.of(action, new SubjectRef("movement", movement))
                .from(before, after)
                .because(reason)
                .with(Map.of("unit", commune.value())));
    }
}
