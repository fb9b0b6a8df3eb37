package vn.thidua.nomination;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.document.AttachmentId;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Unscoped;

/** Which file is which paper, and what the officer found of each paper at each check. */
@Component
@Unscoped("by a nomination that its caller has read within the scope, or that the process works on")
class PaperTables {

    private final JdbcTemplate jdbc;

    PaperTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The codes of the papers that each file is. */
    Map<AttachmentId, Set<String>> papersOf(UUID nomination) {
        Map<AttachmentId, Set<String>> found = new HashMap<>();
        jdbc.query(
                "select attachment, paper from nomination_paper_file where nomination = ?",
                row -> {
                    found.computeIfAbsent(
                                    new AttachmentId(row.getObject("attachment", UUID.class)), file -> new TreeSet<>())
                            .add(row.getString("paper"));
                },
                nomination);
        return found;
    }

    void mark(UUID nomination, AttachmentId file, Set<String> papers) {
        forget(file);
        papers.forEach(paper -> jdbc.update(
                "insert into nomination_paper_file (attachment, paper, nomination) values (?, ?, ?)",
                file.value(),
                paper,
                nomination));
    }

    void forget(AttachmentId file) {
        jdbc.update("delete from nomination_paper_file where attachment = ?", file.value());
    }

    void insert(UUID nomination, String ruleSet, List<Found> found, @Nullable AccountId by, Instant at) {
        jdbc.batchUpdate("""
                insert into nomination_paper_mark (id, nomination, checked_at, checked_by, rule_set, paper, name, mandatory,
                    mark, note, article, position)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", found, Math.max(1, found.size()), (row, one) -> {
            row.setObject(1, UUID.randomUUID());
            row.setObject(2, nomination);
            row.setTimestamp(3, Timestamp.from(at));
            row.setObject(4, by == null ? null : by.value());
            row.setString(5, ruleSet);
            row.setString(6, one.paper());
            row.setString(7, one.name());
            row.setBoolean(8, one.mandatory());
            row.setString(9, one.mark().name());
            row.setString(10, one.note());
            row.setString(11, one.article());
            row.setInt(12, found.indexOf(one));
        });
    }

    /** What the last check found, by paper. */
    Map<String, Found> latest(UUID nomination) {
        Map<String, Found> found = new HashMap<>();
        jdbc.query(
                """
                select m.* from nomination_paper_mark m
                where m.nomination = ?
                  and m.checked_at = (select max(l.checked_at) from nomination_paper_mark l where l.nomination = m.nomination)""",
                row -> {
                    found.put(
                            row.getString("paper"),
                            new Found(
                                    row.getString("paper"),
                                    row.getString("name"),
                                    row.getBoolean("mandatory"),
                                    PaperMark.valueOf(row.getString("mark")),
                                    row.getString("note"),
                                    row.getString("article")));
                },
                nomination);
        return found;
    }

    /** Forgets what was typed; that it was checked, and how, stays. */
    void empty(UUID nomination) {
        jdbc.update("update nomination_paper_mark set note = null where nomination = ?", nomination);
    }

    /** One paper as it was found. */
    record Found(
            String paper,
            String name,
            boolean mandatory,
            PaperMark mark,
            @Nullable String note,
            String article) {

        /** Whether it has to be handed in, or handed in again. */
        boolean lacking() {
            return mark == PaperMark.WRONG || (mark == PaperMark.ABSENT && mandatory);
        }
    }
}
