package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.audit.AuditTrail;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Figures;
import vn.thidua.council.tally.Reach;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;
import vn.thidua.workflow.WorkItems;

/** Whoever has an interest in an item declares it, and has neither papers, paper, figures nor result of it. */
class RecusalIT extends CouncilStage {

    private static final String CLOSED = "Bạn không tham gia xét hồ sơ này";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ProjectionService projections;

    @Autowired
    private WorkItems items;

    @Autowired
    private AuditTrail trail;

    @AfterEach
    void rulesAsTheyWere() {
        turn("second_ballot", "OFF");
        turn("recusal_denominator", "STAYS");
    }

    @Test
    void everyMemberIsAskedToDeclare_butWhoeverDoesNot_holdsNobodyUp() {
        UUID session = convened(subject("Nguyễn Văn Thân (mẫu)"));
        assertThat(taskKeys(session))
                .filteredOn("UserTask_DeclareInterests"::equals)
                .hasSize(11);
        assertThat(taskKeys(session)).contains("UserTask_OpenSession");
        present(session, MEMBERS);

        assertThatThrownBy(() -> people.as("chutich", () -> meetingService.open(CommandKey.fresh(), session)))
                .hasMessage("council.refused.declareFirst");
        open(session);

        assertThat(taskKeys(session)).doesNotContain("UserTask_DeclareInterests");
        assertThat(trail.of(AgendaSource.session(session)))
                .filteredOn(row -> row.action().equals("council.interestsUndeclared"))
                .hasSize(10);
        assertThat(people.as("uyvien1", () -> ballotService.ballot(session)).state())
                .isEqualTo(BallotDetails.State.NOT_DECLARED);
        UUID item = details(session).items().getFirst().id();
        assertThatThrownBy(() -> people.as(
                        "uyvien1", () -> ballotService.handIn(CommandKey.fresh(), session, Map.of(item, Choice.AGREE))))
                .hasMessage("council.refused.declareFirst");
        declare("uyvien1", session);
        assertThat(people.as("uyvien1", () -> ballotService.ballot(session)).state())
                .isEqualTo(BallotDetails.State.OPEN);
    }

    @Test
    void papersOpen_onlyToWhoeverHasDeclared() {
        UUID session = planned(subject("Trần Thị Giấy (mẫu)"));
        assertThat(seenBy("uyvien1", session, 0).summary()).isEmpty();
        assertThat(seenBy("thuky", session, 0).summary()).isNotEmpty();
        convene(session);

        SessionDetails.Item before = seenBy("uyvien1", session, 0);
        assertThat(before.sight()).isEqualTo(SessionDetails.Sight.UNDECLARED);
        assertThat(before.summary()).isEmpty();
        assertThat(before.route()).isEmpty();
        declare("uyvien1", session);
        assertThat(seenBy("uyvien1", session, 0).summary()).contains("Hiến 120 m² đất");
    }

    /** Another ballot may follow, and whoever declares for it must not have read the first. */
    @Test
    void whoNeverDeclared_readsNoFigure_untilTheResultsAreConfirmed() {
        UUID session = convened(subject("Trần Thị Chưa Khai (mẫu)"));
        present(session, MEMBERS.subList(0, 9));
        open(session);
        MEMBERS.subList(0, 8).forEach(member -> voteAll(session, member, Choice.AGREE));
        close(session);

        SessionDetails.Item counted = seenBy("uyvien8", session, 0);
        assertThat(counted.sight()).isEqualTo(SessionDetails.Sight.UNDECLARED);
        assertThat(counted.summary()).isEmpty();
        assertThat(counted.result()).isNull();
        assertThat(seenBy("uyvien1", session, 0).result()).isNotNull();
        assertThat(seenBy("chutich", session, 0).result()).as("who presides").isNotNull();
        confirm(session);
        assertThat(seenBy("uyvien8", session, 0).result()).isNotNull();
    }

