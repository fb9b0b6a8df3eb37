package vn.thidua.nomination;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.Unscoped;

/** How much of their wording texts share, without tone marks, by the trigrams of PostgreSQL's {@code pg_trgm}. */
@Component
class SimilarTexts {

    private final JdbcClient jdbc;

    SimilarTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two texts to be held beside one another. */
    record Pair(String one, String other) {}

    /** Whole percent for each pair, in their order. */
    @Unscoped("Compares texts that the caller gives; reads no row")
    List<Integer> percents(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select cast(floor(100 * similarity(pair.one, pair.other)) as integer)
                        from unnest(cast(? as text[]), cast(? as text[])) with ordinality as pair (one, other, place)
                        order by pair.place
                        """)
                .params(
                        pairs.stream().map(pair -> SearchKey.of(pair.one())).toArray(String[]::new),
                        pairs.stream().map(pair -> SearchKey.of(pair.other())).toArray(String[]::new))
                .query(Integer.class)
                .list();
    }
}
