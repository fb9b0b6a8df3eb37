package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Figures;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;

/**
 * The quorum is held against presence each time a ballot opens. Lost, the session is adjourned and not lost: nothing is taken on
 * any channel, and on whatever day it goes on it does so with the members as they stood at its opening.
 */
class QuorumAgainIT extends AdjournedStage {

    private static final String DECISION = "21/QĐ-UBND (mẫu)";

    @Autowired
    private OutcomeService outcomes;

    @Autowired
    private SeatService seats;

    @AfterEach
    void councilAsBefore() {
        jdbc.update("delete from council_member where decision = ?", DECISION);
        jdbc.update("update council_member set valid_to = null, end_decision = null where end_decision = ?", DECISION);
    }

    @Test
    void adjourned_noChannelTakesAnything_andWhatWasCountedStays() {
        turn("paper_ballot", "ON");
        turn("written_opinion", "COUNTED");
        UUID session = planned(subject("Khổng Thị Hoãn (mẫu)"), subject("Khổng Văn Hoãn (mẫu)"));
        convene(session);
        people.as(
                "thuky",
                () -> teams.choose(CommandKey.fresh(), session, List.of(people.id("uyvien1"), people.id("uyvien2"))));
        present(session, MEMBERS);
        open(session);
        UUID passed = items(session).getFirst();
        UUID failed = items(session).getLast();
        MEMBERS.stream()
                .filter(member -> !member.equals("uyvien1"))
                .forEach(member -> handIn(session, member, Map.of(passed, Choice.AGREE, failed, Choice.DISAGREE)));
        LEAVING.forEach(member -> left(session, member));
        close(session);

        assertThat(details(session).status()).isEqualTo(SessionStatus.ADJOURNED);
        assertThat(handIn(session, "uyvien1", Map.of(failed, Choice.AGREE))).isEqualTo(HandIn.CLOSED);
        assertThat(people.as("thuky", () -> papers.issue(CommandKey.fresh(), session, people.id("uyvien1"))))
                .isEqualTo(PaperIssue.CLOSED);
        assertThatThrownBy(() -> confirm(session)).hasMessage("council.refused.notNow");
        assertThatThrownBy(() -> resume(session)).hasMessage("council.refused.quorumMissing");
        assertThat(results(session)).containsExactly(10, 0);
    }

    @Test
    void goesOnOnAnotherDay_withTheMembersAsTheyStoodAtTheOpening() {
        UUID session = opened(MEMBERS, subject("Khổng Thị Tiếp (mẫu)"));
        UUID item = items(session).getFirst();
        String opened = moment();
        clock.advance(Duration.ofMinutes(20));
        LEAVING.forEach(member -> left(session, member));
        close(session);
        String adjourned = moment();
        clock.advance(Duration.ofDays(1));
        // Meanwhile the Council changed: one is not on it any more, another has come.
        LocalDate today = LocalDate.now(clock);
        AccountId outsider =
                people.newcomer("Người mới (mẫu)", AssignmentDraft.own(Role.COUNCIL_MEMBER, COMMUNE, today));
        people.as("thuky", () -> {
            List<FoundCouncil.Seat> stay =
                    new ArrayList<>(councilService.council(COMMUNE).orElseThrow().seats().stream()
                            .filter(seat -> !seat.account().equals(people.id("uyvien5")))
                            .map(seat -> new FoundCouncil.Seat(seat.account(), seat.name(), seat.post()))
                            .toList());
            stay.add(new FoundCouncil.Seat(outsider, "Người mới (mẫu)", Post.MEMBER));
            seats.change(CommandKey.fresh(), COMMUNE, new SeatChange(DECISION, today, today, stay));
        });
        people.as(
                "thuky",
                () -> meetingService.recordPresence(
                        CommandKey.fresh(),
                        session,
                        List.of(PresenceMark.present(people.id("uyvien6"), PresenceMode.ONLINE))));
        resume(session);
        String resumed = moment();

        assertThat(details(session).status()).isEqualTo(SessionStatus.OPEN);
        assertThat(handIn(session, "uyvien5", Map.of(item, Choice.AGREE)))
                .as("who was a member at the opening")
                .isEqualTo(HandIn.HANDED_IN);
        assertThatThrownBy(() -> present(session, List.of(people.username(outsider))))
                .hasMessage("council.refused.notAMember");
        assertThatThrownBy(() -> people.as(
                        outsider, () -> ballotService.handIn(CommandKey.fresh(), session, Map.of(item, Choice.AGREE))))
                .isInstanceOf(RuntimeException.class);
        handIn(session, "chutich", Map.of(item, Choice.DISAGREE));
        clock.advance(Duration.ofMinutes(20));
        close(session);
        assertThat(figures(session, 1)).isEqualTo(new Figures(11, 1, 1, 0, 0, 9));

        confirm(session);
        List<String> bodies =
                jdbc.queryForList("select body from council_minutes where session = ?", String.class, session);
        assertThat(bodies)
                .as("the minutes: how many were there at each ballot, when it stopped and went on, who came and went")
                .anySatisfy(body -> assertThat(body)
                        .contains(
                                "Mở lần bỏ phiếu 1 lúc " + opened + ": 11/11",
                                "Tạm dừng sau lần bỏ phiếu 1, lúc " + adjourned + ": 8/11",
                                "Họp tiếp sau lần bỏ phiếu 1, lúc " + resumed + ": 9/11",
                                "Mở lần bỏ phiếu 2 lúc " + resumed + ": 9/11",
                                "có mặt trực tiếp từ " + opened + ", rời phiên họp lúc " + adjourned
                                        + ", trực tuyến từ " + resumed + "."));
        assertThat(bodies)
                .as("the minutes of the count: when each ballot was locked")
                .anySatisfy(body -> assertThat(body)
                        .contains("1. Khóa bỏ phiếu lúc: lần 1, " + adjourned + "; lần 2, " + moment() + "."));
    }

