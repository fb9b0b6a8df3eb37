package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.EngineMarkerScan;
import vn.thidua.IntegrationTest;

/** The two first awards: a Giấy khen of the commune, a Bằng khen of the city. */
@IntegrationTest
class FirstAwardIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private EngineMarkerScan scan;

    @ParameterizedTest
    @CsvSource({"F-GK-CN", "F-BKTP-CN"})
    void everyStepTaken_theAwardStandsInTheRegisterAndNothingTypedInTheEngine(String form) {
        String marker = "Dấu" + UUID.randomUUID().toString().substring(0, 8);
        FirstAward award = new FirstAward(context, marker, form);
        steps(award, form).forEach(step -> {
            step.act().run();
            // A variable lives no longer than its process: at the end nobody would find it.
            assertThat(scan.find(marker)).as(step.name()).isEmpty();
        });

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
    }

    /** The supplement that the city asks for brings a text, rows and a request of its own. */
    @Test
    void supplementAskedAndAnswered_nothingTypedInTheEngine() {
        String marker = "Dấu" + UUID.randomUUID().toString().substring(0, 8);
        new FirstAward(context, marker, "F-BKTP-CN").bangKhenWithSupplement().forEach(step -> {
            step.act().run();
            assertThat(scan.find(marker)).as(step.name()).isEmpty();
        });
    }

    private static List<FirstAward.Step> steps(FirstAward award, String form) {
        return form.startsWith("F-GK") ? award.giayKhen() : award.bangKhen();
    }
}
