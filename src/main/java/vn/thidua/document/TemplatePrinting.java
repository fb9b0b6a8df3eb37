package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import vn.thidua.document.pdf.WordPdf;
import vn.thidua.document.word.Filling;
import vn.thidua.document.word.WordFile;

@Component
class TemplatePrinting implements Printing {

    @Override
    public byte[] print(Printout printout, PrintFormat format) {
        WordFile file = WordFile.of(template(printout.template()));
        Filling.fill(file, printout.pieces(), printout.marks());
        return switch (format) {
            case WORD -> file.bytes(printout.title(), printout.at());
            case PDF -> WordPdf.of(file, printout.title(), printout.at());
        };
    }

    private static byte[] template(String name) {
        try (InputStream file = TemplatePrinting.class.getResourceAsStream("/papers/" + name + ".docx")) {
            if (file == null) {
                throw new IllegalStateException("No template " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
