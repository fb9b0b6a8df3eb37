package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.CommandKey;

/** What the officer leaves undone: the head of the office, the vice chair, the chair. */
class OfficersLadderIT extends LimitStage {

    @Test
    void overdue_goesUpRungByRung_toBeReadAndNotDone() {
        UUID id = waiting();
        assertThat(urged("uyvien1", id)).isFalse();

        at(THURSDAY, 17, 1, id);
        assertThat(shown("canbo", id).notice().to()).hasToString("DEPARTMENT_HEAD");
        assertThat(urged("uyvien1", id)).isTrue();
        assertThat(urged("phochutich", id)).isFalse();
        String task = task(id).getId();
        people.as("uyvien1", () -> {
            assertThatThrownBy(() -> items.claim(CommandKey.fresh(), task)).hasMessage("shared.forbidden");
            assertThatThrownBy(() -> items.item(task)).hasMessage("workflow.task.gone");
        });

        at(THURSDAY.plusDays(1), 8, 0, id);
        assertThat(urged("phochutich", id)).isTrue();
        assertThat(urged("chutich", id)).isFalse();
        at(THURSDAY.plusDays(4), 8, 0, id);
        assertThat(urged("chutich", id)).isTrue();
        assertThat(people.as("chutich", items::urgesDaily)).isTrue();
        assertThat(people.as("uyvien1", items::urgesDaily)).isFalse();
        assertThat(people.as("chutich", () -> items.counts(WorkItems.Filter.NONE))
                        .overdue())
                .isPositive();
        assertThat(reminders(id)).as("nothing is left to say").isZero();
        assertThat(ladder.said(task))
                .containsExactly(
                        "OVERDUE 1 DEPARTMENT_HEAD@ND",
                        "OVERDUE 2 COMMUNE_VICE_CHAIR@ND",
                        "OVERDUE 3 COMMUNE_CHAIR@ND");
        assertThat(ladder.escalated(id.toString()))
                .containsExactly("DEPARTMENT_HEAD@ND", "COMMUNE_VICE_CHAIR@ND", "COMMUNE_CHAIR@ND");

        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        assertThat(ladder.urges("chutich", task)).isFalse();
    }
}
