package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.shared.CommandKey;

/** The minutes of the count: who signs them, and whom their figures are closed to. */
class CountMinutesIT extends PaperStage {

    private static final List<String> COUNTING = List.of("uyvien7", "canbo");

    @Autowired
    private ChannelService channels;

    @Autowired
    private CouncilPapers prints;

    @Test
    void whoCounted_signsTheMinutesOfTheCount_beforeAnybodyElseDoes() {
        UUID session = counted(List.of("uyvien7", "canbo", "uyvien6"), subject("Ngô Thị Ký (mẫu)"));
        confirm(session);

        assertThat(engine.activities(PROCESS, session.toString())).containsOnly("UserTask_SignCountMinutes");
        assertThatThrownBy(() -> sign(session, "thuky")).hasMessage("council.refused.countNotSigned");
        assertThat(people.as("thuky", () -> minutesService.minutes(session)).maySign())
                .isFalse();
        for (String stranger : List.of("uyvien1", "uyvien6")) {
            assertThatThrownBy(() -> people.as(stranger, () -> counts.paper(session)))
                    .as("did not count")
                    .hasMessage("shared.notFound");
        }
        signCount(session, "uyvien7");
        assertThatThrownBy(() -> signCount(session, "uyvien7")).as("twice").hasMessage("council.refused.notNow");
        assertThatThrownBy(() ->
                        people.as("canbo", () -> counts.sign(CommandKey.fresh(), session, "0".repeat(64), PASSWORD)))
                .hasMessage("council.refused.minutesChanged");
        assertThat(people.as(
                        "thuky", () -> minutesService.minutes(session).count().awaited()))
                .hasSize(1);
        signCount(session, "canbo");
        assertThat(engine.activities(PROCESS, session.toString())).containsOnly("UserTask_SignMinutesBySecretary");

        sign(session, "thuky");
        people.as("chutich", () -> minutesService.giveBack(CommandKey.fresh(), session, "Ghi rõ diễn biến"));
        people.as("thuky", () -> minutesService.amend(CommandKey.fresh(), session, "Họp đúng giờ."));
        sign(session, "thuky");
        sign(session, "chutich");
        MinutesDetails.Part count =
                people.as("thuky", () -> minutesService.minutes(session)).count();
        assertThat(count.body()).contains("tổ kiểm phiếu ký trước", "Tổ kiểm phiếu ký: ");
        assertThat(count.signatures())
                .as("what they signed is the same text still")
                .extracting(MinutesDetails.Signed::capacity)
                .containsExactly(Capacity.COUNTER, Capacity.COUNTER, Capacity.SECRETARY, Capacity.PRESIDER);
        assertThat(count.signatures()).allMatch(signed -> signed.sha256().equals(count.sha256()));
    }

    @Test
    void whoTakesNoPartInAnItem_countsTheOthers_andSignsNothingOfIt() {
        UUID session = convened(subject("Kim Văn Né (mẫu)"), subject("Kim Văn Đếm (mẫu)"));
        choose(session, List.of("uyvien6", "uyvien7", "canbo"));
        List<UUID> items = items(session);
        declare("uyvien7", session, new Interest(items.get(0), InterestKind.FAMILY, null));
        present(session, MEMBERS);
        open(session);
        issue(session, "uyvien1");
        close(session);
        enter(session, "uyvien7", Map.of(items.get(1), new BoxFigures(1, 0, 0, 0)));
        enter(
                session,
                "canbo",
                Map.of(items.get(0), new BoxFigures(0, 1, 0, 0), items.get(1), new BoxFigures(1, 0, 0, 0)));
        enter(session, "uyvien6", Map.of(items.get(0), new BoxFigures(0, 1, 0, 0)));
        confirm(session);

        assertThatThrownBy(() -> people.as("uyvien7", () -> counts.paper(session)))
                .hasMessage("shared.notFound");
        signCount(session, "canbo");
        signCount(session, "uyvien6");
        sign(session, "thuky");
        assertThat(people.as(
                        "thuky", () -> minutesService.minutes(session).count().body()))
                .contains("Không ký vì không tham gia xét một số đề nghị: ");
    }

