package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/** More passed than a quota leaves places: ranked by yes votes, cut, and ties parted in the order that the rules give. */
class QuotaCutIT extends CouncilStage {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private QuotaTieService ties;

    private final SubjectKey[] subjects = new SubjectKey[3];

    @BeforeEach
    void switchOn() {
        turn("quota_cut", "ON");
        subjects[0] = subject("Bùi Văn Nhiều (mẫu)");
        subjects[1] = subject("Cao Văn Bằng (mẫu)");
        subjects[2] = subject("Đào Thị Bằng (mẫu)");
    }

    @AfterEach
    void switchOff() {
        turn("quota_cut", "OFF");
        turn("second_ballot", "OFF");
        turn("quota_tie", "PRESIDER");
        turn("equal_merit", "WOMEN");
    }

    @Test
    void moreThanThePlaces_theMostVotesComeIn_andTheSentenceSaysWhy() {
        fakeAgenda.share(2, subjects);
        UUID session = counted(11, 9, 8);

        assertThat(outcomes(session)).containsExactly("RECOMMENDED", "RECOMMENDED", "NOT_RECOMMENDED");
        assertThat(details(session).items().get(2).course().cut())
                .contains("Chỉ tiêu Giấy khen của xã: 2", "8 phiếu, ngoài chỉ tiêu", "01/KH (mẫu)");
        assertThat(details(session).items().get(2).result().passed()).isTrue();
        confirm(session);
        String body = people.as(
                "thuky", () -> minutesService.minutes(session).newest().body());
        assertThat(body).contains("9 phiếu, trong chỉ tiêu", "8 phiếu, ngoài chỉ tiêu");
        sign(session, "thuky");
        sign(session, "chutich");
        engine.runDueJobs();
        assertThat(fakeAgenda.resultOf(subjects[2]).outcome()).isEqualTo(AgendaSource.Outcome.NOT_RECOMMENDED);
        assertThat(fakeAgenda.resultOf(subjects[2]).arithmetic()).contains("ngoài chỉ tiêu");
    }

    @Test
    void switchedOff_orAsManyAsThePlaces_nobodyIsCut() {
        fakeAgenda.share(3, subjects);
        UUID enough = counted(11, 9, 8);
        assertThat(outcomes(enough)).containsOnly("RECOMMENDED");

        turn("quota_cut", "OFF");
        SubjectKey one = subject("Vũ Văn Thừa (mẫu)");
        SubjectKey other = subject("Vũ Thị Thừa (mẫu)");
        fakeAgenda.share(1, one, other);
        UUID off = opened(MEMBERS, one, other);
        MEMBERS.forEach(member -> vote(off, member, Choice.AGREE));
        close(off);
        assertThat(outcomes(off)).containsOnly("RECOMMENDED");
    }

    @Test
    @DisplayName("BR-08 equal merit: the woman, or the collective of mostly women, comes first")
    void equalMerit_theWomanComesFirst() {
        fakeAgenda.share(2, subjects);
        fakeAgenda.first(subjects[2]);
        UUID session = counted(11, 9, 9);

        assertThat(outcomes(session)).containsExactly("RECOMMENDED", "NOT_RECOMMENDED", "RECOMMENDED");
        assertThat(details(session).items().get(2).course().cut())
                .contains("trong chỉ tiêu", "Bằng phiếu thì chọn nữ", "Điều 4 khoản 6");
        assertThat(engine.activities(PROCESS, session.toString())).containsExactly("UserTask_ConfirmResults");
    }

    @Test
    @DisplayName("BR-08 equal merit among those who come first: a second ballot on them alone")
    void equalMeritAmongThoseWhoComeFirst_aSecondBallotOnThemAlone() {
        turn("second_ballot", "ON");
        fakeAgenda.share(1, subjects);
        fakeAgenda.first(subjects[1]);
        fakeAgenda.first(subjects[2]);
        UUID session = counted(9, 9, 9);

        assertThat(details(session).status()).isEqualTo(SessionStatus.OPEN);
        assertThat(outcomes(session).getFirst()).isEqualTo("NOT_RECOMMENDED");
        assertThat(people.as("uyvien1", () -> ballotService.ballot(session)).papers())
                .singleElement()
                .satisfies(paper -> assertThat(paper.lines())
                        .extracting(BallotDetails.Line::name)
                        .containsExactly("Cao Văn Bằng (mẫu)", "Đào Thị Bằng (mẫu)"));
        again(session, 8, 10);

        assertThat(outcomes(session)).containsExactly("NOT_RECOMMENDED", "NOT_RECOMMENDED", "RECOMMENDED");
    }

    @Test
    @DisplayName("BR-08 where the rule puts nobody first, equal merit goes to the second ballot whoever it is")
    void ruleThatPutsNobodyFirst_leavesItToTheSecondBallot() {
        turn("equal_merit", "NOBODY_FIRST");
        turn("second_ballot", "ON");
        fakeAgenda.share(2, subjects);
        fakeAgenda.first(subjects[2]);
        UUID session = counted(11, 9, 9);

        assertThat(details(session).status()).isEqualTo(SessionStatus.OPEN);
        again(session, 10, 8);
        assertThat(outcomes(session)).containsExactly("RECOMMENDED", "RECOMMENDED", "NOT_RECOMMENDED");
    }