    @Test
    void recusedMember_hasNeitherPapersNorPaperNorFiguresNorResult_untilItIsPublic() {
        SubjectKey own = subject("Lê Văn Riêng (mẫu)");
        UUID session = convened(own, subject("Phạm Thị Chung (mẫu)"));
        UUID item = details(session).items().getFirst().id();
        UUID other = details(session).items().get(1).id();
        declare("uyvien1", session, new Interest(item, InterestKind.OTHER, "Em ruột đứng tên chung"));
        present(session, MEMBERS);
        open(session);

        assertThat(people.as("uyvien1", () -> ballotService.ballot(session)).papers())
                .flatExtracting(BallotDetails.Paper::lines)
                .extracting(BallotDetails.Line::item)
                .containsExactly(other);
        assertThatThrownBy(() -> people.as(
                        "uyvien1",
                        () -> ballotService.handIn(
                                CommandKey.fresh(), session, Map.of(item, Choice.AGREE, other, Choice.AGREE))))
                .hasMessage("council.refused.paperIncomplete");
        MEMBERS.forEach(member -> voteAll(session, member, Choice.AGREE));
        close(session);
        confirm(session);

        SessionDetails.Item closed = seenBy("uyvien1", session, 0);
        assertThat(closed.sight()).isEqualTo(SessionDetails.Sight.RECUSED);
        assertThat(closed.result()).isNull();
        assertThat(closed.reach()).isNull();
        assertThat(closed.summary()).isEmpty();
        assertThat(seenBy("uyvien1", session, 1).result()).isNotNull();
        people.as("thuky", () -> minutesService.amend(CommandKey.fresh(), session, "Ông Riêng được khen nhiều."));
        assertThat(minutesOf("uyvien1", session))
                .contains(CLOSED)
                .doesNotContain("10/11", "Ông Riêng được khen nhiều", "Em ruột");
        assertThat(minutesOf("uyvien2", session))
                .contains("10/11 thành viên đồng ý", "Không tham gia xét: ", "Ông Riêng được khen nhiều")
                .doesNotContain(CLOSED);

        fakeAgenda.open.add(own.id());
        assertThat(seenBy("uyvien1", session, 0).result()).isNotNull();
        assertThat(minutesOf("uyvien1", session)).contains("10/11 thành viên đồng ý");
    }

    @Test
    void recusedSecretary_plansWhatWasPutOff_withoutReadingIt() {
        SubjectKey own = subject("Đặng Thị Hoãn (mẫu)");
        UUID session = convened(own, subject("Phan Văn Khác (mẫu)"));
        UUID item = details(session).items().getFirst().id();
        declare("thuky", session, new Interest(item, InterestKind.OTHER, "Em ruột (mẫu)"));
        fakeAgenda.readyAgain(own);

        ReadySubject ready = people.as("thuky", () -> agendaService.ready(COMMUNE)).stream()
                .filter(each -> each.key().equals(own))
                .findFirst()
                .orElseThrow();

        assertThat(ready.recused()).isTrue();
        assertThat(ready.subject().name()).isEqualTo("Đặng Thị Hoãn (mẫu)");
        assertThat(ready.subject().summary()).isEmpty();
        assertThat(ready.subject().route()).isEmpty();
        fakeAgenda.open.add(own.id());
        assertThat(people.as("thuky", () -> agendaService.ready(COMMUNE)))
                .filteredOn(each -> each.key().equals(own))
                .allMatch(each -> !each.recused() && !each.subject().summary().isEmpty());
    }

    @Test
    void whatWasDeclaredOfASubjectThatWasPutOff_isHintedAtInTheNextSession() {
        SubjectKey again = subject("Bùi Thị Lại (mẫu)");
        UUID first = convened(again);
        UUID item = details(first).items().getFirst().id();
        declare("uyvien2", first, new Interest(item, InterestKind.FAMILY, null));
        fakeAgenda.readyAgain(again);
        UUID next = convened(again, subject("Bùi Văn Mới (mẫu)"));

        assertThat(people.as("uyvien2", () -> interestService.form(next)).lines())
                .extracting(DeclarationForm.Line::hints)
                .containsExactly(List.of(InterestKind.FAMILY), List.of());
        assertThat(people.as("uyvien3", () -> interestService.form(next)).lines())
                .allMatch(line -> line.hints().isEmpty());
    }

