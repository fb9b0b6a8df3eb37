package vn.thidua.nomination;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.Unscoped;

/** Draws the running number of a nomination: {@code ND-2026-0007}, read out as "hồ sơ số 7 năm 2026 của xã". */
@Component
class References {

    private final JdbcClient jdbc;

    References(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the counter until the transaction ends: two submissions at once get two numbers. */
    @Unscoped("A counter: it gives a number and shows nothing of anybody's")
    String next(UnitCode commune, int year) {
        int number =
                jdbc.sql("""
                        insert into nomination_counter (commune, year, last) values (?, ?, 1)
                        on conflict (commune, year) do update set last = nomination_counter.last + 1
                        returning last
                        """).params(commune.value(), year).query(Integer.class).single();
        return "%s-%d-%04d".formatted(commune, year, number);
    }
}
