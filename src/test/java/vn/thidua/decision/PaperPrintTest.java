package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.decision.PaperText.Block;
import vn.thidua.decision.PaperText.Part;
import vn.thidua.document.PrintFormat;
import vn.thidua.document.PrintingForTests;
import vn.thidua.document.pdf.PdfText;
import vn.thidua.document.word.WordSamples;
import vn.thidua.nomination.AwardLine;

/** The printed file says exactly what was signed, with number and date. */
class PaperPrintTest {

    private static final Instant SIGNED_AT = Instant.parse("2026-02-04T08:30:00Z");
    private static final PaperNumber NUMBER = new PaperNumber(7, "QĐ-UBND", LocalDate.of(2026, 2, 5));

    private final PaperPrint print = new PaperPrint(PrintingForTests.real(), PaperSamples.TEXTS);

    static Stream<PaperSamples.Sample> papers() {
        return PaperSamples.everyKindAndCapacity();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void wordFile_saysWhatWasSigned_withItsNumber(PaperSamples.Sample paper) {
        PaperText issued = paper.numbered(NUMBER);

        assertThat(paragraphs(word(paper, issued, false))).isEqualTo(lines(issued));
        assertThat(lines(issued).getFirst()).isNotEqualTo(lines(paper.text()).get(2));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void pdf_saysWhatWasSigned_withItsNumber(PaperSamples.Sample paper) {
        PaperText issued = paper.numbered(NUMBER);

        assertThat(read(pdf(paper, issued, false), issued)).isEqualTo(bare(String.join("", lines(issued))));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void draft_saysSoOnEveryPage_andNothingElseMore(PaperSamples.Sample paper) {
        PdfText pdf = PdfText.of(pdf(paper, paper.text(), true));

        assertThat(pdf.pages()).hasSizeGreaterThan(1);
        for (int page = 1; page <= pdf.pages().size(); page++) {
            assertThat(pdf.page(page).text()).contains("DỰTHẢO");
        }
        assertThat(paragraphs(word(paper, paper.text(), true))).isEqualTo(lines(paper.text()));
        assertThat(PdfText.of(pdf(paper, paper.text(), false)).text()).doesNotContain("DỰTHẢO");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void samePaper_sameBytes(PaperSamples.Sample paper) {
        assertThat(word(paper, paper.text(), true)).isEqualTo(word(paper, paper.text(), true));
        assertThat(pdf(paper, paper.text(), true)).isEqualTo(pdf(paper, paper.text(), true));
    }

    @Test
    void oneLetterChangedAfterTheSignature_isSeenInBothFiles() {
        PaperSamples.Sample paper = PaperSamples.decision();
        PaperText signed = paper.text();
        PaperText other = new PaperText(signed.blocks().stream()
                .map(block -> block.part() == Part.ARTICLE
                        ? new Block(Part.ARTICLE, block.text().replace("tập thể", "tâp thể"))
                        : block)
                .toList());

        assertThat(paragraphs(word(paper, other, false))).isNotEqualTo(lines(signed));
        assertThat(read(pdf(paper, other, false), signed)).isNotEqualTo(bare(String.join("", lines(signed))));
    }

    @Test
    void threeHundredLines_withLongNames_areAllThere() {
        List<AwardLine> many = new ArrayList<>(IntStream.rangeClosed(1, 300)
                .mapToObj(i -> AwardLineSamples.individual("Công Tằng Tôn Nữ Nguyễn Thị Huyền Trân Diễm Quỳnh " + i))
                .toList());
        PaperSamples.Sample paper = PaperSamples.decision(many);

        byte[] pdf = pdf(paper, paper.text(), false);

        assertThat(read(pdf, paper.text())).isEqualTo(bare(String.join("", lines(paper.text()))));
        PdfText set = PdfText.of(pdf);
        assertThat(set.pages()).hasSizeGreaterThan(10);
        assertThat(set.letters())
                .allSatisfy(letter -> assertThat(letter.right())
                        .isLessThan(set.pages().get(letter.page() - 1).width() - 42));
    }

    private byte[] word(PaperSamples.Sample paper, PaperText text, boolean draft) {
        return PrintingForTests.real()
                .print(print.printout(paper.kind(), "Văn bản", text, SIGNED_AT, draft), PrintFormat.WORD);
    }

    private byte[] pdf(PaperSamples.Sample paper, PaperText text, boolean draft) {
        return PrintingForTests.real()
                .print(print.printout(paper.kind(), "Văn bản", text, SIGNED_AT, draft), PrintFormat.PDF);
    }

    /** The lines of a text as paragraphs of a file; the cells of a row are paragraphs of their own. */
    private static List<String> lines(PaperText text) {
        return text.blocks().stream()
                .flatMap(block -> Stream.of(block.text().split("\t")))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> paragraphs(byte[] word) {
        return WordSamples.paragraphs(word).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What a PDF says; the head of its list counts once, though it stands on each page of the list. */
    private static String read(byte[] pdf, PaperText text) {
        PdfText body = PdfText.of(pdf).body();
        String head = text.blocks().stream()
                .filter(block -> block.part() == Part.HEAD)
                .map(block -> bare(block.text()))
                .collect(Collectors.joining());
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= body.pages().size(); page++) {
            String said = body.page(page).text();
            all.append(said.startsWith(head) ? said.substring(head.length()) : said);
        }
        assertThat(Normalizer.isNormalized(all, Normalizer.Form.NFC)).isTrue();
        return all.toString();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
