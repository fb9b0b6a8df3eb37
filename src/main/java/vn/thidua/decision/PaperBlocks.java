package vn.thidua.decision;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.decision.PaperText.Block;
import vn.thidua.decision.PaperText.Part;

/** The text of a paper while it is written, part after part. */
final class PaperBlocks {

    private final List<Block> blocks = new ArrayList<>();

    void add(Part part, String text) {
        blocks.add(new Block(part, text));
    }

    void row(Part part, List<String> cells) {
        blocks.add(Block.row(part, cells));
    }

    /** Grounds and items end by a semicolon, the last by a full stop. */
    void endByFullStop() {
        Block last = blocks.removeLast();
        blocks.add(new Block(last.part(), last.text().replaceFirst(";$", ".")));
    }

    PaperText text() {
        return new PaperText(blocks);
    }
}
