package vn.thidua.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.DecidingLevel;
import vn.thidua.award.DirectWorkers;
import vn.thidua.award.PositionClass;
import vn.thidua.decision.PaperText.Block;
import vn.thidua.decision.PaperText.Part;
import vn.thidua.nomination.AwardLine;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.Texts;

/**
 * Writes the text of a Quyết định or Tờ trình from data: same facts, same text. Layout by Nghị định 30/2020/NĐ-CP,
 * Phụ lục I; content by Nghị định 152/2025/NĐ-CP, Mẫu 01, and the practice of decisions.
 */
@Component
class PaperWriter {

    private static final int LONGEST_ACHIEVEMENT = 400;

    private final Texts texts;
    private final AuthorityNames names;
    private final HonourWords words;
    private final CouncilGrounds councilGrounds;
    private final NomineeColumns columns;

    PaperWriter(Texts texts, AuthorityNames names) {
        this.texts = texts;
        this.words = new HonourWords(texts);
        this.names = names;
        this.councilGrounds = new CouncilGrounds(texts);
        this.columns = new NomineeColumns(texts);
    }

    PaperText write(PaperFacts facts) {
        List<Block> blocks = new ArrayList<>();
        heading(facts, blocks);
        if (facts.kind() == PaperKind.DECISION) {
            decision(facts, blocks);
        } else {
            submission(facts, blocks);
        }
        closing(facts, blocks);
        annex(facts, blocks);
        return new PaperText(blocks);
    }

    /** The signed text with number and date put into their places; everything else as signed. */
    PaperText numbered(PaperText signed, PaperNumber number, PaperKind kind, String place, String issuer) {
        return new PaperText(signed.blocks().stream()
                .map(block -> switch (block.part()) {
                    case NUMBER -> new Block(Part.NUMBER, text("paper.number", number.printed()));
                    case PLACE_DATE ->
                        new Block(
                                Part.PLACE_DATE,
                                text(
                                        "paper.placeDate",
                                        place,
                                        Dates.dayOfMonth(number.date()),
                                        Dates.month(number.date()),
                                        String.valueOf(number.year())));
                    case ANNEX_REFERENCE ->
                        new Block(
                                Part.ANNEX_REFERENCE,
                                text(
                                        "paper." + kind + ".annexReference",
                                        number.printed(),
                                        Dates.dayOfMonth(number.date()),
                                        Dates.month(number.date()),
                                        String.valueOf(number.year()),
                                        issuer));
                    default -> block;
                })
                .toList());
    }

    private void heading(PaperFacts facts, List<Block> blocks) {
        add(blocks, Part.ISSUER, text("paper.issuer"));
        add(blocks, Part.ISSUER, names.inHeading(facts.issuer()));
        add(blocks, Part.NATION, text("paper.nation"));
        add(blocks, Part.MOTTO, text("paper.motto"));
        add(blocks, Part.NUMBER, text("paper.number", blank() + "/" + text("symbol." + facts.kind())));
        add(
                blocks,
                Part.PLACE_DATE,
                text("paper.placeDate", names.place(facts.issuer()), blank(), blank(), String.valueOf(facts.year())));
        add(blocks, Part.TYPE, text("paper." + facts.kind() + ".type"));
        add(blocks, Part.ABOUT, words.text("paper." + facts.kind() + ".about", facts.lines(), merit(facts)));
    }

