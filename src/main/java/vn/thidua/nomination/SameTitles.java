package vn.thidua.nomination;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.nomination.eligibility.Check;
import vn.thidua.nomination.eligibility.Rule;
import vn.thidua.nomination.eligibility.Severity;

/** Whether somebody has, or is nominated for, a title of the same year besides. */
@Component
class SameTitles {

    private final NominationLines lines;
    private final NomineePasts pasts;
    private final AwardCatalogue catalogue;
    private final PinnedRules rules;
    private final Eligibility eligibility;
    private final HistoryWords words;

    SameTitles(
            NominationLines lines,
            NomineePasts pasts,
            AwardCatalogue catalogue,
            PinnedRules rules,
            Eligibility eligibility,
            HistoryWords words) {
        this.lines = lines;
        this.pasts = pasts;
        this.catalogue = catalogue;
        this.rules = rules;
        this.eligibility = eligibility;
        this.words = words;
    }

    /** By line; only those for which the rules of their nomination bar it. */
    Map<UUID, SameTitle> of(Collection<UUID> ids) {
        Map<UUID, SameTitle> found = new HashMap<>();
        lines.all(ids).stream()
                .filter(this::barred)
                .collect(Collectors.groupingBy(NominationLine::nomination))
                .forEach((nomination, own) -> {
                    Map<UUID, NomineePasts.Past> known = pasts.of(nomination, own);
                    own.forEach(line -> add(found, line, Objects.requireNonNull(known.get(line.id()))));
                });
        return found;
    }

    private boolean barred(NominationLine line) {
        String form = line.formAsked();
        if (!catalogue.form(form).title()) {
            return false;
        }
        Nomination nomination = line.nomination();
        Rule rule = eligibility.rule(nomination.rules(), Check.BR_01, form, rules.day(nomination));
        return rule.severity() == Severity.BLOCKS && !rule.unverified();
    }

    private void add(Map<UUID, SameTitle> found, NominationLine line, NomineePasts.Past past) {
        String form = line.formAsked();
        int year = HonourYears.of(line);
        String granted = past.honours().stream()
                .filter(honour -> honour.formCode().equals(form) && HonourYears.of(honour) == year)
                .map(words::where)
                .findFirst()
                .orElse(null);
        Set<UUID> underWay = past.others().stream()
                .filter(other -> !other.status().isTerminal())
                .filter(other -> other.formAsked().equals(form) && HonourYears.of(other) == year)
                .map(NominationLine::id)
                .collect(Collectors.toSet());
        if (granted != null || !underWay.isEmpty()) {
            found.put(line.id(), new SameTitle(granted, underWay));
        }
    }
}
