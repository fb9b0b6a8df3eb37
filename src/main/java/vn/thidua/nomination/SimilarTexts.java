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

    /** Whole percent for each of the others, in their order. */
    @Unscoped("Compares texts that the caller gives; reads no row")
    List<Integer> percents(String text, List<String> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select cast(floor(100 * similarity(?, other.key)) as integer)
                        from unnest(cast(? as text[])) with ordinality as other (key, place)
                        order by other.place
                        """)
                .params(SearchKey.of(text), others.stream().map(SearchKey::of).toArray(String[]::new))
                .query(Integer.class)
                .list();
    }
}
