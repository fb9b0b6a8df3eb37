package vn.thidua.decision;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardManner;
import vn.thidua.shared.Texts;

/**
 * Words for what is granted: a title is not a form of commendation, an honour after death is said to be one (truy tặng),
 * and the simple procedure is named (Luật 06/2022/QH15, Điều 84, 85).
 */
final class HonourWords {

    private final Texts texts;

    HonourWords(Texts texts) {
        this.texts = texts;
    }

    /** The text of that key for what stands on the list: forms, titles or both. */
    String text(String key, List<AwardLine> lines, Object... details) {
        boolean titles = lines.stream().anyMatch(line -> line.manner().title());
        boolean forms = lines.stream().anyMatch(line -> !line.manner().title());
        String suffix = titles ? (forms ? ".both" : ".titles") : "";
        return texts.text("decision." + key + suffix, details);
    }

    /** What is granted as one item of Article 1; lines that read the same are counted together. */
    String item(AwardLine line) {
        AwardManner manner = line.manner();
        String name = manner.title()
                ? texts.text("decision.paper.item.title", line.formName(), periodOf(manner))
                : line.formName();
        return manner.posthumous() ? texts.text("decision.paper.item.posthumous", name) : name;
    }

    /** The form in a row of the list. */
    String form(AwardLine line) {
        AwardManner manner = line.manner();
        return manner.title()
                ? texts.text("decision.paper.row.title", line.formName(), periodOf(manner))
                : line.formName();
    }

    /** The name in a row of the list; after a death with the relative who receives the honour. */
    String name(AwardLine line) {
        AwardManner manner = line.manner();
        if (!manner.posthumous()) {
            return line.name();
        }
        String recipient = manner.recipient();
        return recipient == null
                ? texts.text("decision.paper.row.posthumous", line.name())
                : texts.text("decision.paper.row.posthumousTo", line.name(), recipient);
    }

    /** The movement of titles that are all for one time, as in "năm 2026"; {@code null} otherwise. */
    @Nullable
    String titlePeriod(List<AwardLine> lines) {
        boolean titles = lines.stream().allMatch(line -> line.manner().title());
        List<String> periods =
                lines.stream().map(line -> periodOf(line.manner())).distinct().toList();
        return titles && periods.size() == 1 && !periods.getFirst().isEmpty() ? periods.getFirst() : null;
    }

    /** Whether every line came by the simple procedure: there was no Council. */
    static boolean simple(List<AwardLine> lines) {
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.manner().simple());
    }

    private static String periodOf(AwardManner manner) {
        return Objects.toString(manner.period(), "");
    }
}
