package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Disclosure;
import vn.thidua.council.tally.Figures;
import vn.thidua.database.TestDatabase;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/** The two who count the paper box, each for themselves, and what is counted with it. */
class PaperBoxIT extends PaperStage {

    private static final String WHY = "Cấp cứu sau khi khóa hòm";

    @Autowired
    private ChannelService channels;

    @Autowired
    private TestDatabase database;

    @Autowired
    private CounterReplacementService replacements;

    @Test
    void paperAndScreen_areCountedTogether_andNothingIsOpenedBeforeTheTwoAgree() {
        UUID session = openedWithTeam(List.of("uyvien7", "canbo"), subject("Lê Thị Hòm (mẫu)"));
        issue(session, "uyvien1");
        issue(session, "uyvien2");
        issue(session, "uyvien3");
        vote(session, "chutich", Choice.AGREE);
        vote(session, "uyvien4", Choice.DISAGREE);

        assertThatThrownBy(() -> enter(session, "uyvien7", new BoxFigures(2, 1, 0, 0)))
                .as("before the lock")
                .hasMessage("council.refused.notNow");
        close(session);

        assertThat(details(session).status()).isEqualTo(SessionStatus.LOCKED);
        assertThat(engine.activities(PROCESS, session.toString())).containsOnly("UserTask_CountPaperBox");
        assertThat(enter(session, "uyvien7", new BoxFigures(2, 0, 0, 1))).isEqualTo(BoxEntry.WAITING);
        assertThat(count("council_sealed_paper", session)).as("nothing opened").isEqualTo(2);
        assertThat(details(session).items().getFirst().result()).isNull();
        assertThat(enter(session, "canbo", new BoxFigures(2, 0, 0, 1))).isEqualTo(BoxEntry.AGREED);

        SessionDetails counted = details(session);
        assertThat(counted.status()).isEqualTo(SessionStatus.COUNTED);
        assertThat(counted.items().getFirst().result().figures()).isEqualTo(new Figures(11, 3, 1, 0, 1, 6));
        assertThat(counted.items().getFirst().result().disclosed())
                .as("who voted on paper is known, and only they can have been unclear")
                .isEqualTo(Disclosure.INVALID_ON_PAPER);
        assertThat(count("council_box_entry", session))
                .as("by channel nothing stays")
                .isZero();
        assertThat(count("council_ballot_choice", session)).isEqualTo(5);
        confirm(session);
        assertThat(people.as(
                        "thuky", () -> minutesService.minutes(session).newest().body()))
                .contains(
                        "Tổ kiểm phiếu:",
                        "phát ra 3, thu về 3, không thu về 0",
                        "hợp lệ: 4, không hợp lệ: 1",
                        "Phiếu không hợp lệ chỉ có ở phiếu giấy");
    }

    /** Nothing follows from the votes: who had a paper, who handed one in, what was in the box. */
    @Test
    void papersOutAndBack_areCountedFromTheRows_andTheRestIsExplained() {
        UUID session = openedWithTeam(List.of("uyvien7", "canbo"), subject("Lê Văn Phát (mẫu)"));
        issue(session, "uyvien1");
        issue(session, "uyvien2");
        vote(session, "chutich", Choice.AGREE);
        vote(session, "uyvien3", Choice.AGREE);
        List.of("uyvien4", "uyvien5").forEach(member -> declareOnce(member, session));
        people.as(
                "thuky",
                () -> meetingService.recordPresence(
                        CommandKey.fresh(), session, List.of(PresenceMark.left(people.id("uyvien5")))));
        close(session);
        enter(session, "uyvien7", new BoxFigures(0, 0, 0, 1));
        enter(session, "canbo", new BoxFigures(0, 0, 0, 1));
        confirm(session);

        String counted =
                people.as("thuky", () -> minutesService.minutes(session).count().body());
        assertThat(counted)
                .contains("Số phiếu phát ra: 5 (trên máy 3, phiếu giấy 2), thu về: 3 (trên máy 2, phiếu giấy 1);"
                        + " hợp lệ: 2, không hợp lệ: 1; đồng ý: 2, không đồng ý: 0;"
                        + " phát ra mà không thu về: 2 (trên máy 1, phiếu giấy 1);"
                        + " không nhận phiếu (vắng mặt hoặc chưa khai lợi ích): 6.");
        assertThat(details(session).items().getFirst().result().figures()).isEqualTo(new Figures(11, 2, 0, 0, 1, 8));
    }

