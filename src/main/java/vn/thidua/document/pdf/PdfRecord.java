package vn.thidua.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;
import org.jspecify.annotations.Nullable;

/** What a PDF says of itself: title, language, time and kind, twice as PDF/A wants it; no other time, nobody's name. */
final class PdfRecord {

    private PdfRecord() {}

    /** Written last: each section that is set writes a record of its own time. */
    static void write(PDDocument pdf, String title, @Nullable Instant at) throws IOException {
        GregorianCalendar time = at == null ? null : GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCreationDate(time);
        information.setModificationDate(time);
        pdf.setDocumentInformation(information);
        pdf.setDocumentId(at == null ? 0 : at.toEpochMilli());
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setLanguage("vi-VN");
        catalog.setOutputIntents(List.of(catalog.getOutputIntents().getFirst()));
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(xmp(title, time));
        catalog.setMetadata(metadata);
    }

    private static byte[] xmp(String title, @Nullable GregorianCalendar time) throws IOException {
        XMPMetadata metadata = XMPMetadata.createXMPMetadata();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PDFAIdentificationSchema kind = metadata.createAndAddPDFAIdentificationSchema();
            kind.setPart(2);
            kind.setConformance("U");
            if (time != null) {
                XMPBasicSchema times = metadata.createAndAddXMPBasicSchema();
                times.setCreateDate(time);
                times.setModifyDate(time);
            }
            metadata.createAndAddDublinCoreSchema().setTitle(title);
            new XmpSerializer().serialize(metadata, out, true);
        } catch (BadFieldValueException | TransformerException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
