package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import vn.thidua.award.CommendationType;
import vn.thidua.award.DecidingLevel;
import vn.thidua.nomination.eligibility.CertificateKind;
import vn.thidua.nomination.eligibility.YearRating;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

class NominationTest {

    private static final Instant NOW = Instant.parse("2026-11-05T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final AccountId HEAD = new AccountId(UUID.randomUUID());
    private static final AccountId FRONT = new AccountId(UUID.randomUUID());
    private static final AccountId OFFICER = new AccountId(UUID.randomUUID());
    private static final UUID SESSION = UUID.randomUUID();

    @Test
    void typedText_isKeptComposedAndEmptyFigureRowsAreDropped() {
        Nomination nomination = draft();
        NominationDraft.Line line = Drafts.person("  Nguyê\u0303n Thi\u0323 Hươ\u0300ng ", "F-GK-CN");
        var figures = new ArrayList<>(line.figures());
        figures.add(new NominationDraft.Figure("", " ", "", ""));
        nomination.rewrite(
                Drafts.complete(
                        Drafts.XUAN_DOAI,
                        DAY,
                        new NominationDraft.Line(
                                line.id(),
                                line.kind(),
                                line.name(),
                                line.birthYear(),
                                line.sex(),
                                line.address(),
                                line.positionClass(),
                                line.form(),
                                line.achievement(),
                                figures,
                                1,
                                1)),
                NOW);

        assertThat(nomination.lines()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Nguyễn Thị Hường");
            assertThat(row.figures()).hasSize(1);
        });
    }

    @Test
    void lineKept_keepsItsIdentityAndTakesItsNewPlace() {
        Nomination nomination = draft();
        NominationDraft.Line first = Drafts.person("A", "F-GK-CN");
        NominationDraft.Line second = Drafts.person("B", "F-GK-CN");
        nomination.rewrite(Drafts.complete(Drafts.XUAN_DOAI, DAY, first, second), NOW);
        NominationLine kept = nomination.line(second.id());

        nomination.rewrite(Drafts.complete(Drafts.XUAN_DOAI, DAY, second), NOW);

        assertThat(nomination.lines()).containsExactly(kept);
        assertThat(kept.position()).isZero();
    }

    @Test
    void submittedByAVillage_waitsForTheFront() {
        assertThat(submitted(true).stage()).isEqualTo(NominationStage.FRONT);
        assertThat(submitted(false).stage()).isEqualTo(NominationStage.CHECK);
    }

    @Test
    void submitted_canNoLongerBeRewritten() {
        Nomination nomination = submitted(true);

        assertRefused(() -> nomination.rewrite(nomination.draft(), NOW), "nomination.error.notEditable");
    }

    @Test
    void refusedByTheFront_goesBackWithAllLines() {
        Nomination nomination = submitted(true);

        nomination.refuseByFront(FRONT, "Không đúng biên bản", NOW);

        assertThat(nomination.stage()).isEqualTo(NominationStage.RETURNED);
        assertThat(nomination.lines()).allMatch(line -> line.status() == LineStatus.RETURNED);
        assertThat(nomination.closingReason()).isEqualTo("Không đúng biên bản");
    }

    @Test
    void refusalWithoutReason_isRefused() {
        Nomination nomination = submitted(true);

        assertRefused(() -> nomination.refuseByFront(FRONT, "  ", NOW), "nomination.error.reasonMissing");
        assertThat(nomination.stage()).isEqualTo(NominationStage.FRONT);
    }

    @Test
    void supplement_needsAListAndIsLimited() {
        Nomination nomination = checking();
        assertRefused(
                () -> nomination.requestSupplement(OFFICER, "", 1, NOW), "nomination.error.supplementListMissing");

        nomination.requestSupplement(OFFICER, "Thiếu biên bản họp thôn", 1, NOW);
        assertThat(nomination.stage()).isEqualTo(NominationStage.SUPPLEMENT);
        nomination.rewrite(nomination.draft(), NOW);
        nomination.submitSupplement(NOW);

        assertThat(nomination.stage()).isEqualTo(NominationStage.CHECK);
        assertRefused(
                () -> nomination.requestSupplement(OFFICER, "Còn thiếu nữa", 1, NOW),
                "nomination.error.supplementsExhausted");
    }

