package vn.thidua.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thidua.decision.PaperText.Part;
import vn.thidua.nomination.AwardLine;
import vn.thidua.shared.SubjectKind;

/** The list of those whom a paper honours, by groups. */
final class PaperAnnex {

    private static final int LONGEST_ACHIEVEMENT = 400;

    private final PaperWords words;
    private final HonourWords honour;
    private final AuthorityNames names;
    private final NomineeColumns columns;

    PaperAnnex(PaperWords words, AuthorityNames names, NomineeColumns columns) {
        this.words = words;
        this.honour = words.honour();
        this.names = names;
        this.columns = columns;
    }

    void annex(PaperFacts facts, PaperBlocks blocks) {
        String issuer =
                facts.kind() == PaperKind.DECISION ? names.chair(facts.issuer()) : names.committee(facts.issuer());
        blocks.add(Part.ANNEX, words.text("paper.annex"));
        blocks.add(
                Part.ANNEX_ABOUT,
                honour.text("paper." + facts.kind() + ".annexAbout", facts.lines(), words.merit(facts)));
        blocks.add(
                Part.ANNEX_REFERENCE,
                words.text(
                        "paper." + facts.kind() + ".annexReference",
                        words.blank() + "/" + words.text("symbol." + facts.kind()),
                        words.blank(),
                        words.blank(),
                        String.valueOf(facts.year()),
                        issuer));
        blocks.row(
                Part.HEAD,
                List.of(honour.text("paper.columns." + facts.kind(), facts.lines())
                        .split("\\|")));
        int ordinal = 0;
        int group = 0;
        for (SubjectKind kind : ListOrder.KINDS) {
            List<AwardLine> lines =
                    facts.lines().stream().filter(line -> line.kind() == kind).toList();
            if (!lines.isEmpty()) {
                group++;
                blocks.add(Part.GROUP, words.text("paper.group." + kind, "I".repeat(group)));
                for (AwardLine line : lines) {
                    ordinal++;
                    blocks.row(Part.ROW, cells(facts, ordinal, line));
                }
            }
        }
    }

    private List<String> cells(PaperFacts facts, int ordinal, AwardLine line) {
        List<String> cells = new ArrayList<>(List.of(
                String.valueOf(ordinal),
                honour.name(line),
                Objects.toString(line.birthYear(), ""),
                line.unitName(),
                honour.form(line),
                shortened(line.achievement())));
        if (facts.kind() == PaperKind.SUBMISSION) {
            cells.add(3, columns.sex(line));
            cells.add(5, columns.positionClass(line));
            cells.add(columns.past(line, facts.past()));
            cells.add(line.manner().simple() ? words.text("paper.row.simple") : columns.vote(line));
        }
        return cells;
    }

    private static String shortened(String achievement) {
        return achievement.length() <= LONGEST_ACHIEVEMENT
                ? achievement
                : achievement.substring(0, achievement.lastIndexOf(' ', LONGEST_ACHIEVEMENT)) + "…";
    }
}
