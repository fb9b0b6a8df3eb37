package vn.thidua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.award.AwardException;
import vn.thidua.shared.SubjectRef;

@IntegrationTest
class LimitsIT {

    private static final String CHECK = "sla_commune_check";

    @Autowired
    private Limits limits;

    @Autowired
    private JdbcTemplate jdbc;

    private final SubjectRef subject = SubjectRef.of("nomination", UUID.randomUUID());

    @Test
    void started_isDueByTheRuleAndNamesItsArticle() {
        Limits.Limit limit = limits.start(subject, "ND152", CHECK, null, LocalDate.of(2026, 11, 20));

        assertThat(limit.due()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(limit.article()).isNotBlank();
        assertThat(limits.running(subject, CHECK)).contains(limit);
    }

    @Test
    void startedAnew_hasOneRunOnly() {
        limits.start(subject, "ND152", CHECK, null, LocalDate.of(2026, 11, 18));
        Limits.Limit second = limits.start(subject, "ND152", CHECK, null, LocalDate.of(2026, 11, 23));

        assertThat(limits.running(subject, CHECK)).contains(second);
        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void stopped_runsNoMoreAndMayBeStoppedAgain() {
        limits.start(subject, "ND152", CHECK, null, LocalDate.of(2026, 11, 20));

        limits.stop(subject, CHECK, "checked");
        limits.stop(subject, CHECK, "checked");

        assertThat(limits.running(subject, CHECK)).isEmpty();
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void ruleMissing_startsNothing() {
        LocalDate day = LocalDate.of(2026, 11, 20);

        assertThatThrownBy(() -> limits.start(subject, "ND152", "sla_unknown", null, day))
                .isInstanceOf(AwardException.class);
        assertThat(runs()).isZero();
    }

    private int runs() {
        Integer count = jdbc.queryForObject(
                "select count(*) from deadline_limit where subject_id = ?", Integer.class, subject.id());
        return count == null ? 0 : count;
    }
}
