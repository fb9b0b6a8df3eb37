package vn.thidua.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.document.word.WordSamples.paragraph;
import static vn.thidua.document.word.WordSamples.row;
import static vn.thidua.document.word.WordSamples.run;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.document.Printout.Piece;

class FillingTest {

    @Test
    void neighbouringPlaces_takeTheirPiecesInTheOrderOfThePaper() {
        WordFile file = WordSamples.file(paragraph("{{article}}") + paragraph("{{item}}"));

        Filling.fill(
                file,
                List.of(
                        Piece.of("article", "Điều 1"),
                        Piece.of("item", "- một"),
                        Piece.of("item", "- hai"),
                        Piece.of("article", "Điều 2")),
                List.of());

        assertThat(printed(file)).containsExactly("Điều 1", "- một", "- hai", "Điều 2");
    }

    @Test
    void placeWithoutPieces_vanishes_andItsCellKeepsAParagraph() {
        WordFile file = WordSamples.file("<w:tbl>" + row("{{left}}", "{{right}}") + "</w:tbl>");

        Filling.fill(file, List.of(Piece.of("right", "phải")), List.of());

        assertThat(printed(file)).containsExactly("", "phải");
    }

    @Test
    void row_isRepeated_andAFixedRowStays() {
        WordFile file = WordSamples.file(
                "<w:tbl>" + row("{{head:1}}", "{{head:2}}") + row("{{row:1}}", "{{row:2}}") + "</w:tbl>");

        Filling.fill(
                file,
                List.of(
                        new Piece("head", List.of("TT", "Họ và tên")),
                        new Piece("row", List.of("1", "Ấm")),
                        new Piece("row", List.of("2", "Ợ"))),
                List.of());

        assertThat(printed(file)).containsExactly("TT", "Họ và tên", "1", "Ấm", "2", "Ợ");
    }

    @Test
    void placePartedByWord_isFilled() {
        WordFile file = WordSamples.file("<w:p>" + run("{{") + run("num") + run("ber}} {{number:2}}") + "</w:p>");

        Filling.fill(file, List.of(new Piece("number", List.of("Số: 07", "– hết"))), List.of());

        assertThat(printed(file)).containsExactly("Số: 07 – hết");
    }

    @Test
    void partsOfAParagraph_keepTheFormattingOfTheirPlaces() {
        WordFile file = WordSamples.file(
                "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{article:1}}</w:t></w:r>" + run(" {{article:2}}") + "</w:p>");

        Filling.fill(file, List.of(new Piece("article", List.of("Điều 1.", "Khen thưởng"))), List.of());

        assertThat(WordSamples.part(file.bytes("x", null), "word/document.xml"))
                .containsPattern("<w:b/></w:rPr><w:t xml:space=\"preserve\">Điều 1\\.</w:t>.*> Khen thưởng</w:t>");
    }

    @Test
    void marks_standInEveryHead() {
        WordFile file = WordSamples.file(paragraph("{{text}}"), paragraph("{{draft}}"));

        Filling.fill(file, List.of(Piece.of("text", "chữ")), List.of(Piece.of("draft", "DỰ THẢO")));

        assertThat(WordSamples.paragraphs(WordSamples.part(file.bytes("x", null), "word/header1.xml")))
                .containsExactly("DỰ THẢO");
    }

    @Test
    void wordsWithoutAPlace_areRefused() {
        WordFile file = WordSamples.file(paragraph("{{text}}"));

        assertThatThrownBy(
                        () -> Filling.fill(file, List.of(Piece.of("text", "chữ"), Piece.of("lost", "mất")), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mất");
    }

    @Test
    void wordsOfTheTemplateItself_areRefused() {
        WordFile file = WordSamples.file(paragraph("{{text}}") + paragraph("thêm"));

        assertThatThrownBy(() -> Filling.fill(file, List.of(Piece.of("text", "chữ")), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("thêm");
    }

    @Test
    void anotherOrderThanThePapers_isRefused() {
        WordFile file = WordSamples.file(paragraph("{{second}}") + paragraph("") + paragraph("{{first}}"));

        assertThatThrownBy(() ->
                        Filling.fill(file, List.of(Piece.of("first", "một"), Piece.of("second", "hai")), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("from word 1 on");
    }

    @Test
    void placeThatComesAgain_isRefused() {
        WordFile file = WordSamples.file(paragraph("{{text}}") + paragraph("") + paragraph("{{text}}"));

        assertThatThrownBy(() -> Filling.fill(file, List.of(Piece.of("text", "chữ")), List.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rowWithAnotherNumberOfColumns_isRefused() {
        WordFile file = WordSamples.file("<w:tbl>" + row("{{row:1}}", "{{row:2}}") + "</w:tbl>");

        assertThatThrownBy(() -> Filling.fill(file, List.of(new Piece("row", List.of("1", "2", "3"))), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[1, 2, 3]");
    }

    @Test
    void pageWithoutAPlaceForTheMark_isRefused() {
        WordFile file = WordSamples.file(paragraph("{{text}}"));

        assertThatThrownBy(() ->
                        Filling.fill(file, List.of(Piece.of("text", "chữ")), List.of(Piece.of("draft", "DỰ THẢO"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("draft");
    }

    @Test
    void file_namesNobodyAndNoOtherTime() {
        WordFile file = WordSamples.file(paragraph("chữ"));

        byte[] bytes = file.bytes("Tờ trình", Instant.parse("2026-11-20T03:00:00.123Z"));

        assertThat(WordSamples.part(bytes, "docProps/core.xml"))
                .contains(">Tờ trình</dc:title>", ">2026-11-20T03:00:00Z<")
                .doesNotContain("Somebody");
        assertThat(bytes).isEqualTo(file.bytes("Tờ trình", Instant.parse("2026-11-20T03:00:00Z")));
    }

    private static List<String> printed(WordFile file) {
        return WordSamples.paragraphs(file.bytes("x", null));
    }

    @Test
    void severalSheets_areTheWholeTemplateEach_andBeginAPage() {
        WordFile file =
                WordSamples.file(paragraph("{{head}}") + "<w:tbl>" + row("{{row:1}}", "{{row:2}}") + "</w:tbl>");

        Filling.sheets(
                file,
                List.of(
                        List.of(Piece.of("head", "một"), new Piece("row", List.of("1", "a"))),
                        List.of(Piece.of("head", "hai"), new Piece("row", List.of("2", "b")))),
                List.of());

        assertThat(Places.paragraphs(file.body()).stream().map(Places::text))
                .containsExactly("một", "1", "a", "", "hai", "2", "b");
        assertThat(WordXml.all(file.body(), "pageBreakBefore")).hasSize(1);
        assertThat(WordXml.children(file.body()).getLast())
                .satisfies(last -> assertThat(WordXml.is(last, "sectPr")).isTrue());
    }

    @Test
    void sheetThatLosesAWord_isRefusedAsOneAlone() {
        WordFile file = WordSamples.file(paragraph("{{text}}"));

        assertThatThrownBy(() -> Filling.sheets(
                        file,
                        List.of(
                                List.of(Piece.of("text", "chữ")),
                                List.of(Piece.of("text", "chữ"), Piece.of("lost", "mất"))),
                        List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mất");
    }
}
