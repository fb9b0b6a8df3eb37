package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.shared.CommandKey;

/** Convening a session names every item whose limit ends before the session and its signing, and wants to know why. */
class ConvenedPastLimitIT extends CouncilStage {

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void limitThatEndsBefore_isNamed_andTheReasonIsKept() {
        SubjectKey late = subject("Phạm Thị Hết Hạn (mẫu)");
        SubjectKey intime = subject("Phạm Thị Còn Hạn (mẫu)");
        fakeAgenda.due(late.id(), today());
        fakeAgenda.due(intime.id(), today().plusDays(1));
        UUID session = planned(late, intime);
        people.as("thuky", () -> agendaService.settle(CommandKey.fresh(), session));

        assertThat(people.as("thuky", () -> meetingService.endingBefore(session, clock.instant())))
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.name()).isEqualTo("Phạm Thị Hết Hạn (mẫu)");
                    assertThat(limit.expected()).isTrue();
                });
        assertThatThrownBy(() -> convene(session, "  ")).hasMessage("council.refused.limitReasonMissing");
        assertThat(details(session).status()).isEqualTo(SessionStatus.AGENDA_SETTLED);

        convene(session, "Chờ ý kiến hiệp y của Công an");

        assertThat(details(session).status()).isEqualTo(SessionStatus.CONVENED);
        assertThat(details(session).overruns()).singleElement().satisfies(overrun -> {
            assertThat(overrun.name()).isEqualTo("Phạm Thị Hết Hạn (mẫu)");
            assertThat(overrun.dueOn()).isEqualTo(today());
            assertThat(overrun.reason()).isEqualTo("Chờ ý kiến hiệp y của Công an");
        });
        assertThat(jdbc.queryForObject(
                        "select reason from audit_entry where action = 'council.convenedPastLimit' and subject_id = ?",
                        String.class,
                        session.toString()))
                .isEqualTo("Chờ ý kiến hiệp y của Công an");
    }

    @Test
    void noLimitEndsBefore_noReasonIsAsked() {
        SubjectKey intime = subject("Phạm Thị Kịp (mẫu)");
        fakeAgenda.due(intime.id(), today().plusDays(1));
        UUID session = convened(intime);

        assertThat(details(session).overruns()).isEmpty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void convene(UUID session, String reason) {
        people.as(
                "thuky",
                () -> meetingService.convene(
                        CommandKey.fresh(),
                        session,
                        new Convocation(clock.instant().plus(Duration.ofMinutes(1)), "Hội trường", "", reason)));
    }
}