    @Test
    void twoWhoDiffer_areToldOnlyOnWhichItem_andCountAgain() {
        UUID session = openedWithTeam(
                List.of("uyvien7", "uyvien8"), subject("Ngô Văn Khớp (mẫu)"), subject("Ngô Văn Lệch (mẫu)"));
        issue(session, "uyvien1");
        issue(session, "uyvien2");
        close(session);
        List<UUID> items = items(session);

        enter(
                session,
                "uyvien7",
                Map.of(items.get(0), new BoxFigures(1, 1, 0, 0), items.get(1), new BoxFigures(2, 0, 0, 0)));
        assertThat(enter(
                        session,
                        "uyvien8",
                        Map.of(items.get(0), new BoxFigures(1, 1, 0, 0), items.get(1), new BoxFigures(0, 2, 0, 0))))
                .isEqualTo(BoxEntry.DIFFERS);

        turnTheKeyAround(session);
        for (String counter : List.of("uyvien7", "uyvien8")) {
            BoxForm form = people.as(counter, () -> boxes.form(session));
            assertThat(form.again()).containsExactly(items.get(1));
            assertThat(form.papers().getFirst().lines())
                    .extracting(BoxForm.Line::position)
                    .containsExactly(2);
        }
        assertThat(details(session).status()).isEqualTo(SessionStatus.LOCKED);
        assertThat(people.as("chutich", () -> channels.channels(session)).box()).isEqualTo(ChannelDetails.Box.DIFFERS);
        assertThatThrownBy(() -> enter(session, "uyvien8", Map.of(items.get(1), new BoxFigures(2, 0, 0, 0))))
                .as("what was found is opened to be held against each other, never by looking")
                .isInstanceOf(RuntimeException.class);
        turnTheKeyAround(session);
        assertThat(enter(session, "uyvien8", Map.of(items.get(1), new BoxFigures(2, 0, 0, 0))))
                .isEqualTo(BoxEntry.WAITING);
        assertThatThrownBy(() -> enter(session, "uyvien8", Map.of(items.get(1), new BoxFigures(2, 0, 0, 0))))
                .as("not twice by the same")
                .hasMessage("council.refused.boxMoved");
        assertThat(enter(session, "uyvien7", Map.of(items.get(1), new BoxFigures(2, 0, 0, 0))))
                .isEqualTo(BoxEntry.AGREED);
        assertThat(details(session).items().get(1).result().figures()).isEqualTo(new Figures(11, 2, 0, 0, 0, 9));
        assertThat(details(session).items().getFirst().result().figures()).isEqualTo(new Figures(11, 1, 1, 0, 0, 9));
    }