    @Test
    void supplementNotInTime_isReturned() {
        Nomination nomination = checking();
        nomination.requestSupplement(OFFICER, "Thiếu", 1, NOW);

        nomination.lapse("Quá hạn", NOW);

        assertThat(nomination.stage()).isEqualTo(NominationStage.RETURNED);
    }

    @Test
    void appraised_isReleasedToTheCouncilAndRemembersTheAppraiser() {
        Nomination nomination = atCouncil();

        assertThat(nomination.stage()).isEqualTo(NominationStage.COUNCIL);
        assertThat(nomination.appraiser()).isEqualTo(OFFICER);
        assertThat(nomination.lines()).allMatch(line -> line.status() == LineStatus.READY);
    }

    @Test
    void withdrawal_isOpenUntilTheCouncilOpensAndNotAfter() {
        Nomination nomination = atCouncil();
        NominationLine line = nomination.lines().getFirst();
        line.schedule(SESSION);
        assertThat(nomination.withdrawable()).isTrue();

        line.open(SESSION, NOW);

        assertThat(nomination.withdrawable()).isFalse();
        assertRefused(() -> nomination.withdraw("Rút", NOW), "nomination.error.tooLateToWithdraw");
    }

    @Test
    void withdrawn_cannotBeOpenedByTheSession() {
        Nomination nomination = atCouncil();
        NominationLine line = nomination.lines().getFirst();
        line.schedule(SESSION);

        nomination.withdraw("Người được đề nghị xin rút", NOW);

        assertThat(line.status()).isEqualTo(LineStatus.WITHDRAWN);
        assertThat(line.open(SESSION, NOW)).isFalse();
    }

    @Test
    void lineOnOneAgenda_cannotEnterAnother() {
        NominationLine line = atCouncil().lines().getFirst();
        line.schedule(SESSION);

        assertRefused(() -> line.schedule(UUID.randomUUID()), "nomination.error.lineNotReady");
    }

    @Test
    void deferredLine_mayEnterTheNextAgenda() {
        Nomination nomination = atCouncil();
        NominationLine line = nomination.lines().getFirst();
        line.schedule(SESSION);
        line.open(SESSION, NOW);
        line.conclude(LineStatus.DEFERRED, DAY, "5/11", NOW);
        assertThat(nomination.councilConcluded()).isFalse();

        line.schedule(UUID.randomUUID());

        assertThat(line.status()).isEqualTo(LineStatus.ON_AGENDA);
    }

    @Test
    void resultOfAnotherSession_isNotAwaited() {
        NominationLine line = atCouncil().lines().getFirst();
        line.schedule(SESSION);

        assertThat(line.awaitsResultOf(SESSION)).isTrue();
        assertThat(line.awaitsResultOf(UUID.randomUUID())).isFalse();
    }

    @Test
    void recommendedAndGranted_settlesTheNomination() {
        Nomination nomination = recommended();
        NominationLine line = nomination.lines().getFirst();
        assertThat(nomination.councilConcluded()).isTrue();
        nomination.leaveCouncil();
        UUID paper = UUID.randomUUID();
        line.decide(SubjectRef.of("decision", paper), DecidingLevel.COMMUNE);

        line.grant(paper, "15/QĐ-UBND", DAY, NOW);

        assertThat(nomination.allSettled()).isTrue();
        nomination.settle(NOW);
        assertThat(nomination.stage()).isEqualTo(NominationStage.SETTLED);
    }

