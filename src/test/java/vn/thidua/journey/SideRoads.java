package vn.thidua.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestEngine;
import vn.thidua.TestFiles;
import vn.thidua.TestPeople;
import vn.thidua.award.PositionClass;
import vn.thidua.council.AgendaService;
import vn.thidua.council.Interest;
import vn.thidua.council.InterestKind;
import vn.thidua.council.InterestService;
import vn.thidua.council.MeetingService;
import vn.thidua.council.PresenceMark;
import vn.thidua.council.PresenceMode;
import vn.thidua.council.SubjectKey;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.AppraisalService;
import vn.thidua.decision.FaultService;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperService;
import vn.thidua.decision.Proposal;
import vn.thidua.decision.SupplementDetails;
import vn.thidua.decision.SupplementDraft;
import vn.thidua.decision.SupplementService;
import vn.thidua.decision.SupplementWritingService;
import vn.thidua.nomination.ConsultationAnswer;
import vn.thidua.nomination.ConsultationEntry;
import vn.thidua.nomination.ConsultationService;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.LineHoldService;
import vn.thidua.nomination.LineSubstance;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.organization.HoldDraft;
import vn.thidua.organization.HoldGround;
import vn.thidua.publication.ObjectionChannel;
import vn.thidua.publication.ObjectionEntry;
import vn.thidua.publication.ObjectionRuling;
import vn.thidua.publication.ObjectionService;
import vn.thidua.publication.Publishing;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;
import vn.thidua.workflow.FormTaskService;
import vn.thidua.workflow.IncidentService;
import vn.thidua.workflow.WorkItems;

/** What seldom happens to a village's nomination, and what only does where a rule is switched on. */
class SideRoads {

    private static final String TARGET = "direct_worker_target";

    private final ApplicationContext context;
    private final TwoCommunes world;
    private final JdbcTemplate jdbc;
    private final TestEngine engine;
    private final AppraisalService appraisals;
    private final LocalDate today;
    private final Publishing publishing;

    SideRoads(ApplicationContext context, TwoCommunes world) {
        this.context = context;
        this.world = world;
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.engine = context.getBean(TestEngine.class);
        this.appraisals = context.getBean(AppraisalService.class);
        this.publishing = new Publishing(context);
        this.today = LocalDate.now(context.getBean(Clock.class));
    }

    /** First of all: while the commune has no Council. */
    Walk beforeTheCouncilIsFounded() {
        return new Road(jdbc, award("Sớm", "F-GK-CN"))
                .at("no-council")
                .then(() -> world.found(TwoCommunes.Side.OWN))
                .end();
    }

    List<Walk> all() {
        return List.of(
                listBeforeFiling(),
                listAfterTheCouncil(),
                consulted(),
                reportSignedApart(),
                chairRecused(),
                adjourned(),
                cutAtQuota(),
                returnLetter(),
                noticeToAwardees(),
                errorsMended(),
                twoLines(),
                shareOfTheAgenda(),
                shareOfThePaper(),
                shareAtTheCity(),
                heldBeforeTheSigner(),
                heldBeforeTheCitysSigner(),
                cityConsults(),
                cityListsNobody(),
                secondVote(),
                citysCouncil(),
                incident(),
                claimed());
    }

    private Walk listBeforeFiling() {
        FirstAward award = award("Niêm", "F-GK-CN");
        return new Road(jdbc, award)
                .rule("publication_stage", "BEFORE_FILING")
                .then(before(award.untilChecked(), "Front confirms"))
                .at("list-to-post")
                .at("list-written", () -> write(award, "truongthon"))
                .at("list-hangs", () -> post(award, "truongthon"))
                .at("list-objections", () -> objectOnPaper(award))
                .at("list-proof", () -> {
                    award.as(
                            "mattran",
                            () -> context.getBean(ObjectionService.class)
                                    .resolve(
                                            CommandKey.fresh(),
                                            publishing.objection(award.nomination()),
                                            ObjectionRuling.DISMISSED,
                                            "Đã xác minh"));
                    publishing.endPeriod(award.nomination());
                    publishing.keepProof(world.cast().account("truongthon"), award.nomination());
                })
                .end();
    }

    /** The officer keeps what came, with its scan. */
    private void objectOnPaper(FirstAward award) {
        ObjectionService objections = context.getBean(ObjectionService.class);
        ObjectionEntry said =
                new ObjectionEntry(award.line(), ObjectionChannel.PAPER, today, "Bà Kể", null, "Chưa góp công");
        award.as("canbo", () -> {
            TestFiles.send(objections::receive, "don.pdf", FirstAward.PDF, scan -> {
                objections.enter(CommandKey.fresh(), publishing.list(award.nomination()), said, scan);
                return scan;
            });
        });
    }

