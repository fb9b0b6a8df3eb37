package vn.thidua.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFolderTest {

    private final SigningKey key = SigningKey.generate("thidua.local/audit");

    @TempDir
    private Path place;

    @Test
    void noFolderYet_holdsNoNotes() {
        assertThat(new CheckpointFolder(place.resolve("none")).notes()).isEmpty();
    }

    @Test
    void notesOfTwoYears_areAllRead() {
        CheckpointFolder folder = new CheckpointFolder(place.resolve("checkpoints"));
        SignedNote first = SignedNote.sign("a\n1\nb\n", key);
        SignedNote second = SignedNote.sign("a\n2\nc\n", key);
        SignedNote third = SignedNote.sign("a\n3\nd\n", key);
        folder.append(first, LocalDate.of(2026, 12, 31));
        folder.append(second, LocalDate.of(2026, 12, 31));
        folder.append(third, LocalDate.of(2027, 1, 1));

        assertThat(folder.notes()).containsExactly(first, second, third);
    }

    @Test
    void halfANoteAtTheEnd_isNotPassedOver() throws Exception {
        CheckpointFolder folder = new CheckpointFolder(place);
        folder.append(SignedNote.sign("a\n1\nb\n", key), LocalDate.of(2026, 1, 1));
        Files.writeString(place.resolve("2026.checkpoints.txt"), "a\n2\nc\n", StandardOpenOption.APPEND);

        assertThatThrownBy(folder::notes).isInstanceOf(IllegalArgumentException.class);
    }
}
