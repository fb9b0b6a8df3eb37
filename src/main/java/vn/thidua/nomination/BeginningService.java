package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardForm;
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;
import vn.thidua.organization.KnownHousehold;
import vn.thidua.organization.KnownHouseholds;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** What the person who begins a nomination may choose, before and while it is written. */
@Service
@Transactional(readOnly = true)
public class BeginningService {

    private final Nominators nominators;
    private final SimpleGrounds grounds;
    private final TitleStandards standards;
    private final OfferedForms offered;
    private final ReviewDeadline deadline;
    private final KnownHouseholds households;
    private final Units units;
    private final RuleSets ruleSets;
    private final RoleHolders holders;
    private final Clock clock;

    BeginningService(
            Nominators nominators,
            SimpleGrounds grounds,
            TitleStandards standards,
            OfferedForms offered,
            ReviewDeadline deadline,
            KnownHouseholds households,
            Units units,
            RuleSets ruleSets,
            RoleHolders holders,
            Clock clock) {
        this.nominators = nominators;
        this.grounds = grounds;
        this.standards = standards;
        this.offered = offered;
        this.deadline = deadline;
        this.households = households;
        this.units = units;
        this.ruleSets = ruleSets;
        this.holders = holders;
        this.clock = clock;
    }

    /** @throws vn.thidua.shared.BusinessException {@code shared.forbidden} for a unit they may not nominate for */
    @PreAuthorize(NominatorRoles.WRITERS)
    public BeginningOptions options(UnitCode code) {
        Unit unit = units.unit(code);
        Role role = nominators.roleFor(unit).role();
        boolean village = unit.kind() == UnitKind.VILLAGE;
        return new BeginningOptions(
                unit.kind(),
                role,
                village ? holder(Role.VILLAGE_HEAD, code) : null,
                village ? holder(nominators.insteadOfTheHead(), code) : null,
                grounds.accepted(rules(), unit.kind(), today()).stream()
                        .map(this::ground)
                        .toList());
    }

    /** Whether a title asks for the rating of its year. */
    @PreAuthorize(NominatorRoles.WRITERS)
    public boolean ratingAsked(String title) {
        return standards.of(rules(), title, today()).lowest() != null;
    }

    /** Whether a certificate is one of the ways to meet a title's standard. */
    @PreAuthorize(NominatorRoles.WRITERS)
    public boolean proofAsked(String title) {
        return standards.of(rules(), title, today()).certificateAsked();
    }

    /**
     * The forms of that kind whose nominees need no account of their own: the meeting rated each, and they come as one list
     * (Gia đình văn hóa: Nghị định 86/2023/NĐ-CP).
     */
    @PreAuthorize(NominatorRoles.WRITERS)
    public List<AwardForm> listed(SubjectKind kind) {
        return offered.of(kind).stream()
                .filter(form -> ruleSets.value(rules(), "line_account", form.code(), today())
                        .value()
                        .equals("RATING"))
                .toList();
    }

    /**
     * Households of a village that are known by name, for its list.
     *
     * @param from how many to pass over, {@code count} how many to answer at most
     * @throws vn.thidua.shared.BusinessException {@code shared.forbidden} for a unit they may not nominate for
     */
    @PreAuthorize(NominatorRoles.WRITERS)
    public List<KnownHousehold> households(UnitCode village, String search, int from, int count) {
        nominators.requireWriter(village);
        return households.of(Scope.of(List.of(village)), search, from, count);
    }

    /** How many of them there are. */
    @PreAuthorize(NominatorRoles.WRITERS)
    public int householdCount(UnitCode village, String search) {
        nominators.requireWriter(village);
        return households.count(Scope.of(List.of(village)), search);
    }

    /** What to warn of, when one of these forms will not be reviewed by its day of the year. */
    @PreAuthorize(NominatorRoles.WRITERS)
    public Optional<ReviewWarning> reviewWarning(Collection<String> forms) {
        return deadline.warning(rules(), forms);
    }

    private BeginningOptions.Ground ground(SimpleGround ground) {
        RuleValue rule = grounds.value(rules(), ground, today());
        return new BeginningOptions.Ground(
                ground, rule.article(), rule.confidence().unverified());
    }

    private @Nullable String holder(Role role, UnitCode unit) {
        List<RoleHolders.Holder> found = holders.holders(role, unit, today());
        return found.isEmpty() ? null : found.getFirst().name();
    }

    private String rules() {
        return ruleSets.inForceOn(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
