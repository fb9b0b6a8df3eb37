package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.Races.assertRefused;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.Races;
import vn.thidua.TestPeople;
import vn.thidua.database.TestDatabase;
import vn.thidua.decision.DeferralService;
import vn.thidua.decision.PaperAct;
import vn.thidua.decision.PaperDetails;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperLineStatus;
import vn.thidua.decision.PaperService;
import vn.thidua.decision.PaperStatus;
import vn.thidua.nomination.Beginnings;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.NominationStage;
import vn.thidua.nomination.SimpleGround;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/** Where no Council votes, whoever nominated takes the nomination back until the chair signs (Luật 2022, Điều 85). */
@IntegrationTest
class WithdrawnWithoutCouncilIT {

    private static final String WHY = "Gia đình người được đề nghị xin thôi";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    NominationService nominations;

    @Autowired
    PaperService papers;

    @Autowired
    DeferralService deferrals;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcTemplate jdbc;

    AwardRoad road;
    Beginnings beginnings;

    @BeforeEach
    void begin() {
        road = new AwardRoad(context);
        beginnings = new Beginnings(context);
    }

    @Test
    void onADraft_lastLineWithdrawn_noEmptyPaperWaitsForAnybody() {
        Award award = appraised("F-GK-CN", "Phùng Nháp Một", "Phùng Nháp Hai");
        assertThat(mayWithdraw(award)).isTrue();
        withdraw(award);

        assertWithdrawn(award);
        assertThat(shown(award).lines()).hasSize(2).allSatisfy(row -> {
            assertThat(row.status()).isEqualTo(PaperLineStatus.WITHDRAWN);
            assertThat(row.reason()).isEqualTo(WHY);
        });
    }

    @Test
    void withTheSigner_alsoAfterStriking_itIsWithdrawn() {
        Award award = appraised("F-GK-CN", "Phùng Trình Ký", "Phùng Đã Rút Tên");
        prepare(award);
        people.as(
                "chutich",
                () -> papers.strike(
                        CommandKey.fresh(), award.paper(), List.of(award.lines().getLast()), "Chờ xác minh"));
        withdraw(award);

        assertWithdrawn(award);
    }

    @Test
    void submissionToTheCity_isWithdrawnBeforeTheChairSigns() {
        Award award = appraised("F-BKTP-CN", "Phùng Tờ Trình");
        prepare(award);
        withdraw(award);

        assertWithdrawn(award);
    }

    @Test
    void putOffByTheChair_isWithdrawnToo() {
        Award award = appraised("F-GK-CN", "Phùng Để Lại");
        prepare(award);
        people.as("chutich", () -> deferrals.defer(CommandKey.fresh(), award.paper(), award.lines(), "Đợt sau"));
        withdraw(award);

        assertThat(stage(award)).isEqualTo(NominationStage.WITHDRAWN);
    }

    @Test
    void signed_itIsTooLate() {
        Award award = appraised("F-GK-CN", "Phùng Đã Ký");
        prepare(award);
        String shown =
                people.as("chutich", () -> papers.details(award.paper()).text().sha256());
        people.as("chutich", () -> papers.sign(CommandKey.fresh(), award.paper(), shown, "thidua"));

        assertThat(mayWithdraw(award)).isFalse();
        assertThatThrownBy(() -> withdraw(award)).hasMessage("nomination.error.signedBeforeWithdrawal");
        assertThat(shown(award).status()).isEqualTo(PaperStatus.SIGNED);
        assertThat(shown(award).listed()).hasSize(1);
    }

    @Test
    void withACouncil_withdrawalEndedWhenItOpened() {
        NominationDraft.Line line = Drafts.person("Phùng Qua Hội Đồng", "F-GK-CN");
        UUID id = new Nominating(context).ready(line);
        road.throughTheCouncil(line.id(), 11);
        Award award = new Award(id, List.of(line.id()), road.paperOf(line.id(), PaperKind.DECISION));

        assertThat(mayWithdraw(award)).isFalse();
        assertThatThrownBy(() -> withdraw(award)).hasMessage("nomination.error.tooLateToWithdraw");
        assertThat(shown(award).listed()).hasSize(1);
    }

    @Test
    void somebodyElse_isRefusedAndThePaperStays() {
        Award award = appraised("F-GK-CN", "Phùng Người Khác");

        assertThatThrownBy(() ->
                        people.as("mattran", () -> nominations.withdraw(CommandKey.fresh(), award.nomination(), WHY)))
                .isInstanceOf(BusinessException.class);
        assertThat(shown(award).listed()).hasSize(1);
    }

