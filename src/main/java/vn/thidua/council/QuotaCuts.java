package vn.thidua.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Unscoped;

/** Where items stand against the quotas that they share places of. Whoever writes holds the session's row locked. */
@Component
@Unscoped("By the session that the caller found within its scope")
class QuotaCuts {

    /** Inside the quota, outside of it, or with as many votes as others at the last place. */
    enum Standing {
        IN,
        OUT,
        TIED
    }

    /**
     * How an item stands against one quota.
     *
     * @param quota its key, {@code places} what was left of it when the session came to it
     * @param words the arithmetic with its article
     */
    record Cut(String quota, UUID item, Standing standing, int places, String words) {}

    private final JdbcClient jdbc;

    QuotaCuts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Cut> of(UUID session) {
        return jdbc.sql(
                        "select quota, item, standing, places, words from council_quota_cut where session = ? order by quota, item")
                .param(session)
                .query((row, number) -> new Cut(
                        row.getString("quota"),
                        row.getObject("item", UUID.class),
                        Standing.valueOf(row.getString("standing")),
                        row.getInt("places"),
                        row.getString("words")))
                .list();
    }

    /** What is said of an item, of all quotas that it shares places of. */
    Map<UUID, String> words(UUID session) {
        Map<UUID, String> words = new HashMap<>();
        of(session).forEach(cut -> words.merge(cut.item(), cut.words(), (one, other) -> one + " " + other));
        return words;
    }

    /** Items with as many votes as others, by quota. */
    Map<String, List<Cut>> tied(UUID session) {
        Map<String, List<Cut>> tied = new HashMap<>();
        of(session).stream()
                .filter(cut -> cut.standing() == Standing.TIED)
                .forEach(cut -> tied.computeIfAbsent(cut.quota(), any -> new ArrayList<>())
                        .add(cut));
        return tied;
    }

    void put(UUID session, Cut cut) {
        jdbc.sql("""
                insert into council_quota_cut (session, quota, item, standing, places, words) values (?, ?, ?, ?, ?, ?)
                on conflict (session, quota, item) do update
                set standing = excluded.standing, places = excluded.places, words = excluded.words""")
                .params(session, cut.quota(), cut.item(), cut.standing().name(), cut.places(), cut.words())
                .update();
    }
}
