package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.document.pdf.WordPdf;
import vn.thidua.document.word.Filling;
import vn.thidua.document.word.WordFile;

@Component
class TemplatePrinting implements Printing {

    @Override
    public byte[] print(List<Printout> printouts, PrintFormat format) {
        Printout first = printouts.getFirst();
        if (!printouts.stream().allMatch(each -> each.template().equals(first.template()))) {
            throw new IllegalStateException("One file has one template");
        }
        WordFile file = WordFile.of(template(first.template()));
        Filling.sheets(file, printouts.stream().map(Printout::pieces).toList(), first.marks());
        return switch (format) {
            case WORD -> file.bytes(first.title(), first.at());
            case PDF -> WordPdf.of(file, first.title(), first.at());
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
