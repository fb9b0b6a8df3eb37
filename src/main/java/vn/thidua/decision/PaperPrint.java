package vn.thidua.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.decision.PaperText.Block;
import vn.thidua.decision.PaperText.Part;
import vn.thidua.document.PrintFormat;
import vn.thidua.document.Printing;
import vn.thidua.document.Printout;
import vn.thidua.document.Printout.Piece;
import vn.thidua.shared.Texts;

/**
 * Prints a paper: the blocks that are read and signed go into the Word file of its kind, and no other word does. Until it
 * is signed and numbered, every page says that it is a draft.
 */
@Component
class PaperPrint {

    private static final Set<Part> BODY = EnumSet.of(Part.ARTICLE, Part.PARAGRAPH);

    private final Printing printing;
    private final Texts texts;

    PaperPrint(Printing printing, Texts texts) {
        this.printing = printing;
        this.texts = texts;
    }

    byte[] print(PaperDetails paper, PrintFormat format) {
        Signature signature = paper.signature();
        return printing.print(
                printout(
                        paper.kind(),
                        paper.title(),
                        paper.text(),
                        signature == null ? null : signature.at(),
                        paper.number() == null),
                format);
    }

    /**
     * @param at when it was signed; {@code null} before
     * @param draft whether it lacks signature or number
     */
    Printout printout(PaperKind kind, String title, PaperText text, @Nullable Instant at, boolean draft) {
        return new Printout(
                kind == PaperKind.DECISION ? "quyet-dinh" : "to-trinh",
                title,
                at,
                pieces(text),
                draft
                        ? List.of(Piece.of(texts.text("decision.print.draftPlace"), texts.text("decision.print.draft")))
                        : List.of());
    }

    /** "Quyết định số 07-QĐ-UBND ngày 05-02-2026"; without ending. */
    String fileName(PaperDetails paper) {
        PaperNumber number = paper.number();
        return number == null
                ? texts.text("decision.print.name.draft." + paper.kind(), paper.unitName())
                : texts.text(
                        "decision.print.name.numbered." + paper.kind(),
                        number.printed().replace('/', '-'),
                        Dates.day(number.date()).replace('/', '-'));
    }

    private List<Piece> pieces(PaperText text) {
        List<Piece> pieces = new ArrayList<>();
        List<Block> blocks = text.blocks();
        Block last = blocks.stream()
                .filter(block -> BODY.contains(block.part()))
                .reduce((one, next) -> next)
                .orElse(null);
        for (Block block : blocks) {
            // The last of them holds on to the signature, so that no page carries the signature alone.
            String place = block == last ? "decision.print.last." : "decision.part.";
            pieces.add(new Piece(texts.text(place + block.part()), block.pieces()));
        }
        return pieces;
    }
}
