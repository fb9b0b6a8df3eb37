package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a decree wants voted on by ballot is not voted on otherwise (Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7). Bars wherever
 * an article is named, compared with the decree in force or not: a ballot that was left out cannot be held afterwards. Whoever
 * has compared it and found otherwise enters that value first. The product's own default bars nobody.
 */
@Component
class BallotByLaw {

    /** What keeps the ballot: how it is held, and that the Council sits at all. */
    private static final Map<String, String> KEEPING =
            Map.of("ballot_mode", "SECRET", "council_required", "YES", "city_council", "ON");

    private static final String BY_LAW = "ballot_by_law";

    private final RuleSets rules;
    private final AwardCatalogue catalogue;

    BallotByLaw(RuleSets rules, AwardCatalogue catalogue) {
        this.rules = rules;
        this.catalogue = catalogue;
    }

    /**
     * @param from the first day of the change
     * @throws AwardException when a form whose ballot the law asks for would be voted on otherwise, or by no Council
     */
    void check(RuleChange change, LocalDate from) {
        String kept = KEEPING.get(change.key());
        if (kept == null || change.value().strip().equals(kept)) {
            return;
        }
        List<AwardForm> bound = catalogue.all().stream()
                .filter(form -> change.form() == null || form.code().equals(change.form()))
                .filter(form -> rules.ifAny(change.ruleSet(), change.key(), form.code(), from)
                        .filter(standing -> standing.value().equals(kept))
                        .filter(standing -> change.form() != null || standing.form() == null)
                        .isPresent())
                .filter(form -> wanted(change.ruleSet(), form, from))
                .toList();
        if (!bound.isEmpty()) {
            throw AwardException.ballotByLaw(
                    bound.stream().map(AwardForm::name).collect(Collectors.joining(", ")),
                    byLaw(change.ruleSet(), bound.getFirst(), from).article());
        }
    }

    private boolean wanted(String ruleSet, AwardForm form, LocalDate day) {
        RuleValue rule = byLaw(ruleSet, form, day);
        return rule.value().equals("YES") && rule.confidence() != Confidence.DEFAULT;
    }

    private RuleValue byLaw(String ruleSet, AwardForm form, LocalDate day) {
        return rules.value(ruleSet, BY_LAW, form.code(), day);
    }
}