    @Test
    void writtenBeforeTheOpening_fillsTheQuorumOfASessionWithAwards_andTheSentenceSaysSo() {
        turn("written_opinion", "RECORDED");
        UUID session = convened(subject("Khổng Thị Viết (mẫu)"));
        UUID item = items(session).getFirst();
        present(session, MEMBERS.subList(0, 8));
        assertThat(details(session).quorumFigure()).isEqualTo("8/11 có mặt, cần 9");
        assertThatThrownBy(() -> write(session, "uyvien6", Map.of(item, Choice.AGREE)))
                .as("who enters it may be recused from what it speaks of")
                .hasMessage("council.refused.declareFirst");
        declareOnce("thuky", session);
        write(session, "uyvien6", Map.of(item, Choice.DISAGREE));

        SessionDetails now = details(session);
        assertThat(now.quorumFigure()).isEqualTo("8/11 có mặt và 1 ý kiến bằng văn bản, cần 9");
        String sentence = "8/11 thành viên có mặt, 1 thành viên vắng mặt có ý kiến bằng văn bản được tính; "
                + "9 × 100 ≥ 80 × 11 (900 ≥ 880): đủ số thành viên";
        assertThat(now.quorumArithmetic()).contains(sentence);
        turn("quorum_counts_opinions", "NO");
        assertThat(details(session).quorumFigure()).isEqualTo("8/11 có mặt, cần 9");
        turn("quorum_counts_opinions", "YES");
        open(session);
        MEMBERS.subList(0, 8).forEach(member -> handIn(session, member, Map.of(item, Choice.AGREE)));
        turn("second_ballot", "OFF");
        close(session);
        assertThat(figures(session, 1)).as("it stands in no figure").isEqualTo(new Figures(11, 8, 0, 0, 0, 3));

        confirm(session);
        assertThat(jdbc.queryForList("select body from council_minutes where session = ?", String.class, session))
                .anySatisfy(body -> assertThat(body)
                        .contains("Mở lần bỏ phiếu 1 lúc ", sentence, "có mặt: 8; vắng mặt: 3", ": không đồng ý"));
    }

    @Test
    void opinionOnWhatItsMemberTakesNoPartIn_orOfSomebodyWhoCame_orLeftTheCouncil_addsNothing() {
        turn("written_opinion", "COUNTED");
        UUID session = convened(subject("Khổng Văn Riêng (mẫu)"));
        UUID item = items(session).getFirst();
        present(session, MEMBERS.subList(0, 7));
        declareOnce("thuky", session);
        LEAVING.forEach(member -> write(session, member, Map.of(item, Choice.AGREE)));
        assertThat(details(session).quorum().takingPart()).isEqualTo(10);

        declare("uyvien6", session, new Interest(item, InterestKind.FAMILY, null));
        assertThat(details(session).quorum().takingPart()).isEqualTo(9);
        present(session, List.of("uyvien7"));
        assertThat(details(session).quorum().takingPart()).isEqualTo(9);
        LocalDate today = LocalDate.now(clock);
        people.as(
                "thuky",
                () -> seats.change(
                        CommandKey.fresh(),
                        COMMUNE,
                        new SeatChange(
                                DECISION,
                                today,
                                today,
                                councilService.council(COMMUNE).orElseThrow().seats().stream()
                                        .filter(seat -> !seat.account().equals(people.id("uyvien8")))
                                        .map(seat -> new FoundCouncil.Seat(seat.account(), seat.name(), seat.post()))
                                        .toList())));
        SessionDetails now = details(session);
        assertThat(now.quorum().opinions()).isZero();
        assertThat(now.quorum().members()).isEqualTo(10);
        open(session);
        turn("second_ballot", "OFF");
        close(session);
        assertThat(figures(session, 1))
                .as("one opinion stands, of who was checked in and did not vote")
                .isEqualTo(new Figures(9, 1, 0, 0, 0, 8));
    }