    private Walk listAfterTheCouncil() {
        FirstAward award = award("Sau", "F-GK-CN");
        return new Road(jdbc, award)
                .rule("publication_stage", "AFTER_COUNCIL")
                .then(award.untilRecommended())
                .at("result-list-to-post")
                .at("result-list-written", () -> write(award, "canbo"))
                .at("result-list-hangs", () -> post(award, "canbo"))
                .end();
    }

    private Walk consulted() {
        FirstAward award = award("Hiệp", "F-GK-CN");
        return new Road(jdbc, award)
                .rule("consult_police", "EVERYBODY")
                .rule("consult_tax", "EVERYBODY")
                .then(award.untilAppraised())
                .at("consulted", () -> oneAnswers(award))
                .end();
    }

    /** One of the two authorities has answered, with a letter that was scanned. */
    private void oneAnswers(FirstAward award) {
        ConsultationService consultations = context.getBean(ConsultationService.class);
        ConsultationEntry letter =
                new ConsultationEntry(ConsultationAnswer.NO_OBJECTION, "", "Người ký (mẫu)", "1/CV", today);
        award.as("canbo", () -> {
            TestFiles.send(consultations::receive, "cong-van.pdf", FirstAward.PDF, scan -> {
                consultations.answer(
                        CommandKey.fresh(),
                        award.nomination(),
                        new Situation(jdbc, award).consultation(),
                        letter,
                        scan);
                return scan;
            });
        });
    }

    private Walk reportSignedApart() {
        FirstAward award = award("Báo", "F-GK-CN");
        return new Road(jdbc, award)
                .rule("appraisal_report_signed", "ON")
                .then(award.untilAppraised())
                .at("report-to-sign")
                .end();
    }

    private Walk chairRecused() {
        FirstAward award = award("Tránh", "F-GK-CN");
        return new Road(jdbc, award)
                .then(before(award.untilRecommended(), "secretary records presence"))
                .then(() -> award.as("chutichhd", () -> recuse(award)))
                .then(between(award.untilRecommended(), "secretary records presence", "chair confirms"))
                .at("presided-instead")
                .then(() -> award.as(
                        TwoCommunes.own(Role.COUNCIL_MEMBER),
                        () -> context.getBean(MeetingService.class).confirmItems(CommandKey.fresh(), award.session())))
                .then(between(award.untilRecommended(), "chair confirms", "secretary writes the narrative"))
                .at("part-to-sign")
                .end();
    }

    private void recuse(FirstAward award) {
        InterestService interests = context.getBean(InterestService.class);
        interests.declare(
                CommandKey.fresh(),
                award.session(),
                List.of(new Interest(
                        interests.form(award.session()).lines().getFirst().item(), InterestKind.FAMILY, null)));
    }

    /** Nobody votes, so that the line needs another ballot; and too few are left for it. */
    private Walk adjourned() {
        FirstAward award = award("Ngưng", "F-GK-CN");
        String first = world.cast().voters().getFirst();
        return new Road(jdbc, award)
                .rule("second_ballot", "ON")
                .then(before(award.untilRecommended(), first + " votes"))
                .then(() -> award.as(
                        "thuky",
                        () -> context.getBean(MeetingService.class)
                                .recordPresence(
                                        CommandKey.fresh(),
                                        award.session(),
                                        world.cast().voters().stream()
                                                .map(member -> PresenceMark.left(context.getBean(TestPeople.class)
                                                        .id(world.cast().account(member))))
                                                .toList())))
                .then(between(award.untilRecommended(), "chair closes the ballot", "chair confirms"))
                .at("session-adjourned")
                .at(
                        "session-resumable",
                        () -> award.as(
                                "thuky",
                                () -> context.getBean(MeetingService.class)
                                        .recordPresence(
                                                CommandKey.fresh(),
                                                award.session(),
                                                world.cast().voters().stream()
                                                        .map(member -> PresenceMark.present(
                                                                context.getBean(TestPeople.class)
                                                                        .id(world.cast()
                                                                                .account(member)),
                                                                PresenceMode.IN_PERSON))
                                                        .toList())))
                .end();
    }

