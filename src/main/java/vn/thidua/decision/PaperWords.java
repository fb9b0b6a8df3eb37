package vn.thidua.decision;

import java.util.List;
import java.util.Objects;
import vn.thidua.nomination.AwardLine;
import vn.thidua.shared.Texts;

/** Phrases that several parts of a paper share: whom it honours, and for what. */
final class PaperWords {

    private final Texts texts;
    private final HonourWords honour;

    PaperWords(Texts texts) {
        this.texts = texts;
        this.honour = new HonourWords(texts);
    }

    HonourWords honour() {
        return honour;
    }

    boolean has(String key) {
        return texts.has("decision." + key);
    }

    String text(String key, Object... details) {
        return texts.text("decision." + key, details);
    }

    /** What stands where number and day come once the clerk gives them. */
    String blank() {
        return text("paper.blank");
    }

    /** "02 tập thể, 01 hộ gia đình và 03 cá nhân". */
    String honoured(List<AwardLine> lines) {
        List<String> counts = ListOrder.KINDS.stream()
                .filter(kind -> lines.stream().anyMatch(line -> line.kind() == kind))
                .map(kind -> text(
                        "paper.count." + kind,
                        "%02d"
                                .formatted(lines.stream()
                                        .filter(line -> line.kind() == kind)
                                        .count())))
                .toList();
        int last = counts.size() - 1;
        return last <= 0
                ? String.join("", counts)
                : text("paper.and", String.join(", ", counts.subList(0, last)), counts.get(last));
    }

    /** The merit that all lines share. */
    String merit(PaperFacts facts) {
        String period = honour.titlePeriod(facts.lines());
        if (period != null) {
            return text("paper.merit.titles", period);
        }
        List<String> movements = facts.lines().stream()
                .map(line -> Objects.toString(line.movementName(), ""))
                .distinct()
                .toList();
        return movements.size() == 1 && !movements.getFirst().isEmpty()
                ? text("paper.merit.movement", movements.getFirst())
                : text("paper.merit.general");
    }
}
