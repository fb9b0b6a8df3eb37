package vn.thidua.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.thidua.document.word.WordFile;
import vn.thidua.document.word.WordXml;

/**
 * Sets a Word file as PDF for keeping (PDF/A-2), section by section, in letters of the measures of Times New Roman that
 * the program brings along: nothing of the machine it runs on shows in the result.
 */
public final class WordPdf {

    private static final String FAMILY = "Times New Roman";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final WordFile file;
    private final Styles styles;
    private final PDDocument pdf;
    private final List<Face> faces;

    private WordPdf(WordFile file, PDDocument pdf) throws IOException {
        this.file = file;
        this.styles = new Styles(file.styles());
        this.pdf = pdf;
        this.faces = List.of(
                new Face(font("Regular"), NORMAL, FontStyle.NORMAL),
                new Face(font("Bold"), BOLD, FontStyle.NORMAL),
                new Face(font("Italic"), NORMAL, FontStyle.ITALIC),
                new Face(font("BoldItalic"), BOLD, FontStyle.ITALIC));
    }

    /**
     * @param at the only time in the file; {@code null} for none
     * @throws IllegalStateException when the file holds what the PDF would not show
     */
    public static byte[] of(WordFile file, String title, @Nullable Instant at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            new WordPdf(file, pdf).sections(title);
            PdfRecord.write(pdf, title, at);
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void sections(String title) throws IOException {
        Supported.require(file.body());
        List<Element> content = new ArrayList<>();
        for (Element block : WordXml.children(file.body())) {
            boolean last = WordXml.is(block, "sectPr");
            Element section = last
                    ? block
                    : WordXml.all(block, "sectPr").stream().findFirst().orElse(null);
            if (!last) {
                content.add(block);
            }
            if (section != null) {
                set(new SectionHtml(file, styles, section), title, content);
                content.clear();
            }
        }
    }

    private void set(SectionHtml section, String title, List<Element> content) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useInitialPageNumber(section.firstPage().orElse(pdf.getNumberOfPages() + 1))
                .usePDDocument(pdf)
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withHtmlContent(section.write(title, content), null)
                .useUnicodeLineBreaker(new LineBreaks());
        for (Face face : faces) {
            builder.useFont(new PDFontSupplier(face.font()), FAMILY, face.weight(), face.style(), true);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFKeepOpen();
        }
    }

    private PDFont font(String kind) throws IOException {
        try (InputStream letters =
                Objects.requireNonNull(WordPdf.class.getResourceAsStream("/fonts/LiberationSerif-" + kind + ".ttf"))) {
            return PDType0Font.load(pdf, letters, true);
        }
    }

    private record Face(PDFont font, int weight, FontStyle style) {}
}