    @Test
    void signatureInFront_theWithdrawalWaitsAndIsRefused() throws Exception {
        Award award = appraised("F-GK-CN", "Phùng Ký Trước");
        Race race = race(award, true);

        race.sign().get();
        assertRefused(race.withdrawal(), "nomination.error.signedBeforeWithdrawal");
        assertThat(shown(award).status()).isEqualTo(PaperStatus.SIGNED);
        assertThat(stage(award)).isEqualTo(NominationStage.DECISION);
    }

    @Test
    void withdrawalInFront_theSignatureWaitsAndIsRefused() throws Exception {
        Award award = appraised("F-GK-CN", "Phùng Rút Trước");
        Race race = race(award, false);

        race.withdrawal().get();
        assertRefused(race.sign(), "decision.refused.moved.DROPPED");
        assertWithdrawn(award);
    }

    private record Award(UUID nomination, List<UUID> lines, PaperId paper) {}

    private record Race(Future<?> sign, Future<?> withdrawal) {}

    /** Both queue behind somebody who holds the paper's row. */
    private Race race(Award award, boolean signFirst) throws Exception {
        prepare(award);
        Races races = new Races(context);
        String shown =
                people.as("chutich", () -> papers.details(award.paper()).text().sha256());
        Runnable sign = () -> people.as(
                "chutich", () -> papers.sign(CommandKey.fresh(), award.paper(), shown, Cast.SAMPLE.password()));
        Runnable withdrawal = () -> withdraw(award);
        try (ExecutorService threads = Executors.newFixedThreadPool(2);
                Connection inFront = database.runtime()) {
            inFront.setAutoCommit(false);
            try (PreparedStatement lock =
                    inFront.prepareStatement("select 1 from decision_paper where id = ? for update")) {
                lock.setObject(1, award.paper().value());
                lock.execute();
            }
            Future<?> first = threads.submit(signFirst ? sign : withdrawal);
            races.untilWaiting(1);
            Future<?> second = threads.submit(signFirst ? withdrawal : sign);
            races.untilWaiting(2);
            inFront.rollback();
            return signFirst ? new Race(first, second) : new Race(second, first);
        }
    }

    /** Sudden achievements of a village: lines of one nomination on the paper of those who decide. */
    private Award appraised(String form, String... names) {
        NominationDraft.Line[] lines = Arrays.stream(names)
                .map(name -> Beginnings.saver(name + " (mẫu)", form))
                .toArray(NominationDraft.Line[]::new);
        UUID id = beginnings.submitted("truongthon", beginnings.simple(Drafts.XUAN_DOAI, SimpleGround.SUDDEN, lines));
        beginnings.appraiseSimply("canbo", id, "APPROPRIATE");
        PaperKind kind = form.equals("F-GK-CN") ? PaperKind.DECISION : PaperKind.SUBMISSION;
        return new Award(
                id, Arrays.stream(lines).map(NominationDraft.Line::id).toList(), road.paperOf(lines[0].id(), kind));
    }

    private void prepare(Award award) {
        assertThat(shown(award).acts()).contains(PaperAct.PREPARE);
        people.as("canbo", () -> papers.prepare(CommandKey.fresh(), award.paper()));
    }

    private void withdraw(Award award) {
        people.as("truongthon", () -> nominations.withdraw(CommandKey.fresh(), award.nomination(), WHY));
    }

    private boolean mayWithdraw(Award award) {
        return people.as("truongthon", () -> nominations.details(award.nomination()))
                .actions()
                .contains(NominationDetails.Action.WITHDRAW);
    }

    private NominationStage stage(Award award) {
        return people.as("truongthon", () -> nominations.details(award.nomination()))
                .stage();
    }

    private PaperDetails shown(Award award) {
        return people.as("canbo", () -> papers.details(award.paper()));
    }

    private void assertWithdrawn(Award award) {
        assertThat(stage(award)).isEqualTo(NominationStage.WITHDRAWN);
        assertThat(shown(award).status()).isEqualTo(PaperStatus.DROPPED);
        assertThat(count("workflow_item where state = 'OPEN' and business_key", award))
                .isZero();
        assertThat(count("act_ru_execution where business_key_", award)).isZero();
    }

    /** Of the nomination and of its paper. */
    private int count(String whereKey, Award award) {
        return jdbc.queryForObject(
                "select count(*) from " + whereKey + " in (?, ?)",
                Integer.class,
                award.nomination().toString(),
                award.paper().toString());
    }
}
