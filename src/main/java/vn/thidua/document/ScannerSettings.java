package vn.thidua.document;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param host of a clamd that listens on TCP; without one no file is scanned, and each says so
 * @param timeout for connecting, and for each answer
 * @param whenDown what happens to a file while the scanner does not answer
 */
@ConfigurationProperties("thidua.evidence.scanner")
record ScannerSettings(
        @Nullable String host,
        @DefaultValue("3310") int port,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("REFUSE") WhenDown whenDown) {

    enum WhenDown {
        REFUSE,
        /** Kept, and marked as not scanned. */
        ACCEPT
    }
}
