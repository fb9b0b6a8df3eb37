package vn.thidua.decision;

import org.springframework.stereotype.Component;
import vn.thidua.decision.PaperText.Block;
import vn.thidua.decision.PaperText.Part;
import vn.thidua.shared.Texts;

/**
 * Writes the text of a Quyết định or Tờ trình from data: same facts, same text. Layout by Nghị định 30/2020/NĐ-CP,
 * Phụ lục I; content by Nghị định 152/2025/NĐ-CP, Mẫu 01, and the practice of decisions.
 */
@Component
class PaperWriter {

    private final PaperWords words;
    private final PaperFrame frame;
    private final PaperBody body;
    private final PaperAnnex annex;

    PaperWriter(Texts texts, AuthorityNames names) {
        this.words = new PaperWords(texts);
        this.frame = new PaperFrame(words, names);
        this.body = new PaperBody(words, names, new CouncilGrounds(texts));
        this.annex = new PaperAnnex(words, names, new NomineeColumns(texts));
    }

    PaperText write(PaperFacts facts) {
        PaperBlocks blocks = new PaperBlocks();
        frame.heading(facts, blocks);
        if (facts.kind() == PaperKind.DECISION) {
            body.decision(facts, blocks);
        } else {
            body.submission(facts, blocks);
        }
        frame.closing(facts, blocks);
        annex.annex(facts, blocks);
        return blocks.text();
    }

    /** The signed text with number and date put into their places; everything else as signed. */
    PaperText numbered(PaperText signed, PaperNumber number, PaperKind kind, String place, String issuer) {
        return new PaperText(signed.blocks().stream()
                .map(block -> switch (block.part()) {
                    case NUMBER -> new Block(Part.NUMBER, words.text("paper.number", number.printed()));
                    case PLACE_DATE ->
                        new Block(
                                Part.PLACE_DATE,
                                words.text(
                                        "paper.placeDate",
                                        place,
                                        Dates.dayOfMonth(number.date()),
                                        Dates.month(number.date()),
                                        String.valueOf(number.year())));
                    case ANNEX_REFERENCE ->
                        new Block(
                                Part.ANNEX_REFERENCE,
                                words.text(
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
}
