package vn.thidua.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.award.DecidingLevel;
import vn.thidua.award.DirectWorkers;
import vn.thidua.award.PositionClass;
import vn.thidua.decision.PaperText.Part;
import vn.thidua.nomination.AwardLine;
import vn.thidua.shared.SubjectKind;

/** What a paper decides or asks for, and on what grounds (Nghị định 152/2025/NĐ-CP, Mẫu 01, and the practice of decisions). */
final class PaperBody {

    private final PaperWords words;
    private final HonourWords honour;
    private final AuthorityNames names;
    private final CouncilGrounds councilGrounds;

    PaperBody(PaperWords words, AuthorityNames names, CouncilGrounds councilGrounds) {
        this.words = words;
        this.honour = words.honour();
        this.names = names;
        this.councilGrounds = councilGrounds;
    }

    void decision(PaperFacts facts, PaperBlocks blocks) {
        blocks.add(Part.DECIDER, words.text("paper.decider", names.inHeading(facts.issuer())));
        grounds(facts, blocks);
        PaperFacts.Origin origin = facts.origin();
        String level = facts.level().name();
        if (origin != null) {
            blocks.add(
                    Part.GROUND,
                    words.text("paper.origin." + level, origin.number(), Dates.day(origin.date()), origin.issuer()));
        }
        facts.cityMinutes().forEach(minutes -> blocks.add(Part.GROUND, cityMinutes(minutes, facts)));
        if (HonourWords.simple(facts.lines())) {
            blocks.add(Part.GROUND, words.text("paper.ground.simple"));
        }
        blocks.add(Part.GROUND, words.text("paper.request." + request(facts), names.inSentence(facts.issuer())));
        blocks.add(Part.RESOLVES, words.text("paper.resolves"));
        blocks.add(
                Part.ARTICLE,
                honour.text("paper.article1", facts.lines(), words.honoured(facts.lines()), words.merit(facts)));
        perForm(facts, blocks);
        blocks.add(Part.ARTICLE, words.text("paper.article2." + facts.ruleSet(), names.inSentence(facts.issuer())));
        blocks.add(Part.ARTICLE, words.text("paper.article3." + level, names.committee(facts.issuer())));
    }

    private String cityMinutes(PaperFacts.Minutes minutes, PaperFacts facts) {
        String city = names.inSentence(facts.city());
        String day = Dates.day(minutes.day());
        return minutes.number() == null
                ? words.text("paper.cityMinutesUnnumbered", day, city)
                : words.text("paper.cityMinutes", minutes.number(), day, city);
    }

    /** Where the Council was not asked, it asks for nothing. */
    private static String request(PaperFacts facts) {
        return facts.level() == DecidingLevel.COMMUNE && !CouncilGrounds.voted(facts.lines())
                ? "OFFICE"
                : facts.level().name();
    }

    void submission(PaperFacts facts, PaperBlocks blocks) {
        blocks.add(Part.ADDRESSEE, words.text("paper.addressee", names.chair(facts.city())));
        grounds(facts, blocks);
        PaperFacts.Origin origin = facts.origin();
        if (origin != null) {
            blocks.add(
                    Part.GROUND,
                    words.text("paper.origin.COMMUNE", origin.number(), Dates.day(origin.date()), origin.issuer()));
        }
        if (HonourWords.simple(facts.lines())) {
            blocks.add(Part.GROUND, words.text("paper.ground.simple"));
        }
        blocks.endByFullStop();
        blocks.add(
                Part.PARAGRAPH,
                honour.text(
                        "paper.submit",
                        facts.lines(),
                        names.committee(facts.issuer()),
                        names.chair(facts.city()),
                        words.honoured(facts.lines()),
                        words.merit(facts)));
        perForm(facts, blocks);
        directWorkers(facts, blocks);
        blocks.add(
                Part.PARAGRAPH,
                words.text(HonourWords.simple(facts.lines()) ? "paper.submitAnnexSimple" : "paper.submitAnnex"));
        blocks.add(
                Part.PARAGRAPH,
                words.text("paper.submitEnd", names.committee(facts.issuer()), names.chair(facts.city())));
    }

    /** The city weighs whom a commune honours; a chair's own decision does not argue. */
    private void directWorkers(PaperFacts facts, PaperBlocks blocks) {
        DirectWorkers counted = DirectWorkers.of(facts.lines().stream()
                .filter(line -> line.kind() == SubjectKind.INDIVIDUAL)
                .map(line -> line.positionClass() == null ? null : PositionClass.valueOf(line.positionClass()))
                .toList());
        if (!counted.isEmpty()) {
            blocks.add(
                    Part.PARAGRAPH,
                    words.text("paper.directWorkers", counted.direct(), counted.individuals(), counted.percent()));
        }
    }

    private void grounds(PaperFacts facts, PaperBlocks blocks) {
        String prefix = "paper.ground." + facts.ruleSet() + ".";
        int next = 1;
        while (words.has(prefix + next)) {
            blocks.add(Part.GROUND, words.text(prefix + next));
            next++;
        }
        if (next == 1) {
            throw DecisionException.groundsMissing(facts.ruleSet());
        }
        if (facts.level() == DecidingLevel.COMMUNE) {
            councilGrounds
                    .of(facts.lines(), names.inSentence(facts.issuer()))
                    .forEach(ground -> blocks.add(Part.GROUND, ground));
        }
    }

    private void perForm(PaperFacts facts, PaperBlocks blocks) {
        Map<String, List<AwardLine>> byForm = facts.lines().stream()
                .collect(Collectors.groupingBy(honour::item, LinkedHashMap::new, Collectors.toList()));
        byForm.forEach(
                (form, lines) -> blocks.add(Part.PARAGRAPH, words.text("paper.perForm", form, words.honoured(lines))));
        blocks.endByFullStop();
    }
}
