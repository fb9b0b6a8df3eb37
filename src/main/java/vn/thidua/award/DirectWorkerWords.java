package vn.thidua.award;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Texts;

/** Says a share of direct workers in sentences, the same on an agenda and on a paper. */
@Component
public class DirectWorkerWords {

    private final Texts texts;

    DirectWorkerWords(Texts texts) {
        this.texts = texts;
    }

    /** The list's own figures; the second sentence only where heads of villages are among them. */
    public String now(DirectWorkerShare share) {
        DirectWorkers now = share.now();
        if (now.isEmpty()) {
            return texts.text("award.directWorkers.none");
        }
        String sentence = texts.text("award.directWorkers.now", now.direct(), now.individuals(), now.percent());
        if (share.villageHeads() == 0) {
            return sentence;
        }
        DirectWorkers without = share.withoutVillageHeads();
        return sentence + " "
                + texts.text(
                        "award.directWorkers.withoutHeads",
                        share.villageHeads(),
                        without.direct(),
                        without.individuals(),
                        without.percent());
    }

    /** What it is held against: last year, or that nothing is known of it, and the target. */
    public String before(DirectWorkerShare share) {
        List<String> parts = new ArrayList<>();
        String year = share.year().toString();
        DirectWorkers lastYear = share.lastYear();
        parts.add(
                lastYear == null
                        ? texts.text("award.directWorkers.noData", year)
                        : texts.text(
                                "award.directWorkers.lastYear",
                                year,
                                lastYear.direct(),
                                lastYear.individuals(),
                                lastYear.percent()));
        if (share.target() == null) {
            parts.add(texts.text("award.directWorkers.noTarget"));
        } else {
            parts.add(texts.text(
                    share.targetUnverified() ? "award.directWorkers.targetUnverified" : "award.directWorkers.target",
                    share.target()));
        }
        return String.join(" ", parts);
    }

    /** What the share is below of, as one sentence; empty when of nothing. */
    public String shortfall(DirectWorkerShare share) {
        List<String> below = share.shortfalls().stream()
                .map(each -> texts.text("award.directWorkers.below." + each))
                .toList();
        return below.isEmpty()
                ? ""
                : texts.text("award.directWorkers.short", String.join(texts.text("award.directWorkers.and"), below));
    }
}
