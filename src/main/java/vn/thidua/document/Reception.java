package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import org.springframework.stereotype.Component;

/** Takes in a file: its size, what it is by its content, a picture without its metadata, and what the scanner says. */
@Component
class Reception {

    private final EvidenceSettings settings;
    private final Scanning scanning;

    Reception(EvidenceSettings settings, Scanning scanning) {
        this.settings = settings;
        this.scanning = scanning;
    }

    Received receive(String typedName, InputStream content) throws IOException {
        String name = FileName.clean(typedName);
        Incoming whole = Incoming.receive(content, settings.maxSize().toBytes(), name);
        Incoming kept = whole;
        boolean done = false;
        try {
            FileType type = type(whole, name);
            kept = stripped(type, whole, name);
            Scanning.Outcome scan = scanning.scan(kept.file(), name);
            done = true;
            return new Received(type.named(name), type, kept, whole.sha256(), scan);
        } finally {
            if (kept != whole) {
                whole.close();
            }
            if (!done) {
                kept.close();
            }
        }
    }

    private static FileType type(Incoming file, String name) throws IOException {
        if (file.bytes() == 0) {
            throw DocumentException.empty(name);
        }
        if (FileType.isHeic(file.file())) {
            throw DocumentException.heic(name);
        }
        FileType type = FileType.of(file.file()).orElseThrow(() -> DocumentException.type(name));
        if (type == FileType.PDF) {
            PdfFacts facts = PdfFacts.of(file.file());
            if (facts.locked()) {
                throw DocumentException.locked(name);
            }
            if (!facts.whole()) {
                throw DocumentException.damaged(name, null);
            }
        }
        return type;
    }

    private static Incoming stripped(FileType type, Incoming file, String name) throws IOException {
        return switch (type) {
            case JPEG -> rewritten(file, name, JpegStripper::strip);
            case PNG -> rewritten(file, name, PngStripper::strip);
            case PDF, DOCX, XLSX -> file;
        };
    }

    private static Incoming rewritten(Incoming file, String name, Stripper stripper) throws IOException {
        try (InputStream in = Files.newInputStream(file.file())) {
            return Incoming.write(out -> stripper.strip(in, out));
        } catch (DamagedFile e) {
            throw DocumentException.damaged(name, e);
        }
    }

    /** Copies a picture without what is not the picture. */
    private interface Stripper {
        void strip(InputStream in, OutputStream out) throws IOException;
    }
}
