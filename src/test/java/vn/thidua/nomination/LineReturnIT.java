package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.IntegrationTest;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.shared.CommandKey;

/** The appraisal line by line. */
@IntegrationTest
class LineReturnIT {

    private static final String WHY = "Thành tích chưa vượt mức bình quân của thôn";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    LineReturnService returns;

    @Autowired
    NominationService nominations;

    @Autowired
    JdbcTemplate jdbc;

    Nominating nominating;
    UUID id;
    List<NominationDetails.Line> lines;

    @BeforeEach
    void twoLinesAreBeingAppraised() {
        nominating = new Nominating(context);
        id = nominating.confirmed(
                Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"),
                Drafts.household("Hộ ông Lưu Đình Quý (mẫu)", "F-GK-HO"));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        lines = details("truongthon").lines();
    }

    @Test
    void oneLineGoesBackWithItsReason_theOtherToTheCouncil() {
        assertThat(details("canbo").actions()).contains(NominationDetails.Action.RETURN_LINE);

        giveBack("canbo", 0);
        assertThat(details("canbo").actions()).doesNotContain(NominationDetails.Action.RETURN_LINE);
        nominating.appraise(id, "APPROPRIATE");

        assertThat(details("truongthon").lines())
                .extracting(NominationDetails.Line::status)
                .containsExactly(LineStatus.RETURNED, LineStatus.READY);
        assertThat(details("truongthon").lines().getFirst().outcomeReason()).isEqualTo(WHY);
        assertThat(people.as("truongthon", () -> nominations.trail(id))).anySatisfy(row -> {
            assertThat(row.action()).isEqualTo("nomination.lineReturned");
            assertThat(row.reason()).isEqualTo(WHY);
        });
    }

    @Test
    void lastLine_isReturnedOnlyWithItsWholeNomination() {
        giveBack("canbo", 0);

        assertThatThrownBy(() -> giveBack("canbo", 1))
                .isInstanceOf(NominationException.class)
                .hasMessage("nomination.error.lastLine");
    }

    @Test
    void lineAlreadyGivenBack_orNotBeingAppraised_isRefused() {
        giveBack("canbo", 0);
        assertThatThrownBy(() -> giveBack("canbo", 0)).hasMessage("nomination.error.notAtThisStep");

        nominating.appraise(id, "APPROPRIATE");
        assertThatThrownBy(() -> giveBack("canbo", 1)).hasMessage("nomination.error.notAtThisStep");
    }

    @Test
    void onlyTheAppraiserGivesALineBack() {
        assertThatThrownBy(() -> giveBack("truongthon", 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> giveBack("chutich", 0)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyLineForTheCouncilGivenBack_theOthersDoNotWaitForIt() {
        jdbc.update("update award_rule_value set value = 'NO' where rule_set = 'ND152' and key = 'council_required'"
                + " and form = 'F-GK-HO'");
        try {
            giveBack("canbo", 0);
            nominating.appraise(id, "APPROPRIATE");

            assertThat(engine.activities("AwardNomination", id.toString())).containsExactly("CatchEvent_LinesSettled");
        } finally {
            jdbc.update("update award_rule_value set value = 'YES' where rule_set = 'ND152'"
                    + " and key = 'council_required' and form = 'F-GK-HO'");
        }
    }

    private void giveBack(String who, int line) {
        people.as(
                who,
                () -> returns.returnLine(CommandKey.fresh(), id, lines.get(line).id(), WHY));
    }

    private NominationDetails details(String who) {
        return people.as(who, () -> nominations.details(id));
    }
}
