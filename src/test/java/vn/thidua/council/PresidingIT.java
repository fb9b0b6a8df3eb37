package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;

/** Who presides while presence is taken: presiding follows who is there, and what waits for the presider moves with it. */
class PresidingIT extends AdjournedStage {

    @Test
    void presiderLeaves_aViceChairWhoIsThereTakesOver_toTheSignature() {
        UUID session = opened(MEMBERS, subject("Khổng Thị Rời (mẫu)"), subject("Khổng Văn Rời (mẫu)"));
        declare("phochutich", session, new Interest(items(session).getFirst(), InterestKind.FAMILY, null));
        turn("second_ballot", "OFF");
        handIn(
                session,
                "chutich",
                Map.of(items(session).getFirst(), Choice.AGREE, items(session).getLast(), Choice.AGREE));
        clock.advance(Duration.ofMinutes(20));

        left(session, "chutich");

        String since = moment();
        assertThat(details(session).presider()).endsWith("; từ " + since + ": " + nameOf("phochutich"));
        assertThat(details(session).items())
                .as("over what concerns the one, somebody else presides")
                .extracting(SessionDetails.Item::presider)
                .satisfies(
                        presiders -> assertThat(presiders.getFirst()).isNotNull(),
                        presiders -> assertThat(presiders.getLast()).isNull());
        assertThat(taskOf(session, "UserTask_CloseBallot"))
                .isEqualTo(people.id("phochutich").value());
        assertThatThrownBy(() -> close(session)).hasMessage("council.refused.notThePresider");
        assertThatThrownBy(() -> closeAs("uyvien1", session)).hasMessage("shared.forbidden");
        assertThat(people.as("phochutich", () -> councilService.session(session))
                        .next())
                .isEqualTo(SessionDetails.NextAction.CAST_BALLOT);
        handIn(session, "phochutich", Map.of(items(session).getLast(), Choice.AGREE));
        assertThat(people.as("phochutich", () -> councilService.session(session))
                        .next())
                .isEqualTo(SessionDetails.NextAction.CLOSE_BALLOT);
        closeAs("phochutich", session);
        String other = jdbc.queryForObject(
                "select a.username from council_agenda_item i join access_account a on a.id = i.presider where i.session = ?",
                String.class,
                session);
        people.as(other, () -> meetingService.confirmItems(CommandKey.fresh(), session));
        people.as("phochutich", () -> meetingService.confirmResults(CommandKey.fresh(), session));
        assertThat(jdbc.queryForList(
                        "select body from council_minutes where session = ? and part = 0", String.class, session))
                .singleElement()
                .asString()
                .contains("4. Chủ trì: " + nameOf("chutich") + "; từ " + since + ": " + nameOf("phochutich") + ".");
        for (String signer : List.of(other, "thuky")) {
            people.as(signer, () -> {
                MinutesDetails.Part part =
                        minutesService.minutes(session).parts().getFirst();
                minutesService.signPart(CommandKey.fresh(), session, part.number(), part.sha256(), PASSWORD);
            });
        }
        sign(session, "thuky");
        assertThatThrownBy(() -> sign(session, "chutich")).hasMessage("council.refused.notThePresider");
        sign(session, "phochutich");
        engine.runDueJobs(PROCESS, session.toString());
        assertThat(details(session).status()).isEqualTo(SessionStatus.FINISHED);
    }

    @Test
    void whoeverOpened_presidesAgainWhenBack_andWithoutAViceChairTheNextInTurnDoes() {
        UUID session = opened(MEMBERS, subject("Khổng Thị Trở Lại (mẫu)"));
        left(session, "phochutich");
        left(session, "chutich");
        UUID instead = taskOf(session, "UserTask_CloseBallot");
        assertThat(instead)
                .isNotIn(
                        people.id("chutich").value(),
                        people.id("phochutich").value(),
                        people.id("thuky").value());

        present(session, List.of("phochutich"));
        assertThat(taskOf(session, "UserTask_CloseBallot"))
                .as("not the one in turn")
                .isEqualTo(instead);
        present(session, List.of("chutich"));

        assertThat(taskOf(session, "UserTask_CloseBallot"))
                .isEqualTo(people.id("chutich").value());
        LEAVING.forEach(member -> left(session, member));
        close(session);
        assertThat(details(session).status()).isEqualTo(SessionStatus.ADJOURNED);
        left(session, "chutich");
        assertThat(taskOf(session, "UserTask_ResumeSession"))
                .isEqualTo(people.id("phochutich").value());
        present(session, LEAVING);
        people.as("phochutich", () -> meetingService.resume(CommandKey.fresh(), session));
        assertThat(taskOf(session, "UserTask_CloseBallot"))
                .isEqualTo(people.id("phochutich").value());
        assertThat(jdbc.queryForObject(
                        "select count(*) from council_presiding where session = ?", Integer.class, session))
                .isEqualTo(4);
    }

    @Test
    void everybodyLeft_whoeverComesFirstPresides() {
        UUID session = opened(MEMBERS, subject("Khổng Thị Vắng (mẫu)"));
        MEMBERS.forEach(member -> left(session, member));
        assertThat(taskOf(session, "UserTask_CloseBallot"))
                .as("stays with the last in the room")
                .isNotEqualTo(people.id("phochutich").value());
        assertThatThrownBy(() -> left(session, "uyvien1")).hasMessage("council.refused.notThere");

        present(session, List.of("thuky"));
        assertThat(details(session).presider()).as("keeps the minutes").doesNotContain(nameOf("thuky"));
        present(session, List.of("phochutich"));

        assertThat(taskOf(session, "UserTask_CloseBallot"))
                .isEqualTo(people.id("phochutich").value());
    }