    private void decision(PaperFacts facts, List<Block> blocks) {
        add(blocks, Part.DECIDER, text("paper.decider", names.inHeading(facts.issuer())));
        grounds(facts, blocks);
        PaperFacts.Origin origin = facts.origin();
        String level = facts.level().name();
        if (origin != null) {
            add(
                    blocks,
                    Part.GROUND,
                    text("paper.origin." + level, origin.number(), Dates.day(origin.date()), origin.issuer()));
        }
        if (HonourWords.simple(facts.lines())) {
            add(blocks, Part.GROUND, text("paper.ground.simple"));
        }
        add(blocks, Part.GROUND, text("paper.request." + request(facts), names.inSentence(facts.issuer())));
        add(blocks, Part.RESOLVES, text("paper.resolves"));
        add(blocks, Part.ARTICLE, words.text("paper.article1", facts.lines(), honoured(facts.lines()), merit(facts)));
        perForm(facts, blocks);
        add(blocks, Part.ARTICLE, text("paper.article2." + facts.ruleSet(), names.inSentence(facts.issuer())));
        add(blocks, Part.ARTICLE, text("paper.article3." + level, names.committee(facts.issuer())));
    }

    /** Where the Council was not asked, it asks for nothing. */
    private static String request(PaperFacts facts) {
        return facts.level() == DecidingLevel.COMMUNE && !CouncilGrounds.voted(facts.lines())
                ? "OFFICE"
                : facts.level().name();
    }

    private void submission(PaperFacts facts, List<Block> blocks) {
        add(blocks, Part.ADDRESSEE, text("paper.addressee", names.chair(facts.city())));
        grounds(facts, blocks);
        PaperFacts.Origin origin = facts.origin();
        if (origin != null) {
            add(
                    blocks,
                    Part.GROUND,
                    text("paper.origin.COMMUNE", origin.number(), Dates.day(origin.date()), origin.issuer()));
        }
        if (HonourWords.simple(facts.lines())) {
            add(blocks, Part.GROUND, text("paper.ground.simple"));
        }
        endByFullStop(blocks);
        add(
                blocks,
                Part.PARAGRAPH,
                words.text(
                        "paper.submit",
                        facts.lines(),
                        names.committee(facts.issuer()),
                        names.chair(facts.city()),
                        honoured(facts.lines()),
                        merit(facts)));
        perForm(facts, blocks);
        directWorkers(facts, blocks);
        add(
                blocks,
                Part.PARAGRAPH,
                text(HonourWords.simple(facts.lines()) ? "paper.submitAnnexSimple" : "paper.submitAnnex"));
        add(
                blocks,
                Part.PARAGRAPH,
                text("paper.submitEnd", names.committee(facts.issuer()), names.chair(facts.city())));
    }

    /** The city weighs whom a commune honours; a chair's own decision does not argue. */
    private void directWorkers(PaperFacts facts, List<Block> blocks) {
        DirectWorkers counted = DirectWorkers.of(facts.lines().stream()
                .filter(line -> line.kind() == SubjectKind.INDIVIDUAL)
                .map(line -> line.positionClass() == null ? null : PositionClass.valueOf(line.positionClass()))
                .toList());
        if (!counted.isEmpty()) {
            add(
                    blocks,
                    Part.PARAGRAPH,
                    text("paper.directWorkers", counted.direct(), counted.individuals(), counted.percent()));
        }
    }

    private void grounds(PaperFacts facts, List<Block> blocks) {
        String prefix = "decision.paper.ground." + facts.ruleSet() + ".";
        int next = 1;
        while (texts.has(prefix + next)) {
            add(blocks, Part.GROUND, texts.text(prefix + next));
            next++;
        }
        if (next == 1) {
            throw DecisionException.groundsMissing(facts.ruleSet());
        }
        if (facts.level() == DecidingLevel.COMMUNE) {
            councilGrounds
                    .of(facts.lines(), names.inSentence(facts.issuer()))
                    .forEach(ground -> add(blocks, Part.GROUND, ground));
        }
    }

    /** Grounds and items end by a semicolon, the last by a full stop. */
    private static void endByFullStop(List<Block> blocks) {
        Block last = blocks.removeLast();
        blocks.add(new Block(last.part(), last.text().replaceFirst(";$", ".")));
    }

    private void perForm(PaperFacts facts, List<Block> blocks) {
        Map<String, List<AwardLine>> byForm = facts.lines().stream()
                .collect(Collectors.groupingBy(words::item, LinkedHashMap::new, Collectors.toList()));
        byForm.forEach((form, lines) -> add(blocks, Part.PARAGRAPH, text("paper.perForm", form, honoured(lines))));
        endByFullStop(blocks);
    }

