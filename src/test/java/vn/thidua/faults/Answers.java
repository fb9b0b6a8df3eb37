package vn.thidua.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What {@link Clients} said of each command; whatever was acknowledged has to be there, receipt and effect. */
final class Answers {

    private final List<String> said = new ArrayList<>();

    void add(String line) {
        said.add(line);
    }

    void addAll(Collection<String> lines) {
        said.addAll(lines);
    }

    void check(Connection eye) throws SQLException {
        Set<UUID> receipts = ids(eye, "select key from command_receipt");
        assertThat(receipts).as("commands acknowledged").containsAll(keys("acknowledged"));
        assertThat(receipts).as("commands found done").containsAll(keys("found-done"));
        assertThat(of("error")).isEmpty();
        assertThat(keys("acknowledged")).hasSameSizeAs(of("acknowledged"));
        assertThat(ids(eye, "select id from nomination"))
                .as("nominations saved")
                .containsAll(nominations(0));
        assertThat(ids(eye, "select subject_id::uuid from document_attachment"))
                .as("evidence kept")
                .containsAll(nominations(1));
        assertThat(ids(eye, "select id from nomination where submitted_at is not null"))
                .as("nominations submitted")
                .containsAll(nominations(2));
        assertThat(ids(eye, "select id from nomination where stage = 'CHECK'"))
                .as("nominations confirmed")
                .containsAll(nominations(3));
        assertThat(Invariants.broken(eye)).isEmpty();
    }

    static Set<UUID> ids(Connection eye, String sql) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        try (PreparedStatement query = eye.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    List<String[]> of(String outcome) {
        return said.stream()
                .map(line -> line.split(" "))
                .filter(words -> words[0].equals(outcome))
                .toList();
    }

    private Set<UUID> keys(String outcome) {
        return of(outcome).stream().map(words -> UUID.fromString(words[3])).collect(Collectors.toSet());
    }

    private Set<UUID> nominations(int step) {
        return of("acknowledged").stream()
                .filter(words -> words[1].equals(Integer.toString(step)))
                .map(words -> UUID.fromString(words[2]))
                .collect(Collectors.toSet());
    }
}
