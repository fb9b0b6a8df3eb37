package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.document.ScannerSettings.WhenDown;

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
    void file_goesInChunksWithTheirLengthBeforeThem_endedByAnEmptyOne() throws IOException {
        Path file = Files.write(place.resolve("file"), new byte[200_000]);

        try (FakeClamd clamd = FakeClamd.answering("stream: OK\0")) {
            clamd.scanner(SOON).threatIn(file);

            assertThat(clamd.chunks()).containsExactly(65_536, 65_536, 65_536, 3_392);
        }
    }

    @Test
    void emptyFile_isOnlyTheEnd() throws IOException {
        Path file = Files.write(place.resolve("file"), new byte[0]);

        try (FakeClamd clamd = FakeClamd.answering("stream: OK\0")) {
            assertThat(clamd.scanner(SOON).threatIn(file)).isEmpty();
            assertThat(clamd.chunks()).isEmpty();
        }
    }

    @Test
    void scannerThatHangsUpInTheMiddleOfAFile_isNoAnswer() throws IOException {
        Path file = Files.write(place.resolve("file"), new byte[8_000_000]);

        try (FakeClamd clamd = FakeClamd.takingAtMost(100_000)) {
            assertThatThrownBy(() -> clamd.scanner(SOON).threatIn(file)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void answerThatIsNoVerdict_isNeverTakenForClean() throws IOException {
        for (String answer : List.of("stream: OKAY\0", "OK\0", "UNKNOWN COMMAND\0", "stream: FOUND\0", "stream:\0")) {
            try (FakeClamd clamd = FakeClamd.answering(answer)) {
                assertThatThrownBy(() -> clamd.scanner(SOON).threatIn(file()))
                        .as(answer)
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void eachAnswer_hasItsOutcomeForTheFile() throws IOException {
        try (FakeClamd clamd = FakeClamd.answering("stream: OK\0")) {
            assertThat(outcome(clamd, WhenDown.REFUSE)).isEqualTo(new Scanning.Outcome(ScanState.CLEAN, null));
        }
        try (FakeClamd clamd = FakeClamd.answering("stream: Eicar-Signature FOUND\0")) {
            assertThat(outcome(clamd, WhenDown.ACCEPT).threat()).isEqualTo("Eicar-Signature");
        }
        for (String trouble : List.of("INSTREAM size limit exceeded. ERROR\0", "")) {
            try (FakeClamd clamd = FakeClamd.answering(trouble)) {
                assertThat(outcome(clamd, WhenDown.ACCEPT))
                        .isEqualTo(new Scanning.Outcome(ScanState.SCANNER_DOWN, null));
            }
            try (FakeClamd clamd = FakeClamd.answering(trouble)) {
                assertRefused(clamd);
            }
        }
        FakeClamd dead = FakeClamd.silent();
        dead.close();
        assertThat(outcome(dead, WhenDown.ACCEPT)).isEqualTo(new Scanning.Outcome(ScanState.SCANNER_DOWN, null));
        assertRefused(dead);
    }

    private void assertRefused(FakeClamd clamd) {
        assertThatThrownBy(() -> outcome(clamd, WhenDown.REFUSE)).hasMessage("document.scannerDown");
    }

    private Scanning.Outcome outcome(FakeClamd clamd, WhenDown down) throws IOException {
        return new Scanning(clamd.scanner(SOON), down).scan(file(), "tep.pdf");
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