    @Test
    void whoCameToTheCouncilAfterTheInvitation_findsTheirOwnItemClosed_untilItIsPublic() {
        SubjectKey own = subject("Lê Thị Đến Sau (mẫu)");
        fakeAgenda.hint(own, people.id("thuky"), InterestKind.NOMINEE, false);
        UUID session = planned(own);
        assertThat(seenBy("thuky", session, 0).sight())
                .as("whoever puts the agenda together, of a namesake's")
                .isEqualTo(SessionDetails.Sight.ALL);
        convene(session);
        String came = people.username(people.newcomer(
                "Lê Thị Đến Sau (mẫu)", AssignmentDraft.own(Role.COUNCIL_MEMBER, COMMUNE, LocalDate.now(clock))));
        fakeAgenda.hint(own, people.id(came), InterestKind.NOMINEE, false);
        present(session, MEMBERS);
        open(session);
        MEMBERS.forEach(member -> vote(session, member, Choice.AGREE));
        close(session);
        confirm(session);

        assertThat(seenBy(came, session, 0).sight()).isEqualTo(SessionDetails.Sight.RECUSED);
        assertThat(seenBy(came, session, 0).result()).isNull();
        assertThat(minutesOf(came, session)).contains(CLOSED).doesNotContain("11/11 thành viên đồng ý");
        assertThat(minutesOf("uyvien1", session)).contains("11/11 thành viên đồng ý");
        fakeAgenda.open.add(own.id());
        assertThat(seenBy(came, session, 0).result()).isNotNull();
    }

    @Test
    void roundOfNothingButTheRecusedItem_tellsThatMemberNotHowManyVoted_norWho_norTheWall() {
        SubjectKey own = subject("Lê Văn Một Mục (mẫu)");
        UUID session = convened(own);
        UUID item = details(session).items().getFirst().id();
        declare("uyvien1", session, new Interest(item, InterestKind.FAMILY, null));
        present(session, MEMBERS);
        open(session);
        vote(session, "uyvien2", Choice.AGREE);

        SessionDetails told = people.as("uyvien3", () -> councilService.session(session));
        assertThat(told.handedIn()).isEqualTo(1);
        assertThat(told.voters()).isEqualTo(10);
        SessionDetails closed = people.as("uyvien1", () -> councilService.session(session));
        assertThat(closed.voters()).isZero();
        assertThat(closed.handedIn()).isZero();
        assertThat(closed.members()).noneMatch(SessionDetails.Member::handedIn).noneMatch(SessionDetails.Member::voted);
        assertThat(people.as("uyvien3", () -> projections.projection(session)).voters())
                .as("everybody in the room reads the wall")
                .isZero();
        close(session);
        assertThat(people.as("uyvien1", () -> councilService.session(session)).voters())
                .as("of what was counted")
                .isZero();

        fakeAgenda.open.add(own.id());
        assertThat(people.as("uyvien1", () -> councilService.session(session)).handedIn())
                .isEqualTo(1);
    }

    @Test
    void roundWithAnotherItem_tellsEverybodyHowManyVoted() {
        UUID session = convened(subject("Lê Văn Hai Mục (mẫu)"), subject("Lê Thị Hai Mục (mẫu)"));
        UUID item = details(session).items().getFirst().id();
        declare("uyvien1", session, new Interest(item, InterestKind.FAMILY, null));
        present(session, MEMBERS);
        open(session);
        vote(session, "uyvien2", Choice.AGREE);

        assertThat(people.as("uyvien1", () -> councilService.session(session)).handedIn())
                .isEqualTo(1);
        assertThat(people.as("uyvien1", () -> projections.projection(session)).handedIn())
                .isEqualTo(1);
    }

    @Test
    void denominator_keepsTheRecusedOrNot_asTheRuleSays() {
        SubjectKey title = fakeAgenda.add(COMMUNE, "Vũ Văn Mẫu (mẫu)", "T-CSTDCS");
        assertThat(eightOfTen(title).arithmetic())
                .contains("8/11 thành viên đồng ý", "800 < 880", "1 thành viên không tham gia xét, vẫn tính");

        turn("recusal_denominator", "LEAVES");
        SubjectKey again = fakeAgenda.add(COMMUNE, "Vũ Văn Mẫu (mẫu)", "T-CSTDCS");
        SessionDetails.ItemOutcome left = eightOfTen(again);
        assertThat(left.arithmetic()).contains("8/10 thành viên đồng ý", "800 ≥ 800", "không tính trong tổng số");
        assertThat(left.passed()).isTrue();
        assertThat(left.figures()).isEqualTo(new Figures(10, 8, 2, 0, 0, 0));
    }

    /** One member recused, the secretary reads the result of the title. */
    private SessionDetails.ItemOutcome eightOfTen(SubjectKey title) {
        UUID session = convened(title);
        UUID item = details(session).items().getFirst().id();
        declare("uyvien8", session, new Interest(item, InterestKind.NOMINEE, null));
        present(session, MEMBERS);
        open(session);
        MEMBERS.subList(0, 10)
                .forEach(member -> vote(session, member, MEMBERS.indexOf(member) < 8 ? Choice.AGREE : Choice.DISAGREE));
        assertThat(people.as("uyvien8", () -> ballotService.ballot(session)).state())
                .isEqualTo(BallotDetails.State.RECUSED);
        assertThat(details(session).voters()).isEqualTo(10);
        close(session);
        assertThat(details(session).voters())
                .as("of the round that was counted")
                .isEqualTo(10);
        return details(session).items().getFirst().result();
    }

