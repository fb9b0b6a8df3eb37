package vn.thidua.decision;

import vn.thidua.decision.PaperText.Part;

/** Head and foot of a paper (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
final class PaperFrame {

    private final PaperWords words;
    private final HonourWords honour;
    private final AuthorityNames names;

    PaperFrame(PaperWords words, AuthorityNames names) {
        this.words = words;
        this.honour = words.honour();
        this.names = names;
    }

    void heading(PaperFacts facts, PaperBlocks blocks) {
        blocks.add(Part.ISSUER, words.text("paper.issuer"));
        blocks.add(Part.ISSUER, names.inHeading(facts.issuer()));
        blocks.add(Part.NATION, words.text("paper.nation"));
        blocks.add(Part.MOTTO, words.text("paper.motto"));
        blocks.add(Part.NUMBER, words.text("paper.number", words.blank() + "/" + words.text("symbol." + facts.kind())));
        blocks.add(
                Part.PLACE_DATE,
                words.text(
                        "paper.placeDate",
                        names.place(facts.issuer()),
                        words.blank(),
                        words.blank(),
                        String.valueOf(facts.year())));
        blocks.add(Part.TYPE, words.text("paper." + facts.kind() + ".type"));
        blocks.add(Part.ABOUT, honour.text("paper." + facts.kind() + ".about", facts.lines(), words.merit(facts)));
    }

    void closing(PaperFacts facts, PaperBlocks blocks) {
        blocks.add(Part.RECIPIENTS, words.text("paper.recipients"));
        String prefix = "paper.recipient." + facts.kind() + "." + facts.level() + ".";
        for (int next = 1; words.has(prefix + next); next++) {
            blocks.add(Part.RECIPIENT, words.text(prefix + next, names.inSentence(facts.issuer())));
        }
        if (facts.kind() == PaperKind.SUBMISSION) {
            blocks.add(Part.CAPACITY, words.text("paper.onBehalf"));
        }
        if (facts.capacity() == SigningCapacity.DEPUTY_FOR_HEAD) {
            blocks.add(Part.CAPACITY, words.text("paper.forHead"));
            blocks.add(Part.CAPACITY, words.text("paper.deputy"));
        } else {
            blocks.add(Part.CAPACITY, words.text("paper.head"));
        }
        blocks.add(Part.SIGNER, facts.signer());
    }
}