    /** Two with equally many votes, and one place more than was used before. */
    private Walk cutAtQuota() {
        FirstAward award = award("Ngạch", "F-GK-CN");
        NominationDraft one = award.draft();
        NominationDraft.Line second = FirstAward.draft(
                        world.cast(), one.id(), UUID.randomUUID(), -1, "F-GK-CN", "Ngạch hai", today)
                .lines()
                .getFirst();
        return new Road(jdbc, award)
                .rule("quota_cut", "ON")
                .then(drafting(
                        award,
                        List.of(one.lines().getFirst(), second),
                        before(award.untilRecommended(), "secretary settles the agenda")))
                .then(() -> award.as(
                        "thuky",
                        () -> context.getBean(AgendaService.class)
                                .add(
                                        CommandKey.fresh(),
                                        award.session(),
                                        new SubjectKey("nomination-line", second.id()))))
                .then(between(award.untilRecommended(), "secretary settles the agenda", "chair closes the ballot"))
                .then(() -> jdbc.update("""
                        insert into movement_quota (id, movement, commune, holder, form, cases, basis)
                        select ?, 'NTM', own.commune, 'COMMUNE', 'F-GK-CN', 1 + (
                            select count(*) from nomination_line l join nomination n on n.id = l.nomination
                            where n.movement = 'NTM' and n.commune = own.commune and l.form = 'F-GK-CN'
                              and l.status in ('RECOMMENDED', 'BEING_DECIDED', 'AT_CITY', 'GRANTED')), 'Chỉ tiêu thử (mẫu)'
                        from nomination own where own.id = ?""", UUID.randomUUID(), award.nomination()))
                .then(between(award.untilRecommended(), "chair closes the ballot", "chair confirms"))
                .at("quota-to-cut")
                .then(() -> jdbc.update("delete from movement_quota where basis = 'Chỉ tiêu thử (mẫu)'"))
                .end();
    }

    private Walk returnLetter() {
        FirstAward award = award("Thư", "F-GK-CN");
        return new Road(jdbc, award)
                .rule("return_letter", "ON")
                .then(award.untilChecked())
                .at("return-letter", () -> award.check(Map.of("checkOutcome", "UNFIT", "reason", "Sai đối tượng")))
                .end();
    }

    private Walk noticeToAwardees() {
        FirstAward award = award("Thông", "F-GK-CN");
        return new Road(jdbc, award)
                .rule("awardee_notice", "ON")
                .then(award.giayKhen())
                .at("notice-owed")
                .end();
    }

    /** A numbered decision is amended, then another error of it corrected by letter. */
    private Walk errorsMended() {
        FirstAward award = award("Sửa", "F-GK-CN");
        return new Road(jdbc, award)
                .rule("decision_correction", "ON")
                .then(award.giayKhen())
                .at("fault-reportable")
                .at("fault-to-examine", () -> reportFault(award))
                .at("amendment-to-sign", () -> mend(award, "thamdinh", "UserTask_ExamineFault", Map.of()))
                .at("amendment-to-number", () -> mend(award, "chutich", "UserTask_SignAmendment", Map.of()))
                .at("certificates-to-reissue", () -> mend(award, "vanthu", "UserTask_NumberAmendment", Map.of()))
                .then(() -> mend(award, "vanthu", "UserTask_ReissueCertificates", Map.of()))
                .then(() -> reportFault(award))
                .at("letter-to-sign", () -> mend(award, "thamdinh", "UserTask_ExamineFault", Map.of("fault", "FORM")))
                .at("letter-to-number", () -> mend(award, "chutich", "UserTask_SignCorrectionLetter", Map.of()))
                .end();
    }

    private void reportFault(FirstAward award) {
        FaultService faults = context.getBean(FaultService.class);
        award.as("thamdinh", () -> faults.report(CommandKey.fresh(), award.paper(PaperKind.DECISION)));
    }

    private void mend(FirstAward award, String who, String step, Map<String, Object> instead) {
        Map<String, Object> answers =
                new HashMap<>(FormAnswers.all("Sai năm sinh", today).get(step));
        answers.putAll(instead);
        award.as(who, () -> {
            String task = context.getBean(WorkItems.class)
                    .waitingIn("AwardDecision", award.paper(PaperKind.DECISION).toString())
                    .getFirst()
                    .taskId();
            context.getBean(FormTaskService.class).submit(CommandKey.fresh(), task, answers);
        });
    }

    private Walk twoLines() {
        FirstAward award = award("Đôi", "F-GK-CN");
        NominationDraft one = award.draft();
        NominationDraft.Line second = FirstAward.draft(
                        world.cast(), one.id(), UUID.randomUUID(), -1, "F-GK-CN", "Thứ hai", today)
                .lines()
                .getFirst();
        return new Road(jdbc, award)
                .then(drafting(award, List.of(one.lines().getFirst(), second), award.untilChecked()))
                .at("two-lines-appraisal", () -> award.check(Map.of("checkOutcome", "COMPLETE")))
                .end();
    }

