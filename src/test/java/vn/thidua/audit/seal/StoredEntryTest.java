package vn.thidua.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredEntryTest {

    /** Fixed for ever: with another form no sealed entry would fit its leaf any more. */
    @Test
    void entry_givesTheDocumentedBytes() {
        StoredEntry entry = new StoredEntry(
                7,
                Instant.parse("2026-11-22T03:00:00.000001Z"),
                "11111111-2222-3333-4444-555555555555",
                "Lê Thị Mẫu",
                null,
                null,
                "nomination.submitted",
                "nomination",
                "n1",
                null,
                "SUBMITTED",
                "",
                List.of("line", "session"),
                List.of("l1", "s1"));

        assertThat(new String(entry.bytes(), StandardCharsets.UTF_8)).isEqualTo("""
                        thidua-audit-entry/1
                        1:7
                        16:1795316400000001
                        36:11111111-2222-3333-4444-555555555555
                        15:Lê Thị Mẫu
                        -
                        -
                        20:nomination.submitted
                        10:nomination
                        2:n1
                        -
                        9:SUBMITTED
                        0:
                        1:2
                        4:line
                        2:l1
                        7:session
                        2:s1
                        """);
    }

    @Test
    void entryOnBehalfOfSomebody_saysForWhomAndFromWhichState() {
        StoredEntry entry = new StoredEntry(
                8,
                Instant.EPOCH,
                "a",
                "Lê Thị Mẫu",
                "b",
                "Trần Văn Mẫu",
                "paper.signed",
                "paper",
                "p1",
                "PREPARED",
                "SIGNED",
                null,
                List.of(),
                List.of());

        assertThat(new String(entry.bytes(), StandardCharsets.UTF_8)).isEqualTo("""
                        thidua-audit-entry/1
                        1:8
                        1:0
                        1:a
                        15:Lê Thị Mẫu
                        1:b
                        17:Trần Văn Mẫu
                        12:paper.signed
                        5:paper
                        2:p1
                        8:PREPARED
                        6:SIGNED
                        -
                        1:0
                        """);
    }
}
