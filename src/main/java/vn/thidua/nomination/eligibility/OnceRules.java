package vn.thidua.nomination.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One achievement, one honour; one title of a year once; one initiative, one honour. */
final class OnceRules {

    private static final int ALL = 100;

    private OnceRules() {}

    /** What was honoured is not honoured twice: the same blocks, what may be the same is compared by a person. */
    static Finding sameAchievement(Facts facts, Rule rule) {
        String name = Check.BR_01.finding();
        Optional<Likeness> twice = facts.likenesses().stream()
                .filter(other -> other.same() && other.granted())
                .findFirst();
        if (twice.isPresent()) {
            return beside(twice.get(), name, rule, Verdict.FAIL, "change")
                    .with(List.of(twice.get().datum()));
        }
        if (facts.likenesses().isEmpty()) {
            return Finding.of(name, rule, Verdict.PASS, Message.of("sameAchievement.PASS"));
        }
        Rule suspicion = new Rule(Severity.WARNS, rule.article(), rule.unverified());
        return beside(facts.likenesses().getFirst(), name, suspicion, Verdict.HUMAN, "compare")
                .with(facts.likenesses().stream().map(Likeness::datum).toList());
    }

    private static Finding beside(Likeness other, String name, Rule rule, Verdict verdict, String remedy) {
        String key = "sameAchievement." + other.ground() + ".";
        return Finding.of(name, rule, verdict, Message.of(key + verdict, other.where(), other.percent()))
                .changedBy(Message.of(key + remedy))
                .beside(other);
    }

    /** An initiative serves one honour; a title of a later year is for a person to decide (CV 5007/BNV 2023). */
    static List<Finding> initiativeOnce(Facts facts, Rule rule) {
        List<Facts.Use> uses = facts.certificates().stream()
                .flatMap(each -> each.uses().stream())
                .toList();
        if (facts.certificates().isEmpty()) {
            return List.of();
        }
        if (uses.isEmpty()) {
            return List.of(Finding.of(Check.BR_11.finding(), rule, Verdict.PASS, Message.of("initiativeOnce.PASS")));
        }
        boolean barred = uses.stream().anyMatch(use -> use.granted() && !laterTitle(facts, use));
        Verdict verdict = barred ? Verdict.FAIL : Verdict.HUMAN;
        Rule severity = barred ? rule : new Rule(Severity.WARNS, rule.article(), rule.unverified());
        Finding finding = Finding.of(Check.BR_11.finding(), severity, verdict, Message.of("initiativeOnce." + verdict))
                .with(uses.stream()
                        .map(use -> new Datum(
                                Message.of("datum.use", use.where(), use.year()),
                                use.granted() ? Source.REGISTERED : Source.FILED))
                        .toList())
                .changedBy(Message.of("initiativeOnce.change"));
        boolean hidden = uses.stream().anyMatch(use -> !use.where().equals(use.within()));
        return List.of(hidden ? finding.beside(used(facts, uses)) : finding);
    }

    /** The certificates beside where they were named, of which the officers read more than whoever writes. */
    private static Likeness used(Facts facts, List<Facts.Use> uses) {
        String named = facts.certificates().stream()
                .filter(each -> !each.uses().isEmpty())
                .map(Facts.Certificate::number)
                .collect(Collectors.joining("; "));
        return new Likeness(
                Likeness.Ground.WORDS,
                true,
                uses.stream().anyMatch(Facts.Use::granted),
                joined(uses.stream().map(Facts.Use::where).toList()),
                joined(uses.stream().map(Facts.Use::within).toList()),
                ALL,
                named,
                named);
    }

    private static String joined(List<String> places) {
        return places.stream().distinct().collect(Collectors.joining("; "));
    }

    private static boolean laterTitle(Facts facts, Facts.Use use) {
        return facts.asked().title() && use.title() && use.year() < facts.year();
    }
}
