package vn.thidua.nomination;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;
import vn.thidua.award.TitleCap;
import vn.thidua.organization.Units;
import vn.thidua.register.AwardStatistics;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/** Counts the two titles on a list and in the register. */
@Component
class CountedTitleCaps implements TitleCaps {

    /** No decision has this id. */
    private static final UUID NONE = new UUID(0, 0);

    private final AwardStatistics statistics;
    private final RuleSets rules;
    private final Units units;
    private final Texts texts;

    CountedTitleCaps(AwardStatistics statistics, RuleSets rules, Units units, Texts texts) {
        this.statistics = statistics;
        this.rules = rules;
        this.units = units;
        this.texts = texts;
    }

    @Override
    public String warning(
            Collection<String> forms, UnitCode commune, String ruleSet, LocalDate day, @Nullable UUID besides) {
        return exceeded(forms, commune, ruleSet, day, besides)
                .map(cap -> texts.text(
                        cap.cap().confidence().unverified() ? "nomination.cap.listUnverified" : "nomination.cap.list",
                        words(cap, day),
                        cap.cap().article()))
                .orElse("");
    }

    /** What is too much, without its article. */
    String words(TitleCap cap, LocalDate day) {
        return texts.text(
                "nomination.cap.exceeded",
                cap.champions(),
                cap.workers(),
                String.valueOf(day.getYear()),
                cap.cap().value());
    }

    /** Empty where {@link #warning} says nothing. */
    Optional<TitleCap> exceeded(
            Collection<String> forms, UnitCode commune, String ruleSet, LocalDate day, @Nullable UUID besides) {
        if (!forms.contains(TitleCap.CHAMPION)
                || !rules.value(ruleSet, TitleCap.SWITCH, null, day).value().equals("ON")) {
            return Optional.empty();
        }
        RuleValue percent = rules.value(ruleSet, TitleCap.PERCENT, null, day);
        TitleCap cap = new TitleCap(
                count(TitleCap.CHAMPION, forms, commune, day, besides),
                count(TitleCap.WORKER, forms, commune, day, besides),
                percent);
        return Optional.of(cap).filter(TitleCap::exceeded);
    }

    /** On the list, and granted by the same authority in the year. */
    private long count(
            String title, Collection<String> forms, UnitCode commune, LocalDate day, @Nullable UUID besides) {
        return Collections.frequency(forms, title)
                + statistics.granted(
                        title,
                        Year.from(day),
                        Set.of(commune),
                        Scope.of(units.subtree(commune)),
                        besides == null ? NONE : besides);
    }
}
