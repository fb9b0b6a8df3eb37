package vn.thidua.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.thidua.document.word.WordSamples.PAPER;
import static vn.thidua.document.word.WordSamples.paragraph;
import static vn.thidua.document.word.WordSamples.row;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.document.word.WordFile;
import vn.thidua.document.word.WordSamples;

class WordPdfTest {

    private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");

    /** The twelve vowels with no mark and with five, and đ; each small and large. */
    private static final List<String> LETTERS = Stream.concat(
                    "aăâeêioôơuưy"
                            .chars()
                            .mapToObj(Character::toString)
                            .flatMap(vowel -> Stream.of("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
                                    .map(mark -> Normalizer.normalize(vowel + mark, Normalizer.Form.NFC))),
                    Stream.of("đ"))
            .flatMap(letter -> Stream.of(letter, letter.toUpperCase(Locale.ROOT)))
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"", "<w:b/>", "<w:i/>", "<w:b/><w:i/>"})
    void everyVietnameseLetter_comesBackAsOneCharacter(String face) {
        String text = String.join(" ", LETTERS);
        byte[] pdf = pdf("<w:p><w:r><w:rPr>" + face + "</w:rPr><w:t>" + text + "</w:t></w:r></w:p>");

        assertThat(LETTERS).hasSize(146).allMatch(letter -> letter.length() == 1);
        assertThat(PdfText.of(pdf).text()).isEqualTo(String.join("", LETTERS));
        assertThat(PdfText.of(pdf).letters())
                .allMatch(letter -> letter.bold() == face.contains("b") && letter.italic() == face.contains("i"));
    }

    @Test
    void everyFont_isInTheFile() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        try (PDDocument pdf =
                Loader.loadPDF(pdf(paragraph("Ặ") + "<w:p><w:r><w:rPr><w:b/></w:rPr>" + "<w:t>Ễ</w:t></w:r></w:p>"))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
        }

        assertThat(fonts).hasSize(2).allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).contains("+LiberationSerif");
        });
    }

    @Test
    void sameFile_sameBytes_whereverTheMachineStands() {
        byte[] here = pdf(paragraph("Điều 1"));
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            assertThat(pdf(paragraph("Điều 1"))).isEqualTo(here);
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void longTable_headComesAgain_andNoRowIsParted() {
        PdfText pdf = PdfText.of(pdf(table("4500", head("Tên", "Việc"), marked())));

        assertThat(pdf.pages().size()).isGreaterThan(2);
        for (int page = 1; page <= pdf.pages().size(); page++) {
            assertThat(pdf.page(page).text()).startsWith("TênViệc");
        }
        for (int i = 1; i <= 40; i++) {
            assertThat(pdf.find("(" + i + ")").getFirst().page())
                    .isEqualTo(pdf.find("[" + i + "]").getFirst().page());
        }
    }

    @Test
    void headingOfAGroup_standsWithItsFirstRow() {
        for (int before = 14; before < 50; before += 3) {
            String heading = row("NHÓM", "").replace("<w:p>", "<w:p><w:pPr><w:keepNext/></w:pPr>");
            PdfText pdf = PdfText.of(pdf(
                    table("4500", "", row("một", "hai").repeat(before) + heading + row("đầu", "chữ ".repeat(200)))));

            assertThat(pdf.find("NHÓM").getFirst().page())
                    .as("after %s rows", before)
                    .isEqualTo(pdf.find("đầu").getFirst().page());
        }
    }

    @Test
    void longWord_staysInItsCell() {
        PdfText pdf = PdfText.of(pdf(table("2000", "", row("Ă".repeat(200), "ngắn"))));

        assertThat(pdf.find("Ă".repeat(200))).allMatch(letter -> letter.right() < 85 + 100);
    }

    @Test
    void pageNumber_isHiddenOnTheFirstPage_andBeginsAnewWithASection() {
        String number = "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + "<w:r><w:t>9</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        String section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"head\"/>" + PAPER
                + "<w:pgNumType w:start=\"1\"/><w:titlePg/></w:sectPr>";
        String page = paragraph("chữ").repeat(60);

        PdfText pdf = PdfText.of(WordPdf.of(
                WordSamples.file(page + "<w:p><w:pPr>" + section + "</w:pPr></w:p>" + page + section, number),
                "x",
                AT));

        assertThat(pdf.pages()).hasSize(4);
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(i -> pdf.page(i).text().replace("chữ", "")))
                .containsExactly("", "2", "", "2");
        PdfText.Letter two = pdf.page(2).find("2").getFirst();
        assertThat((two.x() + two.right()) / 2).isCloseTo(85 + 453.6f / 2, within(1f));
        assertThat(two.y()).isBetween(28f, 57f);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r><w:drawing/></w:r></w:p>",
                "<w:p><w:pPr><w:numPr/></w:pPr></w:p>",
                "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>chữ</w:t></w:r></w:p>",
                "<w:p><w:fldSimple w:instr=\" DATE \"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>",
                "<w:sdt/>",
                "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc></w:tr></w:tbl>"
            })
    void whatThePdfWouldNotShow_isRefused(String block) {
        assertThatThrownBy(() -> pdf(block))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The PDF would not show");
    }

    private static String table(String width, String head, String rows) {
        return "<w:tbl><w:tblPr><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"" + width
                + "\"/><w:gridCol w:w=\"" + width + "\"/></w:tblGrid>" + head + rows + "</w:tbl>";
    }

    private static String head(String... texts) {
        return row(texts).replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>");
    }

    /** Forty rows of several lines, each with its number at the beginning and at the end. */
    private static String marked() {
        return IntStream.rangeClosed(1, 40)
                .mapToObj(i -> row("(" + i + ")", "chữ ".repeat(60) + "[" + i + "]"))
                .collect(Collectors.joining());
    }

    private static byte[] pdf(String blocks) {
        WordFile file = WordSamples.file(blocks);
        return WordPdf.of(file, "x", AT);
    }
}
