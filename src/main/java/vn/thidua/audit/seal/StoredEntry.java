package vn.thidua.audit.seal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it lies in the table, and the bytes its leaf is made of.
 *
 * <p>The bytes, so that anybody can make them again: the line {@code thidua-audit-entry/1}, then every field in the order
 * of this record, then the number of mentions, then name and id of each mention in stored order. A field is written as
 * its length in bytes of UTF-8, a colon, those bytes, a line feed; a field without a value as {@code -} and a line feed.
 * Numbers are decimal; the time is in microseconds since 1970-01-01T00:00Z; a UUID is in lower case.
 */
record StoredEntry(
        long id,
        Instant at,
        @Nullable String actor,
        String actorName,
        @Nullable String onBehalfOf,
        @Nullable String onBehalfOfName,
        String action,
        String subjectType,
        String subjectId,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        List<String> mentionNames,
        List<String> mentionIds) {

    /** The columns that {@link #read} needs, of a table or alias {@code e}. */
    static final String COLUMNS = """
            e.id, e.at, e.actor, e.actor_name, e.on_behalf_of, e.on_behalf_of_name, e.action, e.subject_type,
            e.subject_id, e.state_before, e.state_after, e.reason, e.mention_names, e.mention_ids""";

    private static final String FORMAT = "thidua-audit-entry/1\n";

    static StoredEntry read(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("on_behalf_of"),
                row.getString("on_behalf_of_name"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("state_before"),
                row.getString("state_after"),
                row.getString("reason"),
                strings(row.getArray("mention_names")),
                strings(row.getArray("mention_ids")));
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    byte[] leafHash() {
        return Merkle.leaf(bytes());
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(FORMAT.getBytes(StandardCharsets.UTF_8));
        field(bytes, Long.toString(id));
        field(bytes, Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)));
        field(bytes, actor);
        field(bytes, actorName);
        field(bytes, onBehalfOf);
        field(bytes, onBehalfOfName);
        field(bytes, action);
        field(bytes, subjectType);
        field(bytes, subjectId);
        field(bytes, before);
        field(bytes, after);
        field(bytes, reason);
        field(bytes, Integer.toString(mentionNames.size()));
        for (int i = 0; i < mentionNames.size(); i++) {
            field(bytes, mentionNames.get(i));
            field(bytes, mentionIds.get(i));
        }
        return bytes.toByteArray();
    }

    private static void field(ByteArrayOutputStream bytes, @Nullable String value) {
        if (value == null) {
            bytes.write('-');
        } else {
            byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes((utf8.length + ":").getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(utf8);
        }
        bytes.write('\n');
    }
}
