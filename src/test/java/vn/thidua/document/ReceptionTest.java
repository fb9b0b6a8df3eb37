package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;
import vn.thidua.shared.BusinessException;

/** What is taken in and what is refused, with the words for it; no file of a refusal stays behind. */
class ReceptionTest {

    private static final EvidenceSettings SETTINGS =
            new EvidenceSettings(null, DataSize.ofKilobytes(100), 3, DataSize.ofKilobytes(200));
    private static final FileScanner CLEAN = file -> Optional.empty();
    private static final FileScanner DOWN = file -> {
        throw new IOException("connection refused");
    };

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("trong.jpg", new byte[0], "document.empty"),
                arguments("IMG_0001.HEIC", SampleFiles.heic(), "document.heic"),
                arguments("doi-ten.jpg", SampleFiles.heic(), "document.heic"),
                arguments("anh.jpg", SampleFiles.html(), "document.type"),
                arguments("phim.pdf", SampleFiles.otherZip(), "document.type"),
                arguments("khoa.pdf", SampleFiles.lockedPdf(), "document.locked"),
                arguments("dut.pdf", SampleFiles.cutPdf(), "document.damaged"),
                arguments("dut.jpg", Arrays.copyOf(SampleFiles.jpeg(), 100), "document.damaged"),
                arguments("to.pdf", new byte[100 * 1024 + 1], "document.size"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void fileThatIsNotFit_isRefusedByNameAndLeavesNothing(String name, byte[] content, String key) throws IOException {
        long before = temporaryFiles();

        assertThatThrownBy(() -> receive(name, content, null, ScannerSettings.WhenDown.REFUSE))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.details().getFirst()).isEqualTo(name);
                });
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void photoNamedAsPdf_isAPhoto() throws IOException {
        try (Received file = receive("bien ban.pdf", SampleFiles.jpeg(), null, ScannerSettings.WhenDown.REFUSE)) {
            assertThat(file.name()).isEqualTo("bien ban.pdf.jpg");
            assertThat(file.type()).isEqualTo(FileType.JPEG);
        }
    }

    @Test
    void picture_isKnownByTheHashOfWhatCameAndOfWhatIsKept() throws IOException {
        byte[] withTail = Arrays.copyOf(SampleFiles.png(), 1_000);

        try (Received file = receive("anh.png", withTail, null, ScannerSettings.WhenDown.REFUSE)) {
            assertThat(file.file().sha256()).isNotEqualTo(file.receivedSha256());
            assertThat(file.file().bytes()).isLessThan(withTail.length);
        }
    }

    @Test
    void withoutAScanner_isHonestlyNotScanned() throws IOException {
        assertThat(stateOf(null, ScannerSettings.WhenDown.REFUSE)).isEqualTo(ScanState.NOT_SCANNED);
    }

    @Test
    void scannedFile_isClean() throws IOException {
        assertThat(stateOf(CLEAN, ScannerSettings.WhenDown.REFUSE)).isEqualTo(ScanState.CLEAN);
    }

    @Test
    void scannerDown_refusesOrKeepsAsTheSettingsSay() throws IOException {
        assertThat(stateOf(DOWN, ScannerSettings.WhenDown.ACCEPT)).isEqualTo(ScanState.SCANNER_DOWN);
        long before = temporaryFiles();
        assertThatThrownBy(() -> stateOf(DOWN, ScannerSettings.WhenDown.REFUSE))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("document.scannerDown"));
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void senderWhoStops_leavesNothing() throws IOException {
        long before = temporaryFiles();
        InputStream broken = new InputStream() {
            private int left = 50_000;

            @Override
            public int read() throws IOException {
                if (left-- > 0) {
                    return 1;
                }
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> reception(null, ScannerSettings.WhenDown.REFUSE).receive("a.pdf", broken))
                .isInstanceOf(Incoming.Interrupted.class);
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    private static ScanState stateOf(@Nullable FileScanner scanner, ScannerSettings.WhenDown down)
            throws IOException {
        try (Received file = receive("tep.pdf", SampleFiles.pdf(), scanner, down)) {
            return file.scan().state();
        }
    }

    private static Received receive(
            String name,
            byte[] content,
            @Nullable FileScanner scanner,
            ScannerSettings.WhenDown down)
            throws IOException {
        return reception(scanner, down).receive(name, new ByteArrayInputStream(content));
    }

    private static Reception reception(
            @Nullable FileScanner scanner, ScannerSettings.WhenDown down) {
        return new Reception(SETTINGS, new Scanning(scanner, down));
    }

    private static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.toString().endsWith(".incoming")).count();
        }
    }
}
