package vn.thidua.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.nomination.SameTitle;
import vn.thidua.shared.Texts;

/**
 * Nobody signs for a title that the nominee has for that year, or that somebody signed for already: what went its way on two
 * nominations is granted on one.
 *
 * @see "ADR 0067"
 */
@Component
class TitlesOnce {

    private final Papers papers;
    private final AwardLines awardLines;
    private final Texts texts;

    TitlesOnce(Papers papers, AwardLines awardLines, Texts texts) {
        this.papers = papers;
        this.awardLines = awardLines;
        this.texts = texts;
    }

    /**
     * Asked until the signature is written with everybody else who signs for one of these titles waiting.
     *
     * @throws DecisionException when a title would be granted twice; says to whom
     */
    void require(Paper paper, List<AwardLine> listed) {
        listed.stream()
                .filter(line -> line.manner().title())
                .map(AwardLine::formCode)
                .distinct()
                // Always in the same order, so that two who sign wait for one another, and not both.
                .sorted()
                .forEach(title -> papers.oneSigns("title/" + title));
        List<UUID> ids = listed.stream().map(AwardLine::id).toList();
        Map<UUID, SameTitle> same = awardLines.sameTitles(ids);
        if (same.isEmpty()) {
            return;
        }
        Set<UUID> signed = signed(paper, same);
        signed.addAll(ids);
        String twice = listed.stream()
                .filter(line -> same.containsKey(line.id()))
                .map(line -> twice(line, Objects.requireNonNull(same.get(line.id())), signed))
                .filter(Objects::nonNull)
                .sorted()
                .collect(Collectors.joining("; "));
        if (!twice.isEmpty()) {
            throw DecisionException.titleTwice(twice);
        }
    }

    private Set<UUID> signed(Paper paper, Map<UUID, SameTitle> same) {
        Set<UUID> others =
                same.values().stream().flatMap(each -> each.underWay().stream()).collect(Collectors.toSet());
        return others.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(papers.signedFor(others, paper.kind(), paper.level()));
    }

    private @Nullable String twice(AwardLine line, SameTitle same, Set<UUID> signed) {
        String where = same.granted();
        if (where == null && same.underWay().stream().anyMatch(signed::contains)) {
            where = texts.text("decision.titleTwice.signed");
        }
        return where == null ? null : texts.text("decision.titleTwice.one", line.name(), line.formName(), where);
    }
}
