package vn.thidua.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the scanner, if there is one, and says what follows when it does not answer. */
class Scanning {

    private static final Logger LOG = LoggerFactory.getLogger(Scanning.class);

    private final @Nullable FileScanner scanner;
    private final ScannerSettings.WhenDown whenDown;

    Scanning(@Nullable FileScanner scanner, ScannerSettings.WhenDown whenDown) {
        this.scanner = scanner;
        this.whenDown = whenDown;
    }

    /** @throws DocumentException {@code document.scannerDown} when files are to be refused meanwhile */
    Outcome scan(Path file, String name) {
        if (scanner == null) {
            return new Outcome(ScanState.NOT_SCANNED, null);
        }
        try {
            Optional<String> threat = scanner.threatIn(file);
            return new Outcome(ScanState.CLEAN, threat.orElse(null));
        } catch (IOException e) {
            LOG.error("The virus scanner gave no answer", e);
            if (whenDown == ScannerSettings.WhenDown.REFUSE) {
                throw DocumentException.scannerDown(name, e);
            }
            return new Outcome(ScanState.SCANNER_DOWN, null);
        }
    }

    /** @param threat its name; {@code null} when none was found or nobody looked */
    record Outcome(ScanState state, @Nullable String threat) {}
}