    @Test
    void beforeTheOpening_eachItemSaysWhetherItsMajorityCanBeReached() {
        UUID session = convened(subject("Đỗ Văn Tới (mẫu)"));
        UUID item = details(session).items().getFirst().id();
        declare("thuky", session);
        declare("uyvien8", session, new Interest(item, InterestKind.OWN_UNIT, null));
        present(session, MEMBERS.subList(0, 5));

        assertThat(details(session).items().getFirst().reach()).isEqualTo(new Reach(6, 10, 5));
        assertThat(details(session).items().getFirst().reach().spare()).isEqualTo(-1);
        present(session, List.of("uyvien8", "uyvien7"));
        assertThat(details(session).items().getFirst().reach().spare()).isZero();
    }

    @Test
    void whatTheRoomKnowsForCertain_isKeptWhateverTheMemberDeclares() {
        SubjectKey own = subject("Hồ Thị Chắc (mẫu)");
        SubjectKey unit = subject("Hồ Văn Cùng (mẫu)");
        fakeAgenda.hint(own, people.id("uyvien1"), InterestKind.NOMINEE, true);
        fakeAgenda.hint(own, people.id("uyvien2"), InterestKind.NOMINEE, true);
        fakeAgenda.hint(unit, people.id("uyvien1"), InterestKind.OWN_UNIT, false);
        UUID session = convened(own, unit);

        DeclarationForm form = people.as("uyvien1", () -> interestService.form(session));
        assertThat(form.lines().getFirst().certain()).isTrue();
        assertThat(form.lines().get(1).hints()).containsExactly(InterestKind.OWN_UNIT);
        assertThat(form.lines().get(1).interest()).isNull();
        declare("uyvien1", session);
        present(session, MEMBERS);
        open(session);

        assertThat(seenBy("uyvien1", session, 0).sight()).isEqualTo(SessionDetails.Sight.RECUSED);
        assertThat(seenBy("uyvien1", session, 1).sight()).isEqualTo(SessionDetails.Sight.ALL);
        // uyvien2 never declared; what is certain holds from the opening on.
        assertThat(seenBy("uyvien3", session, 0).recused()).hasSize(2);
    }

    @Test
    void onceTheSessionIsOpen_interestsAreAddedAndNeverTakenBack_untilThePaperIsIn() {
        UUID session = convened(subject("Ninh Văn Thêm (mẫu)"), subject("Ninh Thị Bớt (mẫu)"));
        UUID first = details(session).items().getFirst().id();
        UUID second = details(session).items().get(1).id();
        declare("uyvien1", session, new Interest(first, InterestKind.OWN_UNIT, null));
        declare("uyvien1", session);
        declare("uyvien1", session, new Interest(first, InterestKind.OWN_UNIT, null));
        present(session, MEMBERS);
        open(session);

        declare("uyvien1", session, new Interest(second, InterestKind.FAMILY, null));
        assertThat(people.as("uyvien1", () -> ballotService.ballot(session)).state())
                .isEqualTo(BallotDetails.State.RECUSED);
        declare("uyvien2", session);
        voteAll(session, "uyvien2", Choice.AGREE);
        assertThatThrownBy(() -> declare("uyvien2", session, new Interest(first, InterestKind.FAMILY, null)))
                .hasMessage("council.refused.declaredTooLate");
    }

    @Test
    void trailHolds_whoDeclaredWhatKindInWhichItem_andNoChoice() {
        SubjectKey subject = subject("Lưu Thị Vết (mẫu)");
        UUID session = convened(subject);
        UUID item = details(session).items().getFirst().id();
        declare("uyvien1", session, new Interest(item, InterestKind.OTHER, "Góp vốn chung"));

        assertThat(trail.of(AgendaSource.session(session)))
                .filteredOn(row -> row.action().equals("council.interestsDeclared"))
                .singleElement()
                .satisfies(row -> assertThat(row.after())
                        .contains("mục 1, Lưu Thị Vết (mẫu): lợi ích khác")
                        .doesNotContain("Góp vốn"));
        assertThat(trail.of(SubjectRef.of(subject.type(), subject.id())))
                .as("whoever nominated does not read who stepped back")
                .noneMatch(row -> row.action().startsWith("council.interests"));
    }

