package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamdScannerTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    private Path place;

    @Test
    void cleanFile_isCleanAndWasSentWhole() throws IOException {
        byte[] content = new byte[200_000];
        content[199_999] = 7;
        Path file = Files.write(place.resolve("file"), content);

        try (FakeClamd clamd = FakeClamd.answering("stream: OK\0")) {
            assertThat(clamd.scanner(SOON).threatIn(file)).isEmpty();
            assertThat(clamd.received()).isEqualTo(content);
        }
    }

    @Test
    void infectedFile_isNamed() throws IOException {
        try (FakeClamd clamd = FakeClamd.answering("stream: Win.Test.EICAR_HDB-1 FOUND\0")) {
            assertThat(clamd.scanner(SOON).threatIn(file())).contains("Win.Test.EICAR_HDB-1");
        }
    }

    @Test
    void fileTooLargeForTheScanner_isNoAnswer() throws IOException {
        try (FakeClamd clamd = FakeClamd.answering("INSTREAM size limit exceeded. ERROR\0")) {
            assertThatThrownBy(() -> clamd.scanner(SOON).threatIn(file()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("limit");
        }
    }

    @Test
    void scannerThatHangsUp_isNoAnswer() throws IOException {
        try (FakeClamd clamd = FakeClamd.answering("")) {
            assertThatThrownBy(() -> clamd.scanner(SOON).threatIn(file())).isInstanceOf(IOException.class);
        }
    }

    @Test
    void scannerThatIsSilent_isNoAnswerInTime() throws IOException {
        try (FakeClamd clamd = FakeClamd.silent()) {
            assertThatThrownBy(() -> clamd.scanner(Duration.ofMillis(200)).threatIn(file()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void nobodyListening_isNoAnswer() throws IOException {
        FakeClamd clamd = FakeClamd.silent();
        clamd.close();

        assertThatThrownBy(() -> clamd.scanner(SOON).threatIn(file())).isInstanceOf(IOException.class);
    }

    private Path file() throws IOException {
        return Files.writeString(place.resolve("file"), "content");
    }
}
