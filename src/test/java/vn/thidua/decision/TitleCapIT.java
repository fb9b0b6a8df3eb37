package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;

/** Where an office keeps a share of Chiến sĩ thi đua cơ sở to Lao động tiên tiến, a decision above it says so. */
@IntegrationTest
class TitleCapIT {

    /** A year that no other test decides in. */
    private static final LocalDate DAY = LocalDate.of(2034, 3, 15);

    @Autowired
    PaperService papers;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    PaperStory story;
    List<UUID> lines = List.of();

    @BeforeEach
    void begin() {
        story = new PaperStory(context, people);
        clock.set(DAY, LocalTime.of(9, 0));
        cap("ON");
    }

    @AfterEach
    void asItWas() {
        cap("OFF");
        lines.forEach(line -> title(line, "F-GK-CN"));
    }

    @Test
    void listAboveTheShare_isWarnedOf_andGoesOn() {
        PaperId paper = listed("Hạng Một (mẫu)", "Hạng Hai (mẫu)", "Hạng Ba (mẫu)");
        title(lines.get(0), "T-CSTDCS");
        title(lines.get(1), "T-LDTT");
        title(lines.get(2), "T-LDTT");

        assertThat(warning(paper))
                .isEqualTo("Năm 2034: 1 Chiến sĩ thi đua cơ sở trên 2 Lao động tiên tiến, quá mức 15 %. Căn cứ:"
                        + " Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3; hiệu lực hiện nay chưa rõ (chưa xác minh).");
        story.prepare(paper);
        assertThat(story.status(paper)).isEqualTo(PaperStatus.PREPARED);
    }

    @Test
    void withoutTheSwitch_orWithoutTheTitle_nothingIsSaid() {
        PaperId paper = listed("Hạng Bốn (mẫu)", "Hạng Năm (mẫu)");
        assertThat(warning(paper)).isEmpty();
        title(lines.getFirst(), "T-CSTDCS");
        assertThat(warning(paper)).isNotEmpty();

        cap("OFF");

        assertThat(warning(paper)).isEmpty();
    }

    private PaperId listed(String... names) {
        lines = new RecommendedFixture(context).lines("F-GK-CN", names);
        return story.paperOf(lines.getFirst(), PaperKind.DECISION);
    }

    /** A title goes its own road; here only what stands on the list matters. */
    private void title(UUID line, String form) {
        jdbc.update("update nomination_line set form = ? where id = ?", form, line);
    }

    private String warning(PaperId paper) {
        return people.as("canbo", () -> papers.details(paper)).share().cap();
    }

    private void cap(String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = 'cap_cstdcs_of_ldtt'", value);
    }
}
