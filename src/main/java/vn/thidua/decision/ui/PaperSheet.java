package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.PaperText;
import vn.thidua.decision.PaperText.Block;
import vn.thidua.decision.PaperText.Part;
import vn.thidua.shared.ui.Paper;

/** A paper as it will be printed, block by block. */
class PaperSheet extends Paper {

    private static final Set<Part> HEAD_LEFT = EnumSet.of(Part.ISSUER, Part.NUMBER);
    private static final Set<Part> HEAD_RIGHT = EnumSet.of(Part.NATION, Part.MOTTO, Part.PLACE_DATE);
    private static final Set<Part> FOOT_LEFT = EnumSet.of(Part.RECIPIENTS, Part.RECIPIENT);
    private static final Set<Part> FOOT_RIGHT = EnumSet.of(Part.CAPACITY, Part.SIGNER);
    private static final Set<Part> TABLE = EnumSet.of(Part.HEAD, Part.ROW, Part.GROUP);

    /**
     * @param draft whether it lacks signature or number, which a print says on each page
     * @param signedAs shown in the place of the signature; {@code null} while the paper is not signed
     */
    PaperSheet(PaperText text, boolean draft, @Nullable String signedAs) {
        addClassName("decision-sheet");
        if (draft) {
            Div mark = new Div(getTranslation("decision.print.draft"));
            mark.addClassName("sheet-draft");
            mark.setId("sheet-draft");
            add(mark);
        }
        List<Block> blocks = text.blocks();
        Div head = new Div(column(blocks, HEAD_LEFT), column(blocks, HEAD_RIGHT));
        head.addClassName("sheet-two");
        add(head);
        blocks.stream()
                .filter(block -> isBody(block.part()))
                .map(PaperSheet::block)
                .forEach(this::add);
        add(foot(blocks, signedAs));
        add(annex(blocks));
    }

    private static boolean isBody(Part part) {
        return !HEAD_LEFT.contains(part)
                && !HEAD_RIGHT.contains(part)
                && !FOOT_LEFT.contains(part)
                && !FOOT_RIGHT.contains(part)
                && !TABLE.contains(part)
                && !part.name().startsWith("ANNEX");
    }

    private static Div column(List<Block> blocks, Set<Part> parts) {
        Div column = new Div();
        blocks.stream()
                .filter(block -> parts.contains(block.part()))
                .map(PaperSheet::block)
                .forEach(column::add);
        return column;
    }

    private static Component foot(List<Block> blocks, @Nullable String signedAs) {
        Div right = column(blocks, EnumSet.of(Part.CAPACITY));
        Div place = new Div(signedAs == null ? "" : signedAs);
        place.addClassName("sheet-signature");
        right.add(place);
        right.add(column(blocks, EnumSet.of(Part.SIGNER)));
        Div foot = new Div(column(blocks, FOOT_LEFT), right);
        foot.addClassNames("sheet-two", "sheet-foot");
        return foot;
    }

    private static Component annex(List<Block> blocks) {
        Div annex = new Div();
        annex.addClassName("sheet-annex");
        blocks.stream()
                .filter(block -> block.part().name().startsWith("ANNEX"))
                .map(PaperSheet::block)
                .forEach(annex::add);
        NativeTable table = new NativeTable();
        int columns = blocks.stream()
                .filter(block -> block.part() == Part.HEAD)
                .mapToInt(block -> block.cells().size())
                .findFirst()
                .orElse(1);
        blocks.stream().filter(block -> TABLE.contains(block.part())).forEach(block -> table.add(row(block, columns)));
        Div scroll = new Div(table);
        scroll.addClassName("sheet-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        annex.add(scroll);
        return annex;
    }

    private static NativeTableRow row(Block block, int columns) {
        NativeTableRow row = new NativeTableRow();
        if (block.part() == Part.GROUP) {
            NativeTableCell cell = new NativeTableCell(block.text());
            cell.setColspan(columns);
            cell.addClassName("sheet-group");
            row.add(cell);
        } else {
            for (String text : block.cells()) {
                row.add(block.part() == Part.HEAD ? new NativeTableHeaderCell(text) : new NativeTableCell(text));
            }
        }
        return row;
    }

    private static Paragraph block(Block block) {
        List<String> pieces = block.pieces();
        Paragraph paragraph = new Paragraph();
        if (pieces.size() > 1) {
            Span lead = new Span(pieces.getFirst());
            lead.addClassName("sheet-lead");
            paragraph.add(lead, new Text(" " + pieces.getLast()));
        } else {
            paragraph.setText(block.text());
        }
        paragraph.addClassName(
                "sheet-" + block.part().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return paragraph;
    }
}