    /** Whose paper has no other item on it: how many of it there were is a figure of that item. */
    @Test
    void boxOfTheOnlyItemSomebodyTakesNoPartIn_isShownToThemNowhere() {
        UUID session = openedWithTwoKinds("Lâm Văn Chung (mẫu)", "Lâm Thị Riêng (mẫu)", "uyvien6");
        issue(session, "uyvien1");
        issue(session, "uyvien2");
        assertThat(people.as("uyvien6", () -> channels.channels(session)).batches())
                .extracting(PaperBatch::paper)
                .containsExactly(1);
        close(session);
        bothFind(session, COUNTING, new BoxFigures(2, 0, 0, 0));
        confirm(session);

        assertThat(people.as("uyvien6", () -> channels.channels(session)).records())
                .extracting(BoxRecord::paper)
                .containsExactly(1);
        assertThat(people.as("uyvien5", () -> channels.channels(session)).records())
                .hasSize(2);
        MinutesDetails theirs = people.as("uyvien6", () -> minutesService.minutes(session));
        MinutesDetails whole = people.as("uyvien5", () -> minutesService.minutes(session));
        assertThat(whole.newest().body()).contains("loại phiếu 1", "loại phiếu 2");
        assertThat(whole.count().body()).contains("loại phiếu 1", "loại phiếu 2");
        assertThat(theirs.newest().body()).contains("loại phiếu 1").doesNotContain("loại phiếu 2");
        assertThat(theirs.count().body()).contains("loại phiếu 1").doesNotContain("loại phiếu 2");
        for (CouncilPaper paper : List.of(CouncilPaper.MINUTES, CouncilPaper.COUNT)) {
            assertThat(people.as("uyvien6", () -> prints.of(session, paper))
                            .orElseThrow()
                            .sheets()
                            .toString())
                    .contains("loại phiếu 1")
                    .doesNotContain("loại phiếu 2");
        }
    }

    /** The minutes that the chair signs have nothing of an item over which somebody else presides. */
    @Test
    void boxOfAnItemThatIsSignedApart_standsInItsPartAlone() {
        UUID session = openedWithTwoKinds("Phí Văn Chính (mẫu)", "Phí Thị Phụ (mẫu)", "chutich");
        issue(session, "uyvien1");
        close(session);
        bothFind(session, COUNTING, new BoxFigures(1, 0, 0, 0));
        people.as("phochutich", () -> meetingService.confirmItems(CommandKey.fresh(), session));
        confirm(session);

        MinutesDetails chairs = people.as("chutich", () -> minutesService.minutes(session));
        assertThat(chairs.newest().body()).contains("loại phiếu 1").doesNotContain("loại phiếu 2");
        assertThat(chairs.count().body()).contains("loại phiếu 1").doesNotContain("loại phiếu 2");
        assertThat(people.as("phochutich", () -> minutesService.minutes(session))
                        .parts()
                        .getFirst()
                        .body())
                .contains("loại phiếu 2")
                .doesNotContain("loại phiếu 1");
    }

    /** Counted by the first two of the team, with one paper. */
    private UUID counted(List<String> team, SubjectKey... subjects) {
        UUID session = openedWithTeam(team, subjects);
        issue(session, "uyvien1");
        close(session);
        bothFind(session, team, new BoxFigures(1, 0, 0, 0));
        return session;
    }

    /** Two items on papers of their own; somebody takes no part in the second, over which the vice chair may preside. */
    private UUID openedWithTwoKinds(String first, String second, String recused) {
        UUID session = convened(subject(first), fakeAgenda.add(COMMUNE, second, "T-CSTDCS"));
        choose(session, COUNTING);
        declare(recused, session, new Interest(items(session).get(1), InterestKind.FAMILY, null));
        declareOnce("phochutich", session);
        present(session, MEMBERS);
        open(session);
        return session;
    }
}