    @Test
    void lineAtTheCity_canBeDecidedThere() {
        NominationLine line = recommended().lines().getFirst();
        line.decide(SubjectRef.of("submission", UUID.randomUUID()), DecidingLevel.COMMUNE);
        line.handToCity(SubjectRef.of("submission", UUID.randomUUID()));
        assertThat(line.withCity()).isTrue();

        UUID cityDecision = UUID.randomUUID();
        line.decide(SubjectRef.of("decision", cityDecision), DecidingLevel.CITY);
        line.refuse(cityDecision, "Chưa đủ tiêu chuẩn", NOW);

        assertThat(line.status()).isEqualTo(LineStatus.REFUSED);
        assertThat(line.outcomeReason()).isEqualTo("Chưa đủ tiêu chuẩn");
    }

    @Test
    void stop_isOpenUntilALineStandsOnAPaper() {
        Nomination nomination = recommended();
        assertThat(nomination.stoppable()).isTrue();

        nomination.lines().getFirst().decide(SubjectRef.of("decision", UUID.randomUUID()), DecidingLevel.COMMUNE);

        assertThat(nomination.stoppable()).isFalse();
        assertRefused(() -> nomination.stop("Bị bắt", NOW), "nomination.error.tooLateToStop");
    }

    @Test
    void simpleProcedure_goesStraightToTheAppraisalAndToThoseWhoDecide() {
        Nomination nomination = draft();
        NominationDraft typed = nomination.draft();
        nomination.rewrite(
                new NominationDraft(
                        typed.id(),
                        typed.version(),
                        typed.unit(),
                        null,
                        CommendationType.DOT_XUAT,
                        typed.summary(),
                        new Manner(Procedure.SIMPLE, SimpleGround.SUDDEN),
                        NominationDraft.Meeting.NONE,
                        typed.lines()),
                NOW);

        nomination.submit("ND-2026-0001", "ND152", Confirmer.NOBODY, NOW);
        assertThat(nomination.stage()).isEqualTo(NominationStage.APPRAISAL);
        nomination.lines().forEach(line -> line.submit(new SubjectId(UUID.randomUUID())));
        nomination.appraise(OFFICER, "Đúng việc, đúng người", NOW);
        nomination.lines().forEach(NominationLine::recommendWithoutCouncil);
        nomination.release(false);

        assertThat(nomination.stage()).isEqualTo(NominationStage.DECISION);
    }

    @Test
    void normalProcedure_forgetsTheGroundOfTheSimpleOne() {
        assertThat(new Manner(Procedure.NORMAL, SimpleGround.SUDDEN).ground()).isNull();
    }

    @Test
    void particulars_areKeptWithTheLine_andAfterDeathForPeopleOnly() {
        Nomination nomination = draft();
        LineParticulars particulars = new LineParticulars(
                new TitleClaim(2026, YearRating.GOOD, CertificateKind.INITIATIVE, "  Số 12 "),
                new Posthumous(true, DAY, "con trai Nguyễn Văn Bình"),
                HeadRelation.SPOUSE);
        NominationDraft.Line person =
                Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN").with(particulars);
        NominationDraft.Line household =
                Drafts.household("Hộ bà Lan (mẫu)", "F-GK-HO").with(particulars);

        nomination.rewrite(Drafts.complete(Drafts.XUAN_DOAI, DAY, person, household), NOW);

        assertThat(nomination.line(person.id()).particulars().title().certificate())
                .isEqualTo("Số 12");
        assertThat(nomination.line(person.id()).particulars().posthumous()).isEqualTo(particulars.posthumous());
        assertThat(nomination.line(household.id()).particulars().posthumous()).isEqualTo(Posthumous.NO);
    }

