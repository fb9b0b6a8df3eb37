package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardForm;
import vn.thidua.award.CommendationType;
import vn.thidua.award.RuleSets;
import vn.thidua.campaign.CampaignStanding;
import vn.thidua.campaign.CampaignTerms;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.shared.UnitCode;

/** Campaign, and what the movement takes, its level and its quota, put together for a nomination that is written now. */
@Component
class Terms {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CampaignTerms campaigns;
    private final QuotaDesk quotas;
    private final QuotaReasons reasons;
    private final MovementLevels levels;
    private final Movements movements;
    private final RuleSets ruleSets;
    private final Clock clock;

    Terms(
            CampaignTerms campaigns,
            QuotaDesk quotas,
            QuotaReasons reasons,
            MovementLevels levels,
            Movements movements,
            RuleSets ruleSets,
            Clock clock) {
        this.campaigns = campaigns;
        this.quotas = quotas;
        this.reasons = reasons;
        this.levels = levels;
        this.movements = movements;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    NominationTerms of(NominationDraft draft, UnitCode commune) {
        LocalDate today = LocalDate.now(clock);
        return of(draft, commune, ruleSets.inForceOn(today), today);
    }

    private NominationTerms of(NominationDraft draft, UnitCode commune, String rules, LocalDate day) {
        QuotaExplanation explained = reasons.of(draft.id()).stream()
                .findFirst()
                .map(QuotaReason::given)
                .orElse(null);
        return new NominationTerms(
                campaigns.of(sending(draft, commune), rules), quotas.of(draft, commune, rules, day, explained));
    }

    private static CampaignTerms.Sending sending(NominationDraft draft, UnitCode commune) {
        List<String> forms = draft.lines().stream()
                .map(NominationDraft.Line::form)
                .filter(code -> code != null && !code.isBlank())
                .map(String::valueOf)
                .distinct()
                .toList();
        return new CampaignTerms.Sending(draft.type(), draft.manner().simple(), draft.unit(), commune, forms);
    }

    /** What keeps it from being sent in; of the campaign at its first sending only, of a movement when it is new. */
    List<Missing> missing(Nomination nomination, String rules, LocalDate ruleDay, List<AwardForm> forms) {
        NominationDraft draft = nomination.draft();
        List<Missing> missing = new ArrayList<>(level(draft, rules, ruleDay, forms));
        untaken(nomination, draft).ifPresent(missing::add);
        NominationTerms terms = of(draft, nomination.commune(), rules, ruleDay);
        if (nomination.firstSubmittedAt() == null && !terms.campaign().inTime()) {
            missing.add(new Missing(
                    terms.campaign().state() == CampaignStanding.State.LATE ? "campaignLate" : "campaignAhead",
                    Missing.Part.MOVEMENT,
                    null,
                    List.of(
                            String.valueOf(terms.campaign().name()),
                            DAY.format(Objects.requireNonNull(terms.campaign().day(), "a campaign has days")))));
        }
        terms.quota().passed().stream()
                .filter(quota -> terms.quotaBlocks() || terms.reasonAsked())
                .forEach(quota -> missing.add(new Missing(
                        terms.quotaBlocks() ? "quotaPassed" : "quotaReason",
                        terms.quotaBlocks() ? Missing.Part.NOMINEES : Missing.Part.MOVEMENT,
                        null,
                        List.of(quota.words(), quota.used() + quota.here(), quota.allowed()))));
        return missing;
    }

    /**
     * The movement it is asked for, where that takes no nomination of the unit. What it was sent in for before goes on; past
     * the last day a person judges.
     */
    private Optional<Missing> untaken(Nomination nomination, NominationDraft draft) {
        String code = draft.movement();
        if (draft.type() != CommendationType.PHONG_TRAO
                || code == null
                || code.isBlank()
                || code.equals(nomination.movementSent())) {
            return Optional.empty();
        }
        String what = switch (movements.standing(code, draft.unit(), LocalDate.now(clock))) {
            case UNKNOWN -> "movementUnknown";
            case ELSEWHERE -> "movementElsewhere";
            case CLOSED -> "movementClosed";
            case AHEAD -> "movementAhead";
            case OPEN, LATE -> null;
        };
        return Optional.ofNullable(what)
                .map(key -> new Missing(
                        key,
                        Missing.Part.MOVEMENT,
                        null,
                        movements.find(code).stream()
                                .<Object>flatMap(
                                        movement -> Stream.of(movement.name(), DAY.format(movement.startsOn())))
                                .toList()));
    }

    private List<Missing> level(NominationDraft draft, String rules, LocalDate day, List<AwardForm> forms) {
        String code = draft.movement();
        Movement movement = code == null ? null : movements.find(code).orElse(null);
        List<Missing> missing = new ArrayList<>();
        for (NominationDraft.Line line : draft.lines()) {
            forms.stream()
                    .filter(form -> form.code().equals(line.form()))
                    .findFirst()
                    .filter(form -> !levels.allows(draft.type(), form.code(), movement, rules, day))
                    .ifPresent(form -> missing.add(new Missing(
                            "movementLevel",
                            Missing.Part.NOMINEES,
                            line.id(),
                            List.of(
                                    line.name(),
                                    form.name(),
                                    movement == null ? "" : movement.name(),
                                    levels.rule(form.code(), rules, day).article()))));
        }
        return missing;
    }
}