    private void closing(PaperFacts facts, List<Block> blocks) {
        add(blocks, Part.RECIPIENTS, text("paper.recipients"));
        String prefix = "decision.paper.recipient." + facts.kind() + "." + facts.level() + ".";
        for (int next = 1; texts.has(prefix + next); next++) {
            add(blocks, Part.RECIPIENT, texts.text(prefix + next, names.inSentence(facts.issuer())));
        }
        if (facts.kind() == PaperKind.SUBMISSION) {
            add(blocks, Part.CAPACITY, text("paper.onBehalf"));
        }
        if (facts.capacity() == SigningCapacity.DEPUTY_FOR_HEAD) {
            add(blocks, Part.CAPACITY, text("paper.forHead"));
            add(blocks, Part.CAPACITY, text("paper.deputy"));
        } else {
            add(blocks, Part.CAPACITY, text("paper.head"));
        }
        add(blocks, Part.SIGNER, facts.signer());
    }

    private void annex(PaperFacts facts, List<Block> blocks) {
        String issuer =
                facts.kind() == PaperKind.DECISION ? names.chair(facts.issuer()) : names.committee(facts.issuer());
        add(blocks, Part.ANNEX, text("paper.annex"));
        add(blocks, Part.ANNEX_ABOUT, words.text("paper." + facts.kind() + ".annexAbout", facts.lines(), merit(facts)));
        add(
                blocks,
                Part.ANNEX_REFERENCE,
                text(
                        "paper." + facts.kind() + ".annexReference",
                        blank() + "/" + text("symbol." + facts.kind()),
                        blank(),
                        blank(),
                        String.valueOf(facts.year()),
                        issuer));
        blocks.add(Block.row(
                Part.HEAD,
                List.of(words.text("paper.columns." + facts.kind(), facts.lines())
                        .split("\\|"))));
        int ordinal = 0;
        int group = 0;
        for (SubjectKind kind : ListOrder.KINDS) {
            List<AwardLine> lines =
                    facts.lines().stream().filter(line -> line.kind() == kind).toList();
            if (!lines.isEmpty()) {
                group++;
                add(blocks, Part.GROUP, text("paper.group." + kind, "I".repeat(group)));
                for (AwardLine line : lines) {
                    ordinal++;
                    blocks.add(Block.row(Part.ROW, cells(facts, ordinal, line)));
                }
            }
        }
    }

    private List<String> cells(PaperFacts facts, int ordinal, AwardLine line) {
        List<String> cells = new ArrayList<>(List.of(
                String.valueOf(ordinal),
                words.name(line),
                Objects.toString(line.birthYear(), ""),
                line.unitName(),
                words.form(line),
                shortened(line.achievement())));
        if (facts.kind() == PaperKind.SUBMISSION) {
            cells.add(3, columns.sex(line));
            cells.add(5, columns.positionClass(line));
            cells.add(columns.past(line, facts.past()));
            cells.add(line.manner().simple() ? text("paper.row.simple") : columns.vote(line));
        }
        return cells;
    }

    /** "02 tập thể, 01 hộ gia đình và 03 cá nhân". */
    private String honoured(List<AwardLine> lines) {
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
    private String merit(PaperFacts facts) {
        String period = words.titlePeriod(facts.lines());
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

    private static String shortened(String achievement) {
        return achievement.length() <= LONGEST_ACHIEVEMENT
                ? achievement
                : achievement.substring(0, achievement.lastIndexOf(' ', LONGEST_ACHIEVEMENT)) + "…";
    }

    private String blank() {
        return text("paper.blank");
    }

    private String text(String key, Object... details) {
        return texts.text("decision." + key, details);
    }

    private static void add(List<Block> blocks, Part part, String text) {
        blocks.add(new Block(part, text));
    }
}