    @Test
    void opinionFillsTheQuorumOfItsBallotOnly_andAnAdjournedSessionWaitsForThoseOfTheNext() {
        turn("written_opinion", "COUNTED");
        UUID session = convened(subject("Khổng Thị Lần Hai (mẫu)"));
        UUID item = items(session).getFirst();
        present(session, MEMBERS.subList(0, 8));
        declareOnce("thuky", session);
        write(session, "uyvien6", Map.of(item, Choice.AGREE));
        declareOnce("uyvien7", session);
        open(session);
        close(session);
        assertThat(results(session)).as("it was counted").containsExactly(1);
        assertThat(details(session).status()).isEqualTo(SessionStatus.ADJOURNED);
        assertThatThrownBy(() -> resume(session)).hasMessage("council.refused.quorumMissing");

        write(session, "uyvien7", Map.of(item, Choice.AGREE));
        left(session, "uyvien5");
        assertThatThrownBy(() -> resume(session)).hasMessage("council.refused.quorumMissingWithOpinions");
        present(session, List.of("uyvien5"));
        resume(session);
        assertThat(details(session).status()).isEqualTo(SessionStatus.OPEN);
        MEMBERS.subList(0, 8).forEach(member -> handIn(session, member, Map.of(item, Choice.AGREE)));
        close(session);
        assertThat(figures(session, 1)).isEqualTo(new Figures(11, 9, 0, 0, 0, 2));
        assertThat(jdbc.queryForList(
                        "select kind || present || '+' || opinions from council_quorum_check where session = ? order by id",
                        String.class,
                        session))
                .containsExactly("BALLOT8+1", "ADJOURNED8+0", "RESUMED8+1", "BALLOT8+1");
    }

    @Test
    void whetherOpinionsFillIt_isFixedByTheOpening_whateverTheRuleSaysLater() {
        turn("written_opinion", "COUNTED");
        turn("quorum_counts_opinions", "NO");
        UUID without = adjournedWithOneWhoWrote(subject("Khổng Thị Không Tính (mẫu)"));
        turn("quorum_counts_opinions", "YES");
        UUID with = adjournedWithOneWhoWrote(subject("Khổng Văn Có Tính (mẫu)"));

        assertThatThrownBy(() -> resume(without)).hasMessage("council.refused.quorumMissing");
        turn("quorum_counts_opinions", "NO");
        resume(with);
        assertThat(details(with).status()).isEqualTo(SessionStatus.OPEN);
    }

    private UUID adjournedWithOneWhoWrote(SubjectKey subject) {
        UUID session = opened(MEMBERS, subject);
        declareOnce("uyvien6", session);
        adjourn(session);
        write(session, "uyvien6", Map.of(items(session).getFirst(), Choice.AGREE));
        return session;
    }

    @Test
    void agendaWithoutAwards_needsTwoThirdsWhoAreThere_whateverIsWritten() {
        turn("written_opinion", "RECORDED");
        UUID session = convened(fakeAgenda.add(COMMUNE, "Quy chế làm việc (mẫu)", ""));
        present(session, MEMBERS.subList(0, 7));
        declareOnce("thuky", session);
        write(session, "uyvien6", Map.of(items(session).getFirst(), Choice.AGREE));

        assertThat(details(session).quorumFigure()).isEqualTo("7/11 có mặt, cần 8");
    }

    @Test
    void ballotOnAnotherForm_opensOnlyWithAQuorumEither() {
        turn("second_ballot", "OFF");
        SubjectKey title = fakeAgenda.add(COMMUNE, "Khổng Văn Đổi (mẫu)", "T-CSTDCS");
        fakeAgenda.offer(title, "F-GK-CN");
        UUID session = opened(MEMBERS, title);
        UUID item = items(session).getFirst();
        LEAVING.forEach(member -> left(session, member));
        close(session);
        people.as("chutich", () -> outcomes.putOtherForm(CommandKey.fresh(), session, item, "F-GK-CN"));
        people.as("chutich", () -> outcomes.openBallot(CommandKey.fresh(), session));
        assertThat(details(session).status()).isEqualTo(SessionStatus.ADJOURNED);

        present(session, LEAVING);
        resume(session);
        assertThat(details(session).status()).isEqualTo(SessionStatus.OPEN);
        MEMBERS.forEach(member -> handIn(session, member, Map.of(item, Choice.AGREE)));
        close(session);
        assertThat(details(session).items().getFirst().result().passed()).isTrue();
    }

    /** Yes votes, by the order of the items. */
    private List<Integer> results(UUID session) {
        return jdbc.queryForList("""
                select r.yes from council_item_result r join council_agenda_item i on i.id = r.item
                where r.session = ? order by i.position""", Integer.class, session);
    }
}
