package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.audit.Sealing;
import vn.thidua.council.tally.Choice;

/** With the end of a vote the trail up to it is sealed, in the database and outside it. */
class ClosedBallotSealIT extends CouncilStage {

    private static final String CLOSED = "council.ballotClosed";

    @Autowired
    private Sealing sealing;

    @Autowired
    private JdbcTemplate jdbc;

    @Value("${thidua.home}")
    private Path home;

    @BeforeEach
    void sealerRuns() {
        ((SmartLifecycle) sealing).start();
    }

    @AfterEach
    void sealerRests() {
        ((SmartLifecycle) sealing).stop();
    }

    @Test
    void closingABallot_sealsItsEntryAtOnceInTheDatabaseAndInTheFile() {
        UUID session = opened(MEMBERS, subject("Phan Thị Mốc (mẫu)"));
        MEMBERS.forEach(member -> vote(session, member, Choice.AGREE));
        int before = checkpoints().size();

        close(session);

        await().until(() -> checkpoints().size() > before);
        String note = checkpoints().getLast();
        await().untilAsserted(() -> assertThat(copies()).contains(note));
        assertThat(jdbc.queryForObject("""
                        select exists (
                          select from audit_entry e join audit_leaf l on l.entry = e.id
                          join audit_checkpoint c on c.tree_size > l.index
                          where e.action = ? and e.subject_id = ? and c.occasion = ?)""", Boolean.class, CLOSED, session.toString(), CLOSED))
                .isTrue();
    }

    /** Signed because a ballot was closed, oldest first. */
    private List<String> checkpoints() {
        return jdbc.queryForList(
                "select note from audit_checkpoint where occasion = ? order by id", String.class, CLOSED);
    }

    private String copies() {
        try (Stream<Path> files = Files.list(home.resolve("checkpoints"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(each -> each.toString().endsWith(".checkpoints.txt"))
                    .toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