    private Walk shareOfTheAgenda() {
        FirstAward award = award("Tỷ", "F-GK-CN");
        return new Road(jdbc, award)
                .rule(TARGET, "60")
                .then(drafting(award, leader(award), before(award.untilRecommended(), "secretary settles the agenda")))
                .at("agenda-share-short")
                .end();
    }

    private Walk shareOfThePaper() {
        FirstAward award = award("Lệ", "F-GK-CN");
        return new Road(jdbc, award)
                .then(drafting(award, leader(award), award.untilRecommended()))
                .rule(TARGET, "60")
                .at("paper-share-short")
                .rule(TARGET, "NONE")
                .then(() -> award.prepare(PaperKind.DECISION))
                .rule(TARGET, "60")
                .at("signed-share-short")
                .end();
    }

    private Walk shareAtTheCity() {
        FirstAward award = award("Phố", "F-BKTP-CN");
        return new Road(jdbc, award)
                .then(drafting(award, leader(award), award.untilAtTheCity()))
                .then(() -> propose(award, Proposal.APPROVE))
                .rule(TARGET, "60")
                .at("city-share-short")
                .rule(TARGET, "NONE")
                .then(() -> prepareAtTheCity(award))
                .rule(TARGET, "60")
                .at("city-signed-share-short")
                .end();
    }

    private Walk heldBeforeTheSigner() {
        FirstAward award = award("Giữ", "F-GK-CN");
        return new Road(jdbc, award)
                .then(award.untilRecommended())
                .then(() -> award.prepare(PaperKind.DECISION))
                .at("held-before-the-signer", () -> hold(award))
                .end();
    }

    private Walk heldBeforeTheCitysSigner() {
        FirstAward award = award("Chờ", "F-BKTP-CN");
        return new Road(jdbc, award)
                .then(award.untilAtTheCity())
                .then(() -> propose(award, Proposal.APPROVE))
                .then(() -> prepareAtTheCity(award))
                .at("held-before-the-citys-signer", () -> hold(award))
                .end();
    }

    private void hold(FirstAward award) {
        HoldDraft typed = new HoldDraft(
                HoldGround.COMPLAINT, "Công an xã", "Đơn đang xác minh", LocalDate.now(context.getBean(Clock.class)));
        award.as(
                "thamdinh",
                () -> context.getBean(LineHoldService.class)
                        .place(CommandKey.fresh(), award.nomination(), award.line(), typed));
    }

    private Walk cityConsults() {
        FirstAward award = award("Hỏi", "F-BKTP-CN");
        return new Road(jdbc, award)
                .then(before(award.untilAtTheCity(), "city receives"))
                .rule("city_consultation", "ON")
                .then(() -> award.as(
                        "thamdinhtp",
                        () -> context.getBean(PaperService.class)
                                .receive(CommandKey.fresh(), award.paper(PaperKind.SUBMISSION))))
                .then(engine::runDueJobs)
                .at("city-consults")
                .end();
    }

    private Walk cityListsNobody() {
        FirstAward award = award("Không", "F-BKTP-CN");
        return new Road(jdbc, award)
                .then(award.untilAtTheCity())
                .then(() -> propose(award, Proposal.REFUSE))
                .at("nobody-listed", () -> prepareAtTheCity(award))
                .end();
    }

    /** What the Council voted on has changed at the city's request. */
    private Walk secondVote() {
        FirstAward award = award("Lại", "F-BKTP-CN");
        return new Road(jdbc, award)
                .then(award.untilAtTheCity())
                .then(() -> award.as(
                        "thamdinhtp",
                        () -> appraisals.askSupplement(CommandKey.fresh(), award.atTheCity(), "Diện tích chưa khớp")))
                .then(engine::runDueJobs)
                .then(() -> award.as("thamdinh", () -> sendChanged(award.atTheCity())))
                .at("second-vote", engine::runDueJobs)
                .end();
    }

    private void sendChanged(AppraisalId appraisal) {
        SupplementService supplements = context.getBean(SupplementService.class);
        SupplementDetails now = supplements.details(appraisal);
        LineSubstance was = now.content();
        LineSubstance changed = new LineSubstance(
                was.name(),
                was.birthYear(),
                was.sex(),
                was.address(),
                was.positionClass(),
                was.form(),
                was.achievement() + ", thêm 4 m²",
                was.figures());
        context.getBean(SupplementWritingService.class)
                .keep(appraisal, new SupplementDraft(was, now.answer()), new SupplementDraft(changed, "Đã đo lại"));
        supplements.send(
                CommandKey.fresh(), appraisal, supplements.details(appraisal).version());
    }

