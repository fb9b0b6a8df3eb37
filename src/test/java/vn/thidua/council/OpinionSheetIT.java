package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;

/** The sheet on which an absent member writes has what one is still taken on from them, and says until when. */
class OpinionSheetIT extends AdjournedStage {

    private static final String ABSENT = "uyvien8";

    @Autowired
    private CouncilPapers papers;

    @BeforeEach
    void inWriting() {
        turn("written_opinion", "COUNTED");
        openModes();
    }

    @Test
    void adjourned_itHasWhatFailedAndIsVotedOnAgain_butNotWhatIsDecidedOrGoesByHands() {
        UUID session = opened(
                MEMBERS,
                subject("Đoàn Thị Đạt (mẫu)"),
                subject("Đoàn Văn Trượt (mẫu)"),
                fakeAgenda.add(COMMUNE, "Hộ Giơ Tay (mẫu)", BY_HANDS));
        MEMBERS.forEach(member -> handIn(
                session,
                member,
                Map.of(items(session).get(0), Choice.AGREE, items(session).get(1), Choice.DISAGREE)));
        people.as(
                "thuky",
                () -> openVotes.enterHands(
                        CommandKey.fresh(),
                        session,
                        List.of(new Hands(items(session).get(2), 2, 9, 0))));
        people.as("chutich", () -> openVotes.confirmHands(CommandKey.fresh(), session));
        assertThat(sheetOf(ABSENT, session)).as("who is there").isEmpty();
        adjourn(session);

        assertThat(sheetOf(ABSENT, session).orElseThrow())
                .contains("Đoàn Văn Trượt (mẫu)")
                .doesNotContain("Đoàn Thị Đạt (mẫu)", "Hộ Giơ Tay (mẫu)");
        write(session, ABSENT, Map.of(items(session).get(1), Choice.AGREE));
        assertThat(sheetOf(ABSENT, session)).as("once it is written").isEmpty();
    }

    @Test
    void adjourned_itHasWhatIsTied_andTheLimitByWhichTheSessionGoesOn() {
        turn("quota_cut", "ON");
        SubjectKey[] subjects = {
            subject("Đoàn Thị Nhất (mẫu)"), subject("Đoàn Văn Bằng (mẫu)"), subject("Đoàn Thị Bằng (mẫu)")
        };
        fakeAgenda.share(2, subjects);
        UUID session = opened(MEMBERS, subjects);
        String before = moment(details(session).ballotDeadline());
        vote(session, 11, 9, 9);
        adjourn(session);

        Instant limit = jdbc.queryForObject(
                        "select min(due) from workflow_item where business_key = ? and task_key = 'UserTask_ResumeSession'",
                        Timestamp.class,
                        session.toString())
                .toInstant();
        assertThat(sheetOf(ABSENT, session).orElseThrow())
                .contains("Đoàn Văn Bằng (mẫu)", "Đoàn Thị Bằng (mẫu)")
                .contains("trước khi phiên họp họp tiếp, chậm nhất " + moment(limit) + ".")
                .doesNotContain("Đoàn Thị Nhất (mẫu)", before);
        clock.advance(Duration.ofDays(30));
        assertThat(sheetOf(ABSENT, session).orElseThrow())
                .as("an opinion is taken as long as the session waits")
                .contains("trước khi phiên họp họp tiếp.");
        present(session, LEAVING.subList(0, 2));
        resume(session);
        assertThat(sheetOf(ABSENT, session).orElseThrow())
                .contains(
                        "Đoàn Thị Bằng (mẫu)",
                        "trước " + moment(details(session).ballotDeadline()) + ".")
                .doesNotContain("Đoàn Thị Nhất (mẫu)");
        clock.advance(Duration.ofDays(30));
        assertThat(sheetOf(ABSENT, session)).as("nothing is taken any more").isEmpty();
    }

    private Optional<String> sheetOf(String member, UUID session) {
        return people.as(member, () -> papers.of(session, CouncilPaper.OPINIONS))
                .map(printout -> printout.sheets().getFirst().pieces().stream()
                        .map(piece -> String.join(" ", piece.words()))
                        .collect(Collectors.joining("\n")));
    }
}