    @Test
    void dossierSharedWithAnItemThatIsClosed_isNoLink_forWhoTakesNoPartInThatItem() {
        SubjectKey own = subject("Mẫn Văn Nhà (mẫu)");
        UUID session = convened(own, fakeAgenda.addBeside(own, "Mẫn Thị Bên (mẫu)"), subject("Mẫn Văn Xa (mẫu)"));
        UUID item = details(session).items().getFirst().id();
        declare("uyvien1", session, new Interest(item, InterestKind.FAMILY, null));
        declareOnce("uyvien2", session);

        assertThat(seenBy("uyvien1", session, 1).sight()).isEqualTo(SessionDetails.Sight.ALL);
        assertThat(seenBy("uyvien1", session, 1).summary()).isNotEmpty();
        assertThat(seenBy("uyvien1", session, 1).route()).isEmpty();
        assertThat(seenBy("uyvien1", session, 2).route()).isNotEmpty();
        assertThat(seenBy("uyvien2", session, 1).route()).isNotEmpty();
    }

    @Test
    void dossierSharedWithAnItemOfAnotherSession_isNoLink_forWhoTakesNoPartInThatItem() {
        SubjectKey own = subject("Mẫn Văn Trước (mẫu)");
        SubjectKey beside = fakeAgenda.addBeside(own, "Mẫn Thị Sau (mẫu)");
        UUID first = convened(own);
        declare("uyvien1", first, new Interest(details(first).items().getFirst().id(), InterestKind.FAMILY, null));
        UUID second = convened(beside, subject("Mẫn Thị Xa (mẫu)"));
        declareOnce("uyvien1", second);
        declareOnce("uyvien2", second);

        assertThat(seenBy("uyvien1", second, 0).sight()).isEqualTo(SessionDetails.Sight.ALL);
        assertThat(seenBy("uyvien1", second, 0).route()).isEmpty();
        assertThat(seenBy("uyvien1", second, 1).route()).isNotEmpty();
        assertThat(seenBy("uyvien2", second, 0).route()).isNotEmpty();
        fakeAgenda.open.add(own.id());
        assertThat(seenBy("uyvien1", second, 0).route()).as("once it is public").isNotEmpty();
    }

    @Test
    void chairRecused_viceChairPresidesConfirmsAndSigns_andTheChairReadsNothingOfIt() {
        UUID session = convened(subject("Chu Văn Tránh (mẫu)"), subject("Chu Thị Thường (mẫu)"));
        UUID item = details(session).items().getFirst().id();
        declare("chutich", session, new Interest(item, InterestKind.FAMILY, null));
        present(session, MEMBERS);
        open(session);
        assertThat(seenBy("uyvien1", session, 0).presider()).isNotNull();
        assertThat(seenBy("uyvien1", session, 1).presider()).isNull();
        MEMBERS.forEach(member -> voteAll(session, member, Choice.AGREE));
        close(session);

        assertThat(taskKeys(session)).containsExactly("UserTask_PresideForItem");
        assertThatThrownBy(() -> confirm(session)).hasMessage("council.refused.itemsNotPresided");
        assertThatThrownBy(() -> people.as("uyvien1", () -> meetingService.confirmItems(CommandKey.fresh(), session)))
                .hasMessage("council.refused.notThePresider");
        people.as("phochutich", () -> meetingService.confirmItems(CommandKey.fresh(), session));
        confirm(session);

        assertThat(minutesOf("chutich", session)).contains("theo Phụ lục 1").doesNotContain("10/11");
        MinutesDetails theChairs = people.as("chutich", () -> minutesService.minutes(session));
        assertThat(theChairs.parts()).isEmpty();
        assertThat(theChairs.allParts())
                .as("a part is there that they do not read")
                .isFalse();
        assertThat(people.as("uyvien1", () -> minutesService.minutes(session)).allParts())
                .isTrue();
        assertThatThrownBy(() -> sign(session, "thuky")).hasMessage("workflow.task.gone");
        signPart(session, "thuky");
        assertThatThrownBy(() -> sign(session, "thuky")).hasMessage("workflow.task.gone");
        signPart(session, "phochutich");
        sign(session, "thuky");
        sign(session, "chutich");
        engine.runDueJobs();

        assertThat(details(session).status()).isEqualTo(SessionStatus.FINISHED);
        MinutesDetails.Part part = people.as("uyvien1", () -> minutesService.minutes(session))
                .parts()
                .getFirst();
        assertThat(part.body()).contains("Chu Văn Tránh (mẫu)", "10/11 thành viên đồng ý");
        assertThat(part.signatures())
                .extracting(MinutesDetails.Signed::capacity)
                .containsExactlyInAnyOrder(Capacity.SECRETARY, Capacity.PRESIDER);
    }