    /** What the city's Council has to vote on first. */
    private Walk citysCouncil() {
        FirstAward award = award("Thành", "F-BKTP-CN");
        CitysCouncil council = new CitysCouncil(context, world, award);
        return new Road(jdbc, council)
                .then(award.untilAtTheCity())
                .rule("city_council", "ON")
                .then(() -> propose(award, Proposal.APPROVE))
                .at("at-the-citys-council")
                .at("on-the-citys-agenda", council::convene)
                .at("voted-on-at-the-city", council::open)
                .end();
    }

    /** The delivery of a result failed so often that an administrator has to look. */
    private Walk incident() {
        FirstAward award = award("Sự cố", "F-GK-CN");
        return new Road(jdbc, award)
                .then(before(award.untilRecommended(), "engine delivers"))
                .at(
                        "incident",
                        () -> engine.stall("CouncilSession", award.session().toString()))
                .then(() -> retry(award))
                .end();
    }

    private void retry(FirstAward award) {
        context.getBean(TestPeople.class)
                .as(
                        TwoCommunes.own(Role.SYS_ADMIN),
                        () -> context.getBean(IncidentService.class)
                                .retry(CommandKey.fresh(), new Situation(jdbc, award).incident()));
        engine.runDueJobs();
    }

    private Walk claimed() {
        FirstAward award = award("Nhận", "F-GK-CN");
        WorkItems items = context.getBean(WorkItems.class);
        return new Road(jdbc, award)
                .then(award.untilChecked())
                .at(
                        "claimed",
                        () -> award.as(
                                "canbo",
                                () -> items.claim(
                                        CommandKey.fresh(),
                                        items.openFor(SubjectRef.of("nomination", award.nomination()))
                                                .getFirst()
                                                .taskId())))
                .end();
    }

    private void propose(FirstAward award, Proposal proposal) {
        award.as("thamdinhtp", () -> appraisals.propose(CommandKey.fresh(), award.atTheCity(), proposal, "Theo hồ sơ"));
        engine.runDueJobs();
    }

    private void prepareAtTheCity(FirstAward award) {
        award.as(
                "thamdinhtp",
                () -> context.getBean(PaperService.class).prepare(CommandKey.fresh(), award.paper(PaperKind.DECISION)));
    }

    private void write(FirstAward award, String who) {
        publishing.write(world.cast().account(who), award.nomination());
    }

    private void post(FirstAward award, String who) {
        publishing.post(world.cast().account(who), award.nomination(), today);
    }

    /** The same steps with other lines in the draft. */
    private List<FirstAward.Step> drafting(
            FirstAward award, List<NominationDraft.Line> lines, List<FirstAward.Step> steps) {
        DraftService drafts = context.getBean(DraftService.class);
        NominationDraft one = award.draft();
        NominationDraft typed = new NominationDraft(
                one.id(),
                -1,
                one.unit(),
                one.movement(),
                one.type(),
                one.summary(),
                one.manner(),
                one.meeting(),
                lines);
        List<FirstAward.Step> changed = new ArrayList<>(steps);
        changed.set(
                0,
                new FirstAward.Step(
                        "village drafts",
                        () -> award.as("truongthon", () -> {
                            drafts.save(CommandKey.fresh(), typed);
                        })));
        return changed;
    }

    private static List<NominationDraft.Line> leader(FirstAward award) {
        NominationDraft.Line line = award.draft().lines().getFirst();
        return List.of(new NominationDraft.Line(
                line.id(),
                line.kind(),
                line.name(),
                line.birthYear(),
                line.sex(),
                line.address(),
                PositionClass.OTHER_LEADER,
                line.form(),
                line.achievement(),
                line.figures(),
                line.votesFor(),
                line.votesAgainst()));
    }

    /** @param from the first of them, {@code to} the one after the last */
    static List<FirstAward.Step> between(List<FirstAward.Step> steps, String from, String to) {
        return before(
                steps.stream().dropWhile(step -> !step.name().equals(from)).toList(), to);
    }

    static List<FirstAward.Step> before(List<FirstAward.Step> steps, String name) {
        return steps.stream().takeWhile(step -> !step.name().equals(name)).toList();
    }

    private FirstAward award(String marker, String form) {
        return new FirstAward(context, world.cast(), marker, form);
    }
}
