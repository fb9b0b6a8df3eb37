package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.EngineMarkerScan;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/** Somebody who counted the box and cannot sign: the presider says why, and the minutes go on without. */
class CountAbsenceIT extends PaperStage {

    private static final List<String> COUNTING = List.of("uyvien7", "canbo");
    private static final String WHY = "Đi viện từ ngày họp";

    @Autowired
    private CountAbsenceService absences;

    @Autowired
    private CouncilPapers prints;

    @Autowired
    private EngineMarkerScan scan;

    @Test
    void counterWhoCannotSign_isRecordedWithAReason_andTheMinutesGoOnWithTheSignatureThatIsThere() {
        UUID session = confirmed("Ngô Thị Ốm (mẫu)");
        signCount(session, "uyvien7");
        assertThat(people.as("chutich", () -> minutesService.minutes(session)).mayRecordAbsence())
                .isTrue();
        assertThat(people.as("thuky", () -> minutesService.minutes(session)).mayRecordAbsence())
                .isFalse();

        record(session, "canbo", " " + WHY + " ");

        assertThat(engine.activities(PROCESS, session.toString())).containsOnly("UserTask_SignMinutesBySecretary");
        CountMinutes theirs = people.as("canbo", () -> counts.paper(session));
        assertThat(theirs.absent()).isTrue();
        assertThat(theirs.maySign()).isFalse();
        assertThatThrownBy(() -> signCount(session, "canbo")).hasMessage("council.refused.notNow");
        sign(session, "thuky");
        sign(session, "chutich");
        engine.runDueJobs(PROCESS, session.toString());
        assertThat(details(session).status()).isEqualTo(SessionStatus.FINISHED);
        MinutesDetails.Part count =
                people.as("thuky", () -> minutesService.minutes(session)).count();
        assertThat(count.signatures())
                .as("nobody signed in their place, and the first signature holds")
                .extracting(MinutesDetails.Signed::capacity)
                .containsExactly(Capacity.COUNTER, Capacity.SECRETARY, Capacity.PRESIDER);
        assertThat(count.signatures()).allMatch(signed -> signed.sha256().equals(count.sha256()));
        assertThat(scan.find(WHY)).as("reasons are not the engine's").isEmpty();
        assertThat(count.absences()).singleElement().asString().contains("Không ký được: ", WHY);
        assertThat(people.as("thuky", () -> prints.of(session, CouncilPaper.COUNT))
                        .orElseThrow()
                        .sheets()
                        .toString())
                .contains("Không ký được: ", "Lý do: " + WHY + ". Người chủ trì ");
    }

    @Test
    void bothWhoCountedAreGone_holdNothingUpEither() {
        UUID session = confirmed("Ngô Thị Vắng (mẫu)");

        record(session, "uyvien7", WHY);
        assertThat(engine.activities(PROCESS, session.toString())).containsOnly("UserTask_SignCountMinutes");
        record(session, "canbo", WHY);

        assertThat(engine.activities(PROCESS, session.toString())).containsOnly("UserTask_SignMinutesBySecretary");
        assertThat(people.as("thuky", () -> minutesService.minutes(session))
                        .count()
                        .absences())
                .hasSize(2);
    }

    @Test
    void onlyThePresiderRecordsIt_ofASignatureThatIsAwaited_andWithAReason() {
        UUID session = confirmed("Ngô Thị Cớ (mẫu)");

        assertThatThrownBy(() -> record(session, "canbo", "  ")).hasMessage("council.refused.reasonMissing");
        assertThatThrownBy(() -> record(session, "uyvien1", WHY))
                .as("did not count")
                .hasMessage("council.refused.notNow");
        for (String other : List.of("thuky", "canbo", "uyvien1")) {
            assertThatThrownBy(() -> people.as(
                            other, () -> absences.record(CommandKey.fresh(), session, people.id("canbo"), WHY)))
                    .isInstanceOfAny(AccessDeniedException.class, BusinessException.class)
                    .message()
                    .isIn("Access Denied", "shared.forbidden");
        }
        signCount(session, "canbo");
        assertThatThrownBy(() -> record(session, "canbo", WHY)).as("has signed").hasMessage("council.refused.notNow");
        record(session, "uyvien7", WHY);
        assertThatThrownBy(() -> record(session, "uyvien7", WHY)).as("twice").hasMessage("council.refused.notNow");
        assertThat(count("council_count_absence", session)).isOne();
    }

    private void record(UUID session, String counter, String reason) {
        people.as("chutich", () -> absences.record(CommandKey.fresh(), session, people.id(counter), reason));
    }

    /** Counted by both, confirmed by the presider. */
    private UUID confirmed(String name) {
        UUID session = openedWithTeam(COUNTING, subject(name));
        issue(session, "uyvien1");
        close(session);
        bothFind(session, COUNTING, new BoxFigures(1, 0, 0, 0));
        confirm(session);
        return session;
    }
}
