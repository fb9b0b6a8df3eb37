package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.CommendationType;
import vn.thidua.award.RuleSets;
import vn.thidua.movement.AwardChoices;
import vn.thidua.movement.Quota;
import vn.thidua.movement.QuotaUse;
import vn.thidua.movement.Quotas;
import vn.thidua.movement.TitleChoices;
import vn.thidua.organization.Units;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/**
 * Counts the lines nominated for a movement against its quotas: sent in, and not ended without an award. Only what is asked
 * for the movement itself counts; merit and sudden achievements have none.
 */
@Component
class QuotaDesk implements QuotaUse {

    private static final String EXCESS = "movement_quota_excess";

    private static final Set<NominationStage> NOT_COUNTED = EnumSet.of(
            NominationStage.DRAFT, NominationStage.RETURNED, NominationStage.WITHDRAWN, NominationStage.STOPPED);
    private static final Set<LineStatus> ENDED = EnumSet.of(
            LineStatus.NOT_RECOMMENDED,
            LineStatus.REFUSED,
            LineStatus.RETURNED,
            LineStatus.WITHDRAWN,
            LineStatus.STOPPED);
    private static final Set<LineStatus> WITH_THOSE_WHO_DECIDE =
            EnumSet.of(LineStatus.BEING_DECIDED, LineStatus.AT_CITY, LineStatus.GRANTED);

    /** No nomination has it. */
    private static final UUID NONE = new UUID(0, 0);

    private final QuotaCounts counts;
    private final Quotas quotas;
    private final AwardChoices forms;
    private final RuleSets ruleSets;
    private final Units units;
    private final Texts texts;

    QuotaDesk(QuotaCounts counts, Quotas quotas, AwardChoices forms, RuleSets ruleSets, Units units, Texts texts) {
        this.counts = counts;
        this.quotas = quotas;
        this.forms = forms;
        this.ruleSets = ruleSets;
        this.units = units;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public int used(String movement, UnitCode commune, @Nullable UnitCode unit, Quota quota) {
        return count(counts.sentIn(commune.value(), movement, at(unit), NOT_COUNTED, ENDED, NONE), quota);
    }

    /**
     * The quotas that a nomination touches, with what it asks for.
     *
     * @param explained the newest reason written for it
     */
    QuotaExcess of(
            NominationDraft draft,
            UnitCode commune,
            String rules,
            LocalDate day,
            @Nullable QuotaExplanation explained) {
        return excess(standings(draft, commune), rules, day, explained);
    }

    private List<QuotaStanding> standings(NominationDraft draft, UnitCode commune) {
        String movement = draft.movement();
        if (movement == null || draft.type() != CommendationType.PHONG_TRAO) {
            return List.of();
        }
        List<String> asked =
                draft.lines().stream().map(line -> String.valueOf(line.form())).toList();
        List<QuotaStanding> standings = new ArrayList<>();
        for (Quota quota : quotas.of(movement, commune)) {
            if (quota.concerns(draft.unit())) {
                UnitCode unit = quota.holder() == Quota.Holder.COMMUNE ? null : draft.unit();
                int used = count(
                        counts.sentIn(commune.value(), movement, at(unit), NOT_COUNTED, ENDED, draft.id()), quota);
                standings.add(standing(quota, used, here(asked, quota)));
            }
        }
        return standings;
    }

    /** The same of a list: the commune's quotas, with what stands on it; what is with those who decide is used. */
    QuotaExcess ofList(
            List<AwardLine> listed,
            UnitCode commune,
            String rules,
            LocalDate day,
            @Nullable QuotaExplanation explained) {
        return excess(standings(listed, commune), rules, day, explained);
    }

    private List<QuotaStanding> standings(List<AwardLine> listed, UnitCode commune) {
        List<UUID> ids = listed.stream().map(AwardLine::id).toList();
        List<QuotaStanding> standings = new ArrayList<>();
        List<AwardLine> forMovements = listed.stream()
                .filter(line -> line.type() == CommendationType.PHONG_TRAO && line.movementCode() != null)
                .toList();
        for (String movement : forMovements.stream()
                .map(line -> String.valueOf(line.movementCode()))
                .distinct()
                .toList()) {
            List<String> asked = forMovements.stream()
                    .filter(line -> movement.equals(line.movementCode()))
                    .map(AwardLine::formCode)
                    .toList();
            for (Quota quota : quotas.of(movement, commune)) {
                int here = here(asked, quota);
                if (quota.holder() == Quota.Holder.COMMUNE && here > 0) {
                    int used = count(counts.decided(commune.value(), movement, WITH_THOSE_WHO_DECIDE, ids), quota);
                    standings.add(standing(quota, used, here));
                }
            }
        }
        return standings;
    }

    /** Whether a quota may be passed with a written reason, or not at all, is asked only where one is. */
    private QuotaExcess excess(
            List<QuotaStanding> standings, String rules, LocalDate day, @Nullable QuotaExplanation explained) {
        boolean barred = standings.stream().anyMatch(standing -> standing.excess() > 0)
                && ruleSets.value(rules, EXCESS, null, day).value().equals("BLOCK");
        return new QuotaExcess(standings, barred, explained);
    }

    private QuotaStanding standing(Quota quota, int used, int here) {
        return new QuotaStanding(words(quota, quota.unit()), used, here, quota.cases(), quota.basis());
    }

    /** Whose quota of what; {@code unit} the one that is meant, {@code null} where it is said of all. */
    String words(Quota quota, @Nullable UnitCode unit) {
        String form = forms.forms().stream()
                .filter(choice -> choice.code().equals(quota.form()))
                .map(TitleChoices.Choice::name)
                .findFirst()
                .orElse(quota.form());
        return unit == null
                ? texts.text("nomination.quota.of." + quota.holder(), form)
                : texts.text("nomination.quota.of.UNIT", form, units.unit(unit).name());
    }

    private static int here(List<String> asked, Quota quota) {
        return (int) asked.stream().filter(quota::counts).count();
    }

    static int count(List<QuotaCounts.OfForm> found, Quota quota) {
        return (int) found.stream()
                .filter(count -> quota.counts(String.valueOf(count.getForm())))
                .mapToLong(QuotaCounts.OfForm::getLines)
                .sum();
    }

    private static String at(@Nullable UnitCode unit) {
        return unit == null ? "" : unit.value();
    }
}
