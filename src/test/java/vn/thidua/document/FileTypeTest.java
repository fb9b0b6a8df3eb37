package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileTypeTest {

    @TempDir
    private Path place;

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments(SampleFiles.pdf(), FileType.PDF),
                arguments(SampleFiles.png(), FileType.PNG),
                arguments(SampleFiles.jpeg(), FileType.JPEG),
                arguments(SampleFiles.docx(), FileType.DOCX),
                arguments(SampleFiles.xlsx(), FileType.XLSX));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void acceptedFile_isKnownByItsContent(byte[] content, FileType type) throws IOException {
        assertThat(FileType.of(file(content))).contains(type);
    }

    static Stream<byte[]> refused() {
        return Stream.of(
                new byte[0],
                new byte[] {'%'},
                SampleFiles.html(),
                SampleFiles.otherZip(),
                SampleFiles.cutZip(),
                SampleFiles.docxWithMacro());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void otherFile_isNone(byte[] content) throws IOException {
        assertThat(FileType.of(file(content))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "JPEG, anh.JPG, anh.JPG",
        "JPEG, anh.jpeg, anh.jpeg",
        "PDF, bien ban.exe, bien ban.exe.pdf",
        "PNG, anh, anh.png"
    })
    void name_endsAsItsContentSays(FileType type, String given, String shown) {
        assertThat(type.named(given)).isEqualTo(shown);
    }

    @Test
    void nameFromAPhone_losesFoldersAndWhatCannotBeShown() {
        assertThat(FileName.clean("C:\\fakepath\\..\\Bi\u00ean b\u1ea3n \"h\u1ecdp\"\r\n\u202e.pdf"))
                .isEqualTo("Biên bản  họp    .pdf");
        assertThat(FileName.clean("../../../etc/")).isEqualTo("tep");
        assertThat(FileName.clean("a".repeat(500) + ".pdf")).hasSize(190).endsWith(".pdf");
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(place.resolve("file"), content);
    }
}
