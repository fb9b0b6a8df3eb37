package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.award.CommendationType;
import vn.thidua.campaign.CampaignDraft;
import vn.thidua.campaign.CampaignRow;
import vn.thidua.campaign.CampaignService;
import vn.thidua.campaign.CampaignStanding;
import vn.thidua.movement.Quota;
import vn.thidua.movement.QuotaService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Requests;
import vn.thidua.shared.UnitCode;

/** On what terms a nomination is sent in: the movement's level and quota, the campaign and the chair's leave. */
@IntegrationTest
@Transactional
class MovementTermsIT {

    private static final UnitCode COMMUNE = new UnitCode("ND");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

    @Autowired
    ApplicationContext context;

    @Autowired
    DraftService drafts;

    @Autowired
    TermsService terms;

    @Autowired
    CampaignService campaigns;

    @Autowired
    QuotaService quotas;

    @Autowired
    NominatedLines agenda;

    @Autowired
    Requests leaveRequests;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private Nominating nominating;

    @BeforeEach
    void today() {
        clock.set(DAY, LocalTime.of(9, 0));
        nominating = new Nominating(context);
    }

    @Test
    void bangKhenForACommunesMovement_isRefusedWithItsArticle() {
        UUID id = nominating.drafted(Drafts.person("Đỗ Thị Cấp Dưới (mẫu)", "F-BKTP-CN"));
        movement(id, "HIENDAT");

        assertThat(missing(id))
                .filteredOn(one -> one.what().equals("movementLevel"))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.details()).contains("Hiến đất làm đường", "Luật 06/2022/QH15, Điều 74 khoản 1"));

        movement(id, "CDS");
        assertThat(missing(id)).isEmpty();
    }

    @Test
    void giayKhenForACommunesMovement_goes() {
        UUID id = nominating.drafted(Drafts.person("Đỗ Thị Cấp Xã (mẫu)", "F-GK-CN"));
        movement(id, "HIENDAT");

        assertThat(missing(id)).isEmpty();
    }

    @Test
    void moreThanTheQuota_isSentWithAWrittenReason_whichIsKept() {
        allot("THUNS", Quota.Holder.EACH_UNIT, "F-BKTP", 1);
        UUID first = nominating.drafted(Drafts.person("Đỗ Thị Thứ Nhất (mẫu)", "F-BKTP-CN"));
        movement(first, "THUNS");
        assertThat(missing(first)).isEmpty();
        UUID second = nominating.drafted(Drafts.household("Hộ ông Thứ Hai (mẫu)", "F-BKTP-HO"));
        movement(second, "THUNS");

        NominationTerms shown = people.as("truongthon", () -> terms.of(drafts.draft(second)));
        assertThat(shown.quotas()).singleElement().satisfies(quota -> {
            assertThat(quota.used()).isEqualTo(1);
            assertThat(quota.here()).isEqualTo(1);
            assertThat(quota.allowed()).isEqualTo(1);
        });
        assertThat(shown.reasonAsked()).isTrue();
        assertThat(missing(second)).extracting(Missing::what).containsExactly("quotaReason");

        people.as("truongthon", () -> terms.explainQuota(CommandKey.fresh(), second, "Hộ hiến 300 m² đất"));

        assertThat(missing(second)).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select reason from audit_entry where action = 'nomination.quotaExplained' and subject_id = ?",
                        String.class,
                        second.toString()))
                .isEqualTo("Hộ hiến 300 m² đất");
    }

    @Test
    void quotaThatBlocks_takesNoReason() {
        jdbc.update(
                "update award_rule_value set value = 'BLOCK' where key = 'movement_quota_excess' and rule_set = 'ND152'");
        allot("THUNS", Quota.Holder.COMMUNE, "F-BKTP-CN", 1);
        UUID id = nominating.drafted(
                Drafts.person("Đỗ Thị Một (mẫu)", "F-BKTP-CN"), Drafts.person("Đỗ Thị Hai (mẫu)", "F-BKTP-CN"));
        movement(id, "THUNS");
        people.as("truongthon", () -> terms.explainQuota(CommandKey.fresh(), id, "Xin thêm"));

        assertThat(missing(id)).extracting(Missing::what).containsExactly("quotaPassed");
    }

    @Test
    void withinTheCampaign_itGoes_andTheNominatorIsToldUntilWhen() {
        campaign(DAY.minusDays(5), DAY);
        UUID id = nominating.drafted(Drafts.person("Đỗ Thị Đúng Hạn (mẫu)", "F-BKTP-CN"));

        CampaignStanding standing = standing(id);
        assertThat(standing.state()).isEqualTo(CampaignStanding.State.OPEN);
        assertThat(standing.day()).isEqualTo(DAY);
        assertThat(missing(id)).isEmpty();
    }

    @Test
    void beforeTheCampaign_itIsWrittenAndNotSent() {
        campaign(DAY.plusDays(3), DAY.plusDays(30));
        UUID id = nominating.drafted(Drafts.person("Đỗ Thị Sớm (mẫu)", "F-BKTP-CN"));

        assertThat(missing(id)).extracting(Missing::what).containsExactly("campaignAhead");
    }

    @Test
    void late_isRefused_untilTheChairGivesLeave_andAfterThatAgain() {
        UUID campaign = campaign(DAY.minusDays(20), DAY.minusDays(1));
        UUID id = nominating.drafted(Drafts.person("Đỗ Thị Muộn (mẫu)", "F-BKTP-CN"));
        assertThat(missing(id)).extracting(Missing::what).containsExactly("campaignLate");

        ask(campaign, "Mưa bão, thôn họp muộn");
        assertThatThrownBy(() -> ask(campaign, "Lần nữa")).hasMessage("campaign.error.leaveAsked");
        assertThat(people.as("canbo", leaveRequests::waiting)).isEmpty();
        assertThat(people.as("chutich", leaveRequests::waiting))
                .singleElement()
                .satisfies(request -> assertThat(request.route()).isEqualTo("dot-xet"));
        CampaignRow.Leave asked = leave(campaign);
        assertThat(asked.askedWhy()).isEqualTo("Mưa bão, thôn họp muộn");
        assertThatThrownBy(() ->
                        people.as("canbo", () -> campaigns.grant(CommandKey.fresh(), asked.id(), DAY.plusDays(2))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        people.as("chutich", () -> campaigns.grant(CommandKey.fresh(), asked.id(), DAY.minusDays(1))))
                .hasMessage("campaign.error.leaveOver");

        people.as("chutich", () -> campaigns.grant(CommandKey.fresh(), asked.id(), DAY.plusDays(2)));

        assertThat(standing(id).state()).isEqualTo(CampaignStanding.State.LEAVE);
        clock.set(DAY.plusDays(3), LocalTime.of(8, 0));
        assertThat(missing(id)).extracting(Missing::what).containsExactly("campaignLate");
        clock.set(DAY.plusDays(2), LocalTime.of(16, 0));
        assertThat(missing(id)).isEmpty();
        assertThat(jdbc.queryForList(
                        "select action from audit_entry where subject_type = 'campaign' and subject_id = ? order by id",
                        String.class,
                        campaign.toString()))
                .containsExactly("nomination.campaignBegun", "nomination.leaveAsked", "nomination.leaveGranted");
    }

    @Test
    void chairRefusesLeave_theUnitReadsWhy_andMayAskAgain() {
        UUID campaign = campaign(DAY.minusDays(20), DAY.minusDays(1));
        UUID id = nominating.drafted(Drafts.person("Đỗ Thị Bị Từ Chối (mẫu)", "F-BKTP-CN"));
        ask(campaign, "Quên");

        people.as(
                "chutich",
                () -> campaigns.refuse(CommandKey.fresh(), leave(campaign).id(), "Đã nhắc hai lần"));

        assertThat(standing(id).leave().ruledWhy()).isEqualTo("Đã nhắc hai lần");
        assertThatThrownBy(() -> people.as(
                        "chutich",
                        () -> campaigns.grant(
                                CommandKey.fresh(), leave(campaign).id(), DAY.plusDays(1))))
                .hasMessage("campaign.error.leaveAnswered");
        ask(campaign, "Có thêm minh chứng");
    }

    @Test
    void chairGivesLeaveUnasked() {
        UUID campaign = campaign(DAY.minusDays(20), DAY.minusDays(1));
        UUID id = nominating.drafted(Drafts.person("Đỗ Thị Được Phép (mẫu)", "F-BKTP-CN"));

        people.as(
                "chutich",
                () -> campaigns.giveLeave(
                        CommandKey.fresh(), campaign, Drafts.XUAN_DOAI, DAY.plusDays(1), "Thôn bị cô lập vì lũ"));

        assertThat(missing(id)).isEmpty();
    }

    @Test
    void suddenAchievement_andWhatNoCampaignNames_goAnyTime() {
        people.as(
                "canbo",
                () -> campaigns.begin(
                        CommandKey.fresh(),
                        COMMUNE,
                        new CampaignDraft(
                                "Đợt Bằng khen (mẫu)",
                                DAY.minusDays(20),
                                DAY.minusDays(1),
                                null,
                                Set.of(),
                                Set.of("F-BKTP"))));
        UUID other = nominating.drafted(Drafts.person("Đỗ Thị Giấy Khen (mẫu)", "F-GK-CN"));
        assertThat(missing(other)).isEmpty();

        UUID sudden = nominating.drafted(Drafts.person("Đỗ Thị Đột Xuất (mẫu)", "F-BKTP-CN"));
        assertThat(standing(sudden).state()).isEqualTo(CampaignStanding.State.LATE);
        write(
                sudden,
                draft -> new NominationDraft(
                        draft.id(),
                        draft.version(),
                        draft.unit(),
                        draft.movement(),
                        CommendationType.DOT_XUAT,
                        draft.summary(),
                        draft.manner(),
                        draft.meeting(),
                        draft.lines()));
        assertThat(missing(sudden)).isEmpty();
    }

    @Test
    void campaignMoved_orWithdrawn_freesWhatWasLate() {
        UUID campaign = campaign(DAY.minusDays(20), DAY.minusDays(1));
        UUID id = nominating.drafted(Drafts.person("Đỗ Thị Gia Hạn (mẫu)", "F-BKTP-CN"));
        CampaignRow shown =
                people.as("canbo", () -> campaigns.campaigns(COMMUNE)).getFirst();
        CampaignDraft longer =
                new CampaignDraft(shown.content().name(), DAY.minusDays(20), DAY.plusDays(5), null, Set.of(), Set.of());

        assertThatThrownBy(() -> people.as(
                        "canbo", () -> campaigns.change(CommandKey.fresh(), campaign, shown.version(), longer, " ")))
                .hasMessage("campaign.error.reasonMissing");
        people.as(
                "canbo",
                () -> campaigns.change(CommandKey.fresh(), campaign, shown.version(), longer, "Gia hạn vì bão"));
        assertThat(standing(id).state()).isEqualTo(CampaignStanding.State.OPEN);

        people.as("canbo", () -> campaigns.withdraw(CommandKey.fresh(), campaign, "Gộp vào đợt cuối năm"));
        assertThat(standing(id).state()).isEqualTo(CampaignStanding.State.FREE);
    }

    @Test
    void campaignWithoutDays_orReversed_isRefused() {
        assertThatThrownBy(() -> campaign(DAY, DAY.minusDays(1))).hasMessage("campaign.error.daysReversed");
        assertThatThrownBy(() -> people.as(
                        "canbo",
                        () -> campaigns.begin(
                                CommandKey.fresh(),
                                COMMUNE,
                                new CampaignDraft("Đợt (mẫu)", null, DAY, null, Set.of(), Set.of()))))
                .hasMessage("campaign.error.incomplete");
        assertThatThrownBy(() -> people.as("chutich", () -> campaigns.campaigns(new UnitCode("AD"))))
                .hasMessage("shared.notFound");
    }

    @Test
    void wholeProcedure_hasTwentyWorkingDaysFromTheDayThePapersWereComplete() {
        UUID id = nominating.ready(Drafts.person("Đỗ Thị Hai Mươi (mẫu)", "F-GK-CN"));
        UUID line = jdbc.queryForObject("select id from nomination_line where nomination = ?", UUID.class, id);

        var limit = agenda.limits(List.of(line), "ND152", DAY.plusDays(1)).getFirst();

        assertThat(limit.dueOn()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(limit.signedOn())
                .as("minutes, draft and signature, two days each")
                .isEqualTo(LocalDate.of(2026, 10, 29));
        assertThat(limit.article()).isEqualTo("Theo tương tự Quyết định 638/QĐ-BNV");
    }

    private UUID campaign(LocalDate opens, LocalDate until) {
        return people.as(
                "canbo",
                () -> campaigns.begin(
                        CommandKey.fresh(),
                        COMMUNE,
                        new CampaignDraft("Đợt xét cuối năm (mẫu)", opens, until, null, Set.of(), Set.of())));
    }

    private void ask(UUID campaign, String why) {
        people.as("truongthon", () -> terms.askLeave(CommandKey.fresh(), campaign, Drafts.XUAN_DOAI, why));
    }

    private CampaignRow.Leave leave(UUID campaign) {
        return people.as("chutich", () -> campaigns.campaigns(COMMUNE)).stream()
                .filter(row -> row.id().equals(campaign))
                .findFirst()
                .orElseThrow()
                .leaves()
                .getFirst();
    }

    private CampaignStanding standing(UUID id) {
        return people.as("truongthon", () -> terms.of(drafts.draft(id))).campaign();
    }

    private void allot(String movement, Quota.Holder holder, String form, int cases) {
        people.as(
                "canbo",
                () -> quotas.allot(
                        CommandKey.fresh(),
                        COMMUNE,
                        movement,
                        new Quota(UUID.randomUUID(), holder, null, form, cases, "Kế hoạch 77/KH-UBND (mẫu)")));
    }

    private void movement(UUID id, String movement) {
        write(
                id,
                draft -> new NominationDraft(
                        draft.id(),
                        draft.version(),
                        draft.unit(),
                        movement,
                        draft.type(),
                        draft.summary(),
                        draft.manner(),
                        draft.meeting(),
                        draft.lines()));
    }

    private void write(UUID id, UnaryOperator<NominationDraft> change) {
        people.as("truongthon", () -> drafts.save(CommandKey.fresh(), change.apply(drafts.draft(id))));
    }

    private List<Missing> missing(UUID id) {
        return nominating.submit(id).missing();
    }
}
