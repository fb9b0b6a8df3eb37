package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.EngineMarkerScan;
import vn.thidua.IntegrationTest;
import vn.thidua.TableFingerprints;

/** The two first awards: a Giấy khen of the commune, a Bằng khen of the city. */
@IntegrationTest
class FirstAwardIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EngineMarkerScan scan;

    @ParameterizedTest
    @CsvSource({"F-GK-CN", "F-BKTP-CN"})
    void everyStepTaken_theAwardStandsInTheRegisterAndNothingTypedInTheEngine(String form) {
        String marker = "Dấu" + UUID.randomUUID().toString().substring(0, 8);
        FirstAward award = new FirstAward(context, marker, form);
        steps(award, form).forEach(step -> step.act().run());

        Map<String, Object> entry = jdbc.queryForMap("select * from register_award where line = ?", award.line());
        assertThat(entry)
                .containsEntry("form_code", form)
                .containsEntry("ordinal", 1)
                .containsEntry("position_class", "DIRECT_WORKER");
        assertThat(String.valueOf(entry.get("name"))).contains(marker);
        assertThat(jdbc.queryForObject(
                        "select count(*) from act_ru_execution where business_key_ = ?",
                        Integer.class,
                        award.nomination().toString()))
                .isZero();
        assertThat(scan.find(marker)).isEmpty();
    }

    /** A failure behind a step takes the engine's and our changes back together, at every step of the way. */
    @ParameterizedTest
    @CsvSource({"F-GK-CN", "F-BKTP-CN"})
    void failureBehindAnyStep_leavesNothingOfItBehind(String form) {
        FirstAward award = new FirstAward(context, "Lùi " + form, form);
        for (FirstAward.Step step : steps(award, form)) {
            if (step.ownTransactions()) {
                step.act().run();
                continue;
            }
            TableFingerprints before = TableFingerprints.of(jdbc);
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        step.act().run();
                        throw new IllegalStateException("planted");
                    }))
                    .as(step.name())
                    .hasMessage("planted");
            assertThat(before.changedIn(TableFingerprints.of(jdbc)))
                    .as(step.name())
                    .isEmpty();
            step.act().run();
        }
        assertThat(jdbc.queryForObject(
                        "select count(*) from register_award where line = ?", Integer.class, award.line()))
                .isOne();
    }

    private static List<FirstAward.Step> steps(FirstAward award, String form) {
        return form.startsWith("F-GK") ? award.giayKhen() : award.bangKhen();
    }
}
