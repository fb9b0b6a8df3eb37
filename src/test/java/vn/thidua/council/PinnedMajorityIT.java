package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A majority changed within a rule set holds for what is submitted from that day on. */
class PinnedMajorityIT extends CouncilStage {

    private static final String FORM = "T-LDTT";

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void asItWas() {
        jdbc.update("delete from award_rule_value where key = 'vote_majority' and form = ?", FORM);
    }

    @Test
    void majorityChangedAfterTheFirstSubmission_holdsForLaterOnesOnly() {
        LocalDate today = LocalDate.now(clock);
        jdbc.update("""
                insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, article, confidence)
                values ('ND152', 'vote_majority', ?, '75', '>=', ?, 'Điều thử (mẫu)', 'VERIFIED')""", FORM, today);
        SubjectKey before = fakeAgenda.add(COMMUNE, "Kha Văn Trước (mẫu)", FORM, today.minusDays(1));
        SubjectKey after = fakeAgenda.add(COMMUNE, "Kha Văn Sau (mẫu)", FORM, today);

        UUID session = planned(before, after);
        assertThat(details(session).items())
                .extracting(SessionDetails.Item::majority)
                .containsExactly("hơn 50\u00a0% tổng số thành viên", "ít nhất 75\u00a0% tổng số thành viên");
        UUID opened = opened(
                MEMBERS,
                fakeAgenda.add(COMMUNE, "Kha Thị Trước (mẫu)", FORM, today.minusDays(1)),
                fakeAgenda.add(COMMUNE, "Kha Thị Sau (mẫu)", FORM, today));

        assertThat(jdbc.queryForList(
                        "select majority_value from council_agenda_item where session = ? order by position",
                        String.class,
                        opened))
                .containsExactly("50", "75");
    }
}
