package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;

/** Titles of culture that were filed before they were asked for a year are titles of the year in which they were filed. */
@IntegrationTest
class TitleFiledWithoutYearIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    NominationService nominations;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Test
    void villageWithoutAYear_isReadAsOfTheYearOfItsFiling() {
        CultureFamilies culture = new CultureFamilies(context);
        UUID id = new Beginnings(context).submitted("truongthon", culture.ofTheVillage(culture.village()));
        jdbc.update("update nomination_line set title_year = null where nomination = ?", id);

        assertThat(period(id)).isEqualTo("năm " + LocalDate.now(clock).getYear());
    }

    @Test
    void formWithoutAYear_hasNone() {
        UUID id = new Nominating(context).submitted(Drafts.person("Vũ Thị Không Năm (mẫu)", "F-GK-CN"));

        assertThat(period(id)).isNull();
    }

    private String period(UUID id) {
        return people.as("truongthon", () -> nominations.details(id))
                .lines()
                .getFirst()
                .period();
    }
}