    @Test
    void secretaryRecused_anotherMemberSignsForThatItem() {
        UUID session = convened(subject("Đàm Thị Ghi (mẫu)"));
        UUID item = details(session).items().getFirst().id();
        declare("thuky", session, new Interest(item, InterestKind.NOMINEE, null));
        present(session, MEMBERS);
        open(session);
        close(session);
        confirm(session);

        assertThat(people.as("thuky", () -> minutesService.minutes(session)).parts())
                .isEmpty();
        signPart(session, "chutich");
        String writer = MEMBERS.stream()
                .filter(member -> member.startsWith("uyvien"))
                .filter(member -> people.as(member, () -> minutesService.minutes(session)).parts().stream()
                        .anyMatch(MinutesDetails.Part::maySign))
                .findFirst()
                .orElseThrow();
        signPart(session, writer);
        sign(session, "thuky");
        assertThat(taskKeys(session)).containsExactly("UserTask_SignMinutesByPresider");
    }

    @Test
    void quorumLostBetweenBallots_sessionIsAdjournedAndResumedOnAnotherDay() {
        turn("second_ballot", "ON");
        UUID session = opened(MEMBERS, subject("Khổng Thị Vắng (mẫu)"));
        MEMBERS.subList(0, 5).forEach(member -> vote(session, member, Choice.AGREE));
        people.as(
                "thuky",
                () -> meetingService.recordPresence(
                        CommandKey.fresh(),
                        session,
                        List.of(
                                PresenceMark.left(people.id("uyvien1")),
                                PresenceMark.left(people.id("uyvien7")),
                                PresenceMark.left(people.id("uyvien8")))));
        close(session);

        assertThat(details(session).status()).isEqualTo(SessionStatus.ADJOURNED);
        assertThat(taskKeys(session)).containsOnly("UserTask_ResumeSession");
        assertThat(vote(session, "uyvien3", Choice.AGREE)).isEqualTo(HandIn.CLOSED);
        assertThat(details(session).items().getFirst().result()).isNull();
        assertThatThrownBy(() -> people.as("chutich", () -> meetingService.resume(CommandKey.fresh(), session)))
                .hasMessage("council.refused.quorumMissing");

        clock.advance(Duration.ofDays(1));
        present(session, List.of("uyvien7"));
        people.as("chutich", () -> meetingService.resume(CommandKey.fresh(), session));
        assertThat(details(session).status()).isEqualTo(SessionStatus.OPEN);
        MEMBERS.stream()
                .filter(member -> !List.of("uyvien1", "uyvien8").contains(member))
                .forEach(member -> {
                    declareOnce(member, session);
                    voteAll(session, member, Choice.AGREE);
                });
        close(session);
        confirm(session);

        assertThat(details(session).items().getFirst().result().passed()).isTrue();
        assertThat(minutesOf("thuky", session)).contains("rời phiên họp lúc");
    }

    private void signPart(UUID session, String username) {
        people.as(username, () -> {
            MinutesDetails.Part part = minutesService.minutes(session).parts().getFirst();
            minutesService.signPart(CommandKey.fresh(), session, part.number(), part.sha256(), PASSWORD);
        });
    }

    /** Votes on everything that stands on the member's paper. */
    private void voteAll(UUID session, String username, Choice choice) {
        declareOnce(username, session);
        people.as(username, () -> {
            Map<UUID, Choice> choices = new HashMap<>();
            ballotService.ballot(session).papers().stream()
                    .flatMap(paper -> paper.lines().stream())
                    .forEach(line -> choices.put(line.item(), choice));
            ballotService.handIn(CommandKey.fresh(), session, choices);
        });
    }

    private String minutesOf(String username, UUID session) {
        return people.as(
                username, () -> minutesService.minutes(session).newest().body());
    }

    private void turn(String key, String value) {
        jdbc.update("update award_rule_value set value = ? where rule_set = 'ND152' and key = ?", value, key);
    }

    private List<String> taskKeys(UUID session) {
        return people.as("thuky", () -> items.waiting(AgendaSource.session(session))).stream()
                .map(WorkItems.Row::taskKey)
                .toList();
    }
}