    @Test
    void tie_isVotedOnAgainAlone_andTheSecondBallotPartsIt() {
        turn("second_ballot", "ON");
        fakeAgenda.share(2, subjects);
        UUID session = counted(11, 9, 9);

        assertThat(details(session).status()).isEqualTo(SessionStatus.OPEN);
        assertThat(people.as("uyvien1", () -> ballotService.ballot(session)).papers())
                .singleElement()
                .satisfies(paper -> assertThat(paper.lines())
                        .extracting(BallotDetails.Line::name)
                        .containsExactly("Cao Văn Bằng (mẫu)", "Đào Thị Bằng (mẫu)"));
        again(session, 8, 10);

        assertThat(outcomes(session)).containsExactly("RECOMMENDED", "NOT_RECOMMENDED", "RECOMMENDED");
        confirm(session);
    }

    @Test
    void stillTied_whoPresidesChoosesAsManyAsThePlaces_withAReason() {
        turn("second_ballot", "ON");
        fakeAgenda.share(2, subjects);
        UUID session = counted(11, 9, 9);
        again(session, 9, 9);

        assertThat(engine.activities(PROCESS, session.toString())).containsExactly("UserTask_CutAtQuota");
        assertThatThrownBy(() -> confirm(session)).isInstanceOf(BusinessException.class);
        assertThat(people.as("thuky", () -> ties.ties(session))).isEmpty();
        QuotaTie tie = people.as("chutich", () -> ties.ties(session)).getFirst();
        assertThat(tie.places()).isEqualTo(1);
        Set<UUID> both = tie.items().stream().map(QuotaTie.Item::id).collect(Collectors.toSet());
        Set<UUID> second = Set.of(tie.items().get(1).id());
        assertThatThrownBy(() -> choose("chutich", session, tie, both, "Cả hai"))
                .hasMessage("council.refused.asManyAsPlaces");
        assertThatThrownBy(() -> choose("chutich", session, tie, second, " "))
                .hasMessage("council.refused.reasonMissing");
        assertThatThrownBy(() -> choose("thuky", session, tie, second, "Tôi chọn"))
                .hasMessage("council.refused.notThePresider");
        choose("chutich", session, tie, second, "Nhiều năm làm công tác hòa giải");

        assertThat(outcomes(session)).containsExactly("RECOMMENDED", "NOT_RECOMMENDED", "RECOMMENDED");
        assertThat(details(session).items().get(2).course().cut())
                .contains("người chủ trì chọn", "Nhiều năm làm công tác hòa giải");
        confirm(session);
    }

    @Test
    void stillTied_whereTheRuleTakesNobody_allOfThemStayOut() {
        turn("quota_tie", "LEAVE_OUT");
        fakeAgenda.share(2, subjects);
        UUID session = counted(11, 9, 9);

        assertThat(outcomes(session)).containsExactly("RECOMMENDED", "NOT_RECOMMENDED", "NOT_RECOMMENDED");
        assertThat(engine.activities(PROCESS, session.toString())).containsExactly("UserTask_ConfirmResults");
    }

    @Test
    void whoTakesNoPartInAnItem_seesNoSentenceThatCountsThoseThatPassed() {
        fakeAgenda.share(2, subjects);
        UUID session = convened(subjects);
        present(session, MEMBERS);
        UUID closed = details(session).items().getFirst().id();
        declare("uyvien8", session, new Interest(closed, InterestKind.OWN_UNIT, null));
        open(session);
        MEMBERS.subList(0, 10).forEach(member -> vote(session, member, Choice.AGREE));
        close(session);

        assertThat(people.as("uyvien8", () -> councilService.session(session)).items())
                .allSatisfy(item -> assertThat(item.course().cut()).isNull());
    }

    /** Opened, and closed with that many yes votes for each subject. */
    private UUID counted(int... yes) {
        UUID session = opened(MEMBERS, subjects);
        for (int index = 0; index < MEMBERS.size(); index++) {
            Choice[] choices = new Choice[yes.length];
            for (int item = 0; item < yes.length; item++) {
                choices[item] = index < yes[item] ? Choice.AGREE : Choice.DISAGREE;
            }
            vote(session, MEMBERS.get(index), choices);
        }
        close(session);
        return session;
    }

    /** The second and the third subject again. */
    private void again(UUID session, int second, int third) {
        List<SessionDetails.Item> items = details(session).items();
        for (int index = 0; index < MEMBERS.size(); index++) {
            Map<UUID, Choice> choices = Map.of(
                    items.get(1).id(), index < second ? Choice.AGREE : Choice.DISAGREE,
                    items.get(2).id(), index < third ? Choice.AGREE : Choice.DISAGREE);
            people.as(MEMBERS.get(index), () -> ballotService.handIn(CommandKey.fresh(), session, choices));
        }
        close(session);
    }

    private void choose(String username, UUID session, QuotaTie tie, Set<UUID> chosen, String reason) {
        people.as(username, () -> ties.choose(CommandKey.fresh(), session, tie.quota(), chosen, reason));
    }

    private List<String> outcomes(UUID session) {
        return jdbc.queryForList(
                "select outcome from council_agenda_item where session = ? order by position", String.class, session);
    }

    private void turn(String key, String value) {
        jdbc.update("update award_rule_value set value = ? where rule_set = 'ND152' and key = ?", value, key);
    }
}
