package vn.thidua.document.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a PDF in the order in which they are drawn, each with its place, face and size. */
public record PdfText(List<Letter> letters, List<Page> pages) {

    public static PdfText of(byte[] file) {
        List<Letter> letters = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (PDPage page : pdf.getPages()) {
                pages.add(new Page(
                        page.getMediaBox().getWidth(), page.getMediaBox().getHeight()));
            }
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    letters.add(new Letter(
                            text.getUnicode(),
                            getCurrentPageNo(),
                            text.getXDirAdj(),
                            text.getXDirAdj() + text.getWidthDirAdj(),
                            text.getYDirAdj(),
                            text.getYScale(),
                            text.getFont().getName()));
                }
            };
            reader.writeText(pdf, new StringWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PdfText(letters, pages);
    }

    /** What stands between the margins at top and bottom, of 20 mm each: no page number and no mark. */
    public PdfText body() {
        return new PdfText(
                letters.stream()
                        .filter(letter -> letter.y > 57 && letter.y < pages.get(letter.page - 1).height - 56)
                        .toList(),
                pages);
    }

    public PdfText page(int number) {
        return new PdfText(
                letters.stream().filter(letter -> letter.page == number).toList(), pages);
    }

    /** Everything it says, without spaces: these are lost where a line ends. */
    public String text() {
        return letters.stream().map(Letter::text).collect(Collectors.joining()).replaceAll("\\s", "");
    }

    /** The letters of a text, which must be there. */
    public List<Letter> find(String wanted) {
        List<Letter> dark =
                letters.stream().filter(letter -> !letter.text.isBlank()).toList();
        String bare = wanted.replaceAll("\\s", "");
        int at = dark.stream().map(Letter::text).collect(Collectors.joining()).indexOf(bare);
        if (at < 0) {
            throw new AssertionError("The PDF does not say: " + wanted);
        }
        return dark.subList(at, at + bare.length());
    }

    /** Lengths in points, from the upper left corner. */
    public record Letter(String text, int page, float x, float right, float y, float size, String font) {

        public boolean bold() {
            return font.contains("Bold");
        }

        public boolean italic() {
            return font.contains("Italic");
        }
    }

    public record Page(float width, float height) {}
}