    @Test
    void whoHasDeclared_presidesBeforeAViceChairWhoHasNot() {
        UUID session = opened(MEMBERS, subject("Khổng Thị Đã Khai (mẫu)"));
        declareOnce("uyvien3", session);

        left(session, "chutich");

        assertThat(taskOf(session, "UserTask_CloseBallot"))
                .isEqualTo(people.id("uyvien3").value());
    }

    @Test
    void whoKeepsTheMinutes_doesNotPreside_whateverTheirPost() {
        UUID session = convened(subject("Khổng Thị Ghi Chép (mẫu)"));
        keptBy("uyvien3", session);
        present(session, MEMBERS);
        open(session);
        declareOnce("uyvien3", session);

        left(session, "chutich");

        assertThat(taskOf(session, "UserTask_CloseBallot"))
                .isEqualTo(people.id("phochutich").value());
    }

    @Test
    void whoLeavesIsTheOnlyOneWhoTakesPartInAnItem_presenceIsRecorded_andTheItemSaysThatTheyAreMissing() {
        UUID session = convened(subject("Khổng Thị Duy Nhất (mẫu)"), subject("Khổng Văn Chung (mẫu)"));
        UUID item = items(session).getFirst();
        onlyTakesPart("chutich", session, item);
        present(session, MEMBERS);
        open(session);
        assertThat(presiderOf(session)).isNull();

        left(session, "chutich");

        assertThat(taskOf(session, "UserTask_CloseBallot"))
                .isEqualTo(people.id("phochutich").value());
        assertThat(presiderOf(session)).isEqualTo(nameOf("chutich") + " (không có mặt)");
        left(session, "phochutich");
        assertThat(presiderOf(session)).isEqualTo(nameOf("chutich") + " (không có mặt)");
        present(session, List.of("chutich"));
        assertThat(presiderOf(session)).isNull();
    }

    @Test
    void whoLeavesKeepsTheMinutesToo_andIsTheOnlyOneWhoTakesPart_bothStayWithThem() {
        UUID session = convened(subject("Khổng Thị Kiêm (mẫu)"), subject("Khổng Văn Kiêm (mẫu)"));
        UUID item = items(session).getFirst();
        onlyTakesPart("chutich", session, item);
        declare("thuky", session, new Interest(item, InterestKind.FAMILY, null));
        keptBy("chutich", session);
        present(session, MEMBERS);
        open(session);

        left(session, "chutich");

        assertThat(taskOf(session, "UserTask_CloseBallot"))
                .isEqualTo(people.id("phochutich").value());
        SessionDetails.Item theirs = people.as("chutich", () -> councilService.session(session))
                .items()
                .getFirst();
        assertThat(theirs.presider()).isEqualTo(nameOf("chutich") + " (không có mặt)");
        assertThat(theirs.secretary()).isNull();
    }

    @Test
    void whoOpenedKeepsTheMinutesToo_theAdjournedSessionStandsOnTheirListOnce_whoeverPresides() {
        UUID session = convened(subject("Khổng Văn Một Việc (mẫu)"));
        keptBy("chutich", session);
        present(session, MEMBERS);
        open(session);
        adjourn(session);
        assertThat(toGoOn(session)).containsExactly("chutich");

        left(session, "chutich");
        assertThat(toGoOn(session)).containsExactlyInAnyOrder("chutich", "phochutich");
        left(session, "phochutich");
        assertThat(toGoOn(session)).hasSize(2).contains("chutich").doesNotContain("phochutich");
        present(session, List.of("chutich"));
        assertThat(toGoOn(session)).containsExactly("chutich");

        present(session, LEAVING);
        resume(session);
        assertThat(details(session).status()).isEqualTo(SessionStatus.OPEN);
        assertThat(toGoOn(session)).isEmpty();
    }

    /** The others declare an interest; the secretary has none either. */
    private void onlyTakesPart(String member, UUID session, UUID item) {
        MEMBERS.stream()
                .filter(each -> !each.equals(member) && !each.equals("thuky"))
                .forEach(each -> declare(each, session, new Interest(item, InterestKind.FAMILY, null)));
    }

    /** Whoever holds both roles may convene and open. */
    private void keptBy(String username, UUID session) {
        jdbc.update(
                "update council_session set secretary = ?, secretary_name = ? where id = ?",
                people.id(username).value(),
                nameOf(username),
                session);
    }

    /** Of the first item, where it is not the session's presider. */
    private String presiderOf(UUID session) {
        return details(session).items().getFirst().presider();
    }

    private void closeAs(String username, UUID session) {
        people.as(username, () -> meetingService.closeBallot(CommandKey.fresh(), session));
    }

    private String nameOf(String username) {
        return jdbc.queryForObject(
                "select display_name from access_account where username = ?", String.class, username);
    }

    private UUID taskOf(UUID session, String task) {
        return jdbc.queryForObject(
                """
                select assignee from workflow_item
                where business_key = ? and task_key = ? and state = 'OPEN' and assignee <> ?""", UUID.class, session.toString(), task, people.id("thuky").value());
    }
}
