package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** A scan that finds nothing proves something only where it would have found it. */
@IntegrationTest
@Transactional
class EngineMarkerScanIT {

    private static final String MARKER = "Dấu gieo " + UUID.randomUUID();

    @Autowired
    EngineMarkerScan scan;

    @Autowired
    JdbcTemplate jdbc;

    /** A text on its way into a byte array of the engine. */
    private record Form(String name, Function<String, byte[]> bytes) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Form> forms() {
        return Stream.of(
                new Form("UTF-8", text -> text.getBytes(StandardCharsets.UTF_8)),
                new Form("UTF-16", text -> text.getBytes(StandardCharsets.UTF_16LE)),
                new Form("serialized object", EngineMarkerScanIT::serialized),
                new Form(
                        "JSON with escapes",
                        text -> ("{\"reason\":\"" + EngineMarkerScan.escaped(text, "%04x") + "\"}")
                                .getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void markerWithToneMarksInAByteArray_isFound(Form form) {
        assertThat(scan.find(MARKER)).isEmpty();

        jdbc.update(
                "insert into act_ge_bytearray (id_, rev_, name_, bytes_) values (?, 1, 'planted', ?)",
                UUID.randomUUID().toString(),
                form.bytes().apply("Vì " + MARKER + "."));

        assertThat(scan.find(MARKER)).containsExactly("act_ge_bytearray.bytes_");
    }

    @Test
    void markerInAVariable_isFound() {
        jdbc.update(
                "insert into act_ru_variable (id_, type_, name_, text_) values (?, 'string', 'planted', ?)",
                UUID.randomUUID().toString(),
                "Vì " + MARKER + ".");

        assertThat(scan.find(MARKER)).containsExactly("act_ru_variable.text_");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void markerInAText_isFound(String text) {
        jdbc.update(
                "insert into act_ru_job (id_, type_, exception_msg_) values (?, 'message', ?)",
                UUID.randomUUID().toString(),
                text);

        assertThat(scan.find(MARKER)).containsExactly("act_ru_job.exception_msg_");
    }

    static List<String> texts() {
        return List.of("Lỗi: " + MARKER, "{\"reason\":\"" + EngineMarkerScan.escaped(MARKER, "%04X") + "\"}");
    }

    private static byte[] serialized(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(List.of(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
