package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.decision.PaperText.Block;
import vn.thidua.decision.PaperText.Part;
import vn.thidua.document.PrintFormat;
import vn.thidua.document.PrintingForTests;
import vn.thidua.document.pdf.PdfText;
import vn.thidua.document.pdf.PdfText.Letter;

/** Where a signature comes to stand, whatever the length of the paper: a page with nothing but it could be put under any. */
class SignaturePlaceTest {

    private static final double MILLIMETRE = 72 / 25.4;
    private static final int LINES_OF_A_PAGE = 42;

    /** At every length over a page's worth, so that the end of the page comes before, in and after the signature. */
    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void signature_neverStandsAloneOnAPage_andHasRoom(PaperKind kind) {
        PaperSamples.Sample paper = kind == PaperKind.DECISION ? PaperSamples.decision() : PaperSamples.submission();
        Set<Integer> pages = new TreeSet<>();
        Set<Boolean> parted = new TreeSet<>();
        for (int more = 0; more <= LINES_OF_A_PAGE; more++) {
            PaperText text = longer(paper.text(), more);
            PdfText pdf = pdf(kind, text);
            Letter signer = first(pdf, text, Part.SIGNER);
            Letter capacity = text.blocks().stream()
                    .filter(block -> block.part() == Part.CAPACITY)
                    .map(block -> pdf.find(block.text()).getFirst())
                    .reduce((one, next) -> next)
                    .orElseThrow();

            assertThat(pdf.find("./.").getFirst().page())
                    .as("end of the text with %s more lines", more)
                    .isEqualTo(signer.page());
            assertThat(capacity.page()).as("capacity with %s more lines", more).isEqualTo(signer.page());
            assertThat((double) (signer.y() - capacity.y())).isGreaterThan(20 * MILLIMETRE);
            pages.add(signer.page());
            parted.add(first(pdf, text, Part.TYPE).page() < signer.page());
        }
        assertThat(pages).as("pages on which the signature stood").hasSizeGreaterThan(1);
        assertThat(parted).as("a page ends within the paper").contains(true);
    }

    /** The same paper with that many more grounds or paragraphs of one line each, before those that it has. */
    private static PaperText longer(PaperText text, int more) {
        Part part =
                text.blocks().stream().anyMatch(block -> block.part() == Part.GROUND) ? Part.GROUND : Part.PARAGRAPH;
        List<Block> blocks = new ArrayList<>(text.blocks());
        int first = IntStream.range(0, blocks.size())
                .filter(at -> blocks.get(at).part() == part)
                .findFirst()
                .orElseThrow();
        for (int i = 1; i <= more; i++) {
            blocks.add(first, new Block(part, "Thêm một dòng thứ " + i + ";"));
        }
        return new PaperText(blocks);
    }

    private static PdfText pdf(PaperKind kind, PaperText text) {
        PaperPrint print = new PaperPrint(PrintingForTests.real(), PaperSamples.TEXTS);
        return PdfText.of(
                PrintingForTests.real().print(print.printout(kind, "Văn bản", text, null, false), PrintFormat.PDF));
    }

    private static Letter first(PdfText pdf, PaperText text, Part part) {
        return text.blocks().stream()
                .filter(block -> block.part() == part)
                .findFirst()
                .map(block -> pdf.find(block.text()).getFirst())
                .orElseThrow();
    }
}