    @Test
    void stop_ofALineOnAnUnsignedPaper_takesItOffFirst() {
        Nomination nomination = recommended();
        NominationLine line = nomination.lines().getFirst();
        line.decide(SubjectRef.of("decision", UUID.randomUUID()), DecidingLevel.COMMUNE);
        assertThat(nomination.stoppable(Set.of(line.id()))).isTrue();

        line.leaveDraft();
        nomination.stop("Bị khởi tố", NOW);

        assertThat(line.status()).isEqualTo(LineStatus.STOPPED);
        assertThat(line.paper()).isNull();
        assertRefused(line::leaveDraft, "nomination.error.lineNotReady");
    }

    @Test
    void putOffByTheChair_theLineWaitsForAnAgendaAndKeepsTheReason() {
        Nomination nomination = recommended();
        nomination.leaveCouncil();
        NominationLine line = nomination.lines().getFirst();
        line.passOn();
        line.decide(SubjectRef.of("decision", UUID.randomUUID()), DecidingLevel.COMMUNE);
        line.defer(new DeferralRow("Chờ xong đường", "Chủ tịch", DAY));

        assertThat(line.waitsForAgenda()).isTrue();
        assertThat(line.passedOn()).isFalse();
        assertThat(line.paper()).isNull();
        assertRefused(line::takeUp, "nomination.error.lineNotReady");
        line.schedule(UUID.randomUUID());
        assertThat(line.deferral()).isEqualTo(new NominationDetails.Deferral("Chờ xong đường", "Chủ tịch", DAY));
    }

    @Test
    void putOffWithoutACouncil_theLineWaitsToBeTakenUp_andHoldsNoCouncilUp() {
        Nomination nomination = checking();
        nomination.foundComplete(OFFICER, NOW);
        nomination.appraise(OFFICER, "Đủ tiêu chuẩn", NOW);
        NominationLine line = nomination.lines().getFirst();
        line.recommendWithoutCouncil();
        nomination.release(false);
        line.decide(SubjectRef.of("decision", UUID.randomUUID()), DecidingLevel.COMMUNE);
        line.defer(new DeferralRow("Chờ đợt sau", "Chủ tịch", DAY));

        assertThat(line.waitsForAgenda()).isFalse();
        assertThat(nomination.councilConcluded()).isTrue();
        assertThat(nomination.allSettled()).isFalse();
        line.takeUp();
        assertThat(line.status()).isEqualTo(LineStatus.RECOMMENDED);
        assertRefused(line::takeUp, "nomination.error.lineNotReady");
    }

    private static Nomination draft() {
        Nomination nomination = new Nomination(
                UUID.randomUUID(), new RoleAt(Role.VILLAGE_HEAD, Drafts.XUAN_DOAI), new UnitCode("ND"), HEAD, NOW);
        nomination.rewrite(
                Drafts.complete(Drafts.XUAN_DOAI, DAY, Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN")), NOW);
        return nomination;
    }

    private static Nomination submitted(boolean village) {
        Nomination nomination = draft();
        nomination.submit("ND-2026-0001", "ND152", village ? Confirmer.VILLAGE_FRONT : Confirmer.NOBODY, NOW);
        nomination.lines().forEach(line -> line.submit(new SubjectId(UUID.randomUUID())));
        return nomination;
    }

    private static Nomination checking() {
        Nomination nomination = submitted(true);
        nomination.confirmByFront(FRONT, null, NOW);
        return nomination;
    }

    private static Nomination atCouncil() {
        Nomination nomination = checking();
        nomination.foundComplete(OFFICER, NOW);
        nomination.appraise(OFFICER, "Đủ tiêu chuẩn", NOW);
        nomination.lines().forEach(NominationLine::offerToCouncil);
        nomination.release(true);
        return nomination;
    }

    private static Nomination recommended() {
        Nomination nomination = atCouncil();
        NominationLine line = nomination.lines().getFirst();
        line.schedule(SESSION);
        line.open(SESSION, NOW);
        line.conclude(LineStatus.RECOMMENDED, DAY, "10/11", NOW);
        return nomination;
    }

    private static void assertRefused(ThrowableAssert.ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