    /** Whoever opens something of the round fails then; done twice it is as before. */
    private void turnTheKeyAround(UUID session) {
        try (Connection owner = database.owner();
                PreparedStatement turn = owner.prepareStatement(
                        "update council_session_key set wrapped_private_key = set_byte(wrapped_private_key, 20,"
                                + " 255 - get_byte(wrapped_private_key, 20)) where session = ?")) {
            turn.setObject(1, session);
            turn.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void boxThatHoldsMoreOrDoesNotAddUp_isRefused_andALostPaperIsNotReturned() {
        UUID session = openedWithTeam(
                List.of("uyvien7", "uyvien8"), subject("Đỗ Thị Cộng (mẫu)"), subject("Đỗ Thị Trừ (mẫu)"));
        issue(session, "uyvien1");
        issue(session, "uyvien2");
        close(session);
        List<UUID> items = items(session);

        assertThatThrownBy(() -> enter(
                        session,
                        "uyvien7",
                        Map.of(items.get(0), new BoxFigures(3, 0, 0, 0), items.get(1), new BoxFigures(3, 0, 0, 0))))
                .hasMessage("council.refused.boxHoldsMore");
        assertThatThrownBy(() -> enter(
                        session,
                        "uyvien7",
                        Map.of(items.get(0), new BoxFigures(2, 0, 0, 0), items.get(1), new BoxFigures(1, 0, 0, 0))))
                .hasMessage("council.refused.boxDoesNotAddUp");
        assertThatThrownBy(() -> enter(
                        session,
                        "uyvien7",
                        Map.of(items.get(0), new BoxFigures(1, 0, 1, 0), items.get(1), new BoxFigures(1, 0, 1, 0))))
                .as("blank is no choice here")
                .hasMessage("council.refused.blankNotAllowed");
        Map<UUID, BoxFigures> one =
                Map.of(items.get(0), new BoxFigures(1, 0, 0, 0), items.get(1), new BoxFigures(0, 0, 0, 1));
        enter(session, "uyvien7", one);
        enter(session, "uyvien8", one);
        assertThat(details(session).items().getFirst().result().figures()).isEqualTo(new Figures(11, 1, 0, 0, 0, 10));
        assertThat(people.as("chutich", () -> channels.channels(session)).records())
                .extracting(BoxRecord::issued, BoxRecord::collected, BoxRecord::notReturned)
                .containsExactly(tuple(2, 1, 1));
    }

    @Test
    void whoTakesNoPartInAnItem_doesNotCountIt() {
        UUID session = convened(subject("Kim Thị Tránh (mẫu)"), subject("Kim Thị Xét (mẫu)"));
        choose(session, List.of("uyvien6", "uyvien7", "canbo"));
        List<UUID> items = items(session);
        declare("uyvien7", session, new Interest(items.get(0), InterestKind.FAMILY, null));
        present(session, MEMBERS);
        open(session);
        issue(session, "uyvien1");
        close(session);

        assertThat(people.as("uyvien7", () -> boxes.form(session))
                        .papers()
                        .getFirst()
                        .lines())
                .extracting(BoxForm.Line::position)
                .containsExactly(2);
        enter(session, "uyvien7", Map.of(items.get(1), new BoxFigures(1, 0, 0, 0)));
        enter(
                session,
                "canbo",
                Map.of(items.get(0), new BoxFigures(0, 1, 0, 0), items.get(1), new BoxFigures(1, 0, 0, 0)));
        assertThat(details(session).status()).isEqualTo(SessionStatus.LOCKED);
        assertThat(enter(session, "uyvien6", Map.of(items.get(0), new BoxFigures(0, 1, 0, 0))))
                .isEqualTo(BoxEntry.AGREED);
    }

    @Test
    void counterWhoFallsIllBeforeTheCount_isReplaced_andWhatTheyFoundAloneIsDroppedUnread() {
        UUID session =
                openedWithTeam(List.of("uyvien7", "canbo"), subject("Kim Văn Khỏe (mẫu)"), subject("Kim Văn Ốm (mẫu)"));
        issue(session, "uyvien1");
        assertThatThrownBy(() -> replace(session, "thuky", "canbo", "uyvien6", WHY))
                .as("before the lock another team counts anyway")
                .hasMessage("council.refused.notNow");
        close(session);
        enter(session, "canbo", new BoxFigures(1, 0, 0, 0));

        replace(session, "thuky", "canbo", "uyvien6", " " + WHY + " ");

        assertThat(count("council_box_entry", session))
                .as("nobody stands behind it")
                .isZero();
        assertThat(people.as("canbo", () -> boxes.form(session)).state()).isEqualTo(BoxForm.State.REPLACED);
        assertThatThrownBy(() -> enter(session, "canbo", new BoxFigures(1, 0, 0, 0)))
                .hasMessage("council.refused.boxMoved");
        assertThat(jdbc.queryForList(
                        "select assignee from workflow_item where business_key = ? and state = 'OPEN'",
                        UUID.class,
                        session.toString()))
                .as("the task follows")
                .containsExactlyInAnyOrder(
                        people.id("uyvien6").value(), people.id("uyvien7").value());
        assertThat(enter(session, "uyvien7", new BoxFigures(0, 1, 0, 0))).isEqualTo(BoxEntry.WAITING);
        assertThat(enter(session, "uyvien6", new BoxFigures(0, 1, 0, 0))).isEqualTo(BoxEntry.AGREED);
        assertThat(details(session).items().getFirst().result().figures()).isEqualTo(new Figures(11, 0, 1, 0, 0, 10));
        confirm(session);
        assertThat(people.as("thuky", () -> minutesService.minutes(session))
                        .count()
                        .awaited())
                .as("whoever counted signs")
                .extracting(Counter::account)
                .containsExactlyInAnyOrder(people.id("uyvien6"), people.id("uyvien7"));
        assertThat(people.as("thuky", () -> minutesService.minutes(session))
                        .count()
                        .body())
                .contains("Thay người kiểm phiếu, lần bỏ phiếu 1: ", "kiểm thay. Lý do: " + WHY + ". ");
    }

    @Test
    void whatTwoAgreedOn_staysWhenOneOfThemIsReplaced_andOnlyTheRestIsCountedAgain() {
        UUID session = openedWithTeam(
                List.of("uyvien7", "uyvien8"), subject("Kim Văn Giữ (mẫu)"), subject("Kim Văn Đếm (mẫu)"));
        issue(session, "uyvien1");
        close(session);
        List<UUID> items = items(session);
        BoxFigures yes = new BoxFigures(1, 0, 0, 0);
        BoxFigures no = new BoxFigures(0, 1, 0, 0);
        enter(session, "uyvien7", Map.of(items.get(0), yes, items.get(1), yes));
        assertThat(enter(session, "uyvien8", Map.of(items.get(0), yes, items.get(1), no)))
                .isEqualTo(BoxEntry.DIFFERS);
        enter(session, "uyvien8", Map.of(items.get(1), no));

        turnTheKeyAround(session);
        people.as(
                "chutich",
                () -> replacements.replace(
                        CommandKey.fresh(), session, people.id("uyvien8"), people.id("uyvien6"), WHY));
        turnTheKeyAround(session);

        for (String counter : List.of("uyvien6", "uyvien7")) {
            assertThat(people.as(counter, () -> boxes.form(session))
                            .papers()
                            .getFirst()
                            .lines())
                    .as("of %s", counter)
                    .extracting(BoxForm.Line::position)
                    .containsExactly(2);
        }
        assertThat(enter(session, "uyvien7", Map.of(items.get(1), no))).isEqualTo(BoxEntry.WAITING);
        assertThat(enter(session, "uyvien6", Map.of(items.get(1), no))).isEqualTo(BoxEntry.AGREED);
        assertThat(people.as("chutich", () -> channels.channels(session)).records())
                .singleElement()
                .extracting(BoxRecord::countedBy)
                .asString()
                .as("the first item was counted by the one who left, the second by the other")
                .hasSizeGreaterThan(0)
                .satisfies(names -> assertThat(names.split(", ")).hasSize(3));
    }

    @Test
    void onlySecretaryOrPresiderReplaces_withAReason_andBySomebodyWhoTakesPartInWhatIsCounted() {
        SubjectKey subject = subject("Kim Thị Quyền (mẫu)");
        UUID session = convened(subject);
        choose(session, List.of("uyvien7", "canbo"));
        declare("uyvien6", session, new Interest(items(session).getFirst(), InterestKind.FAMILY, null));
        present(session, MEMBERS);
        open(session);
        issue(session, "uyvien1");
        close(session);

        for (String other : List.of("uyvien1", "uyvien7", "canbo")) {
            assertThatThrownBy(() -> replace(session, other, "canbo", "uyvien5", WHY))
                    .isInstanceOfAny(AccessDeniedException.class, BusinessException.class)
                    .message()
                    .isIn("Access Denied", "shared.forbidden");
        }
        assertThatThrownBy(() -> replace(session, "thuky", "canbo", "uyvien5", "  "))
                .hasMessage("council.refused.reasonMissing");
        // Has declared nothing; what is known for certain came after the opening.
        fakeAgenda.hint(subject, people.id("uyvien4"), InterestKind.NOMINEE, true);
        for (String unfit : List.of("uyvien4", "uyvien6", "uyvien7", "canbo")) {
            assertThatThrownBy(() -> replace(session, "thuky", "canbo", unfit, WHY))
                    .as(unfit)
                    .hasMessage("council.refused.mayNotCountInstead");
        }
        assertThat(people.as("thuky", () -> channels.channels(session)).replaceable())
                .extracting(CounterReplacement::counter)
                .containsExactlyInAnyOrder(people.id("uyvien7"), people.id("canbo"));
        assertThat(people.as("uyvien1", () -> channels.channels(session)).replaceable())
                .isEmpty();
        bothFind(session, List.of("uyvien7", "canbo"), new BoxFigures(1, 0, 0, 0));
        assertThatThrownBy(() -> replace(session, "thuky", "canbo", "uyvien5", WHY))
                .as("counted")
                .hasMessage("council.refused.notNow");
    }

    private void replace(UUID session, String who, String counter, String instead, String reason) {
        people.as(
                who,
                () -> replacements.replace(
                        CommandKey.fresh(), session, people.id(counter), people.id(instead), reason));
    }
}
