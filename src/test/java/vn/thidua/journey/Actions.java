package vn.thidua.journey;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.access.AccountDraft;
import vn.thidua.access.AccountService;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.access.IdentityService;
import vn.thidua.award.Confidence;
import vn.thidua.award.RuleChange;
import vn.thidua.award.RuleService;
import vn.thidua.council.AgendaReasonService;
import vn.thidua.council.AgendaService;
import vn.thidua.council.AgendaSource;
import vn.thidua.council.BallotService;
import vn.thidua.council.BoxFigures;
import vn.thidua.council.Call;
import vn.thidua.council.Convocation;
import vn.thidua.council.CouncilService;
import vn.thidua.council.CountingTeamService;
import vn.thidua.council.FoundCouncil;
import vn.thidua.council.HandIn;
import vn.thidua.council.Hands;
import vn.thidua.council.InterestService;
import vn.thidua.council.MeetingService;
import vn.thidua.council.MinutesService;
import vn.thidua.council.OpenVoteService;
import vn.thidua.council.OutcomeService;
import vn.thidua.council.PaperBallotService;
import vn.thidua.council.PaperBoxService;
import vn.thidua.council.PaperIssue;
import vn.thidua.council.PresenceMark;
import vn.thidua.council.PresenceMode;
import vn.thidua.council.QuotaTieService;
import vn.thidua.council.ReservedOpinionService;
import vn.thidua.council.SubjectKey;
import vn.thidua.council.WrittenOpinionService;
import vn.thidua.council.tally.Choice;
import vn.thidua.deadline.CalendarDay;
import vn.thidua.deadline.CalendarService;
import vn.thidua.deadline.DayKind;
import vn.thidua.decision.AppraisalService;
import vn.thidua.decision.CityAnswerEntry;
import vn.thidua.decision.CityAnswerService;
import vn.thidua.decision.DeferralService;
import vn.thidua.decision.FaultService;
import vn.thidua.decision.HandOverChannel;
import vn.thidua.decision.HeldLineService;
import vn.thidua.decision.PaperService;
import vn.thidua.decision.Proposal;
import vn.thidua.decision.QuotaReasonService;
import vn.thidua.decision.ShareReasonService;
import vn.thidua.decision.SupplementDraft;
import vn.thidua.decision.SupplementService;
import vn.thidua.decision.SupplementWritingService;
import vn.thidua.decision.TieService;
import vn.thidua.document.Attachments;
import vn.thidua.document.Received;
import vn.thidua.movement.EnrolmentDraft;
import vn.thidua.movement.EnrolmentService;
import vn.thidua.nomination.CitizenNumberService;
import vn.thidua.nomination.Clash;
import vn.thidua.nomination.ConsultationAnswer;
import vn.thidua.nomination.ConsultationEntry;
import vn.thidua.nomination.ConsultationService;
import vn.thidua.nomination.Declaration;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.EligibilityService;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.nomination.LineHoldService;
import vn.thidua.nomination.LineReturnService;
import vn.thidua.nomination.LineSubstance;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.Papers;
import vn.thidua.nomination.SecrecyService;
import vn.thidua.nomination.TermsService;
import vn.thidua.nomination.Tie;
import vn.thidua.nomination.WritingService;
import vn.thidua.organization.CitizenNumber;
import vn.thidua.organization.HoldDraft;
import vn.thidua.organization.HoldGround;
import vn.thidua.organization.HoldService;
import vn.thidua.publication.ListPosting;
import vn.thidua.publication.ObjectionChannel;
import vn.thidua.publication.ObjectionEntry;
import vn.thidua.publication.ObjectionRuling;
import vn.thidua.publication.ObjectionService;
import vn.thidua.publication.PostingPlace;
import vn.thidua.publication.ProofKind;
import vn.thidua.publication.PublicListService;
import vn.thidua.publication.PublicObjection;
import vn.thidua.publication.PublicationService;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;
import vn.thidua.workflow.FormTaskService;
import vn.thidua.workflow.IncidentService;
import vn.thidua.workflow.WorkItems;

/** Everything that a person can make the program do or show, each as one attempt on whatever stands there. */
class Actions {

    private static final String WHY = "Lý do của phép thử";
    private static final String LINE = "nomination-line";
    private static final String FIRST = "nothing";
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, Predicate<Situation>> attempts = new LinkedHashMap<>();
    private final Set<String> aside;
    private final Set<String> readingNames = new HashSet<>();
    private final ApplicationContext context;
    private final Clock clock;
    private final TwoCommunes world;
    private final UUID spare;
    private final Received pdf;
    private final Map<String, Map<String, Object>> filledIn;

    /** @param spare a line of the own commune that is ready for the Council, beside the one under trial */
    Actions(ApplicationContext context, TwoCommunes world, UUID spare) {
        this.context = context;
        this.world = world;
        this.spare = spare;
        clock = bean(Clock.class);
        filledIn = FormAnswers.all(WHY, LocalDate.now(clock));
        pdf = bean(Attachments.class).receive("thử.pdf", new ByteArrayInputStream(PDF));
        writing();
        enrolling();
        afterSubmission();
        published();
        tasks();
        agenda();
        meeting();
        channels();
        papers();
        cityAndCommune();
        read(new Readings(context, world).all());
        read(new Lists(context).all());
        List<String> ofAwards = names();
        law();
        new MovementActions(context, world).all().forEach(this::add);
        accounts();
        PastActions past = new PastActions(context, world);
        past.all().forEach(this::add);
        read(past.readings());
        aside = new LinkedHashSet<>(names());
        ofAwards.forEach(aside::remove);
        readingNames.stream().filter(name -> name.startsWith("AccountService.")).forEach(aside::add);
    }

    private void read(Map<String, Predicate<Situation>> readings) {
        attempts.putAll(readings);
        readingNames.addAll(readings.keySet());
    }

    /** What only reads. */
    Set<String> readings() {
        return readingNames;
    }

    /** What is tried at a station that is no reading. */
    List<String> doneAt(String station) {
        return at(station).filter(name -> !readingNames.contains(name)).toList();
    }

    /** What is read at a station. */
    List<String> readAt(String station) {
        return at(station).filter(readingNames::contains).toList();
    }

    private Stream<String> at(String station) {
        return names().stream().filter(name -> needsAnAward(name) || station.equals(FIRST));
    }

    /** What is done with accounts, or read of them, with rules and what was before knows no award: one station says as much as all, and passwords are slow on purpose. */
    boolean needsAnAward(String action) {
        return !aside.contains(action);
    }

    List<String> names() {
        return List.copyOf(attempts.keySet());
    }

    /**
     * Tries it as whoever acts.
     *
     * @return how it ended; a refusal is an answer, anything else is a defect and is thrown
     */
    Outcome attempt(String action, Situation situation) {
        try {
            return attempts.get(action).test(situation)
                    ? Outcome.HAPPENED
                    : readingNames.contains(action) ? Outcome.NOT_THERE : Outcome.REFUSED;
        } catch (BusinessException | AccessDeniedException refused) {
            return Outcome.of(refused);
        }
    }

    /** What is tried on a task that is over, by name, and the refusal it meets; {@code null} when it is not refused. */
    Map<String, @Nullable String> stale(Situation.Gone gone) {
        Map<String, @Nullable String> answers = new LinkedHashMap<>();
        WorkItems items = bean(WorkItems.class);
        Map<String, Object> filled = filledIn.getOrDefault(gone.step(), Map.of());
        answers.put("claim", refusal(() -> items.claim(CommandKey.fresh(), gone.task())));
        answers.put("release", refusal(() -> items.release(CommandKey.fresh(), gone.task())));
        answers.put("open", refusal(() -> bean(FormTaskService.class).form(gone.task())));
        answers.put(
                "submit", refusal(() -> bean(FormTaskService.class).submit(CommandKey.fresh(), gone.task(), filled)));
        return answers;
    }

    private static @Nullable String refusal(Runnable act) {
        try {
            act.run();
            return null;
        } catch (BusinessException refused) {
            return refused.key();
        }
    }

    private void enrolling() {
        EnrolmentService enrolments = bean(EnrolmentService.class);
        add(
                "EnrolmentService.enrol",
                s -> enrolments.enrol(
                        CommandKey.fresh(),
                        new EnrolmentDraft(
                                s.unit(),
                                SubjectKind.INDIVIDUAL,
                                "Người đăng ký",
                                null,
                                "T-LDTT",
                                LocalDate.now(clock).getYear())));
        add("EnrolmentService.remove", s -> enrolments.remove(CommandKey.fresh(), s.enrolment()));
        TermsService terms = bean(TermsService.class);
        add("TermsService.explainQuota", s -> terms.explainQuota(CommandKey.fresh(), s.nomination(), WHY));
        QuotaReasonService quotas = bean(QuotaReasonService.class);
        add("QuotaReasonService.explain", s -> quotas.explain(CommandKey.fresh(), s.paper(), WHY));
    }

    private void writing() {
        DraftService drafts = bean(DraftService.class);
        EvidenceService evidence = bean(EvidenceService.class);
        add("DraftService.save", s -> drafts.save(CommandKey.fresh(), draft(s)));
        attempts.put(
                "DraftService.submit",
                s -> drafts.submit(CommandKey.fresh(), s.nomination(), Declaration.FULL)
                        .missing()
                        .isEmpty());
        add("DraftService.discard", s -> drafts.discard(CommandKey.fresh(), s.nomination()));
        add("EvidenceService.keep", s -> evidence.keep(CommandKey.fresh(), s.nomination(), pdf));
        add("EvidenceService.assign", s -> evidence.assign(CommandKey.fresh(), s.nomination(), s.file(), s.line()));
        add(
                "EvidenceService.answer",
                s -> evidence.answer(CommandKey.fresh(), s.nomination(), s.file(), Set.of("MINUTES_FORM")));
        add("EvidenceService.remove", s -> evidence.remove(CommandKey.fresh(), s.nomination(), s.file()));
        CitizenNumberService citizens = bean(CitizenNumberService.class);
        CitizenNumber number = CitizenNumber.of("031168004321");
        add("CitizenNumberService.keep", s -> citizens.keep(CommandKey.fresh(), s.nomination(), s.line(), number));
        add("CitizenNumberService.remove", s -> citizens.remove(CommandKey.fresh(), s.nomination(), s.line()));
        WritingService writing = bean(WritingService.class);
        attempts.put(
                "WritingService.keep",
                s -> writing.keep(draft(s, s.summary()), draft(s, WHY)).written());
        attempts.put("WritingService.useMine", s -> writing.useMine(CommandKey.fresh(), s.nomination(), clash(s)));
        add("WritingService.dropMine", s -> writing.dropMine(CommandKey.fresh(), s.nomination(), clash(s)));
        SecrecyService secrecy = bean(SecrecyService.class);
        add("SecrecyService.declareAtStart", s -> secrecy.declareAtStart(CommandKey.fresh(), s.unit()));
        add("SecrecyService.declare", s -> secrecy.declare(CommandKey.fresh(), s.nomination()));
        add("SecrecyService.stop", s -> secrecy.stop(CommandKey.fresh(), s.nomination()));
    }

    /** One's own words for the summary beside those that stand there. */
    private Clash clash(Situation s) {
        return new Clash("summary", null, "summary", WHY, s.summary());
    }

    private void afterSubmission() {
        NominationService nominations = bean(NominationService.class);
        LineReturnService lineReturns = bean(LineReturnService.class);
        add(
                "NominationService.confirmByFront",
                s -> nominations.confirmByFront(CommandKey.fresh(), s.nomination(), WHY));
        add("NominationService.refuseByFront", s -> nominations.refuseByFront(CommandKey.fresh(), s.nomination(), WHY));
        add("NominationService.withdraw", s -> nominations.withdraw(CommandKey.fresh(), s.nomination(), WHY));
        add(
                "LineReturnService.returnLine",
                s -> lineReturns.returnLine(CommandKey.fresh(), s.nomination(), s.line(), WHY));
        add(
                "LineReturnService.completeLine",
                s -> lineReturns.completeLine(CommandKey.fresh(), s.nomination(), s.line(), WHY));
        EligibilityService eligibility = bean(EligibilityService.class);
        add(
                "EligibilityService.giveReason",
                s -> eligibility.giveReason(CommandKey.fresh(), s.nomination(), s.line(), "noHold", WHY));
        ConsultationService consultations = bean(ConsultationService.class);
        ConsultationEntry silent =
                new ConsultationEntry(ConsultationAnswer.NO_OBJECTION, "", "Người ký", "1/CV", LocalDate.now(clock));
        add(
                "ConsultationService.answer",
                s -> consultations.answer(CommandKey.fresh(), s.nomination(), s.consultation(), silent, pdf));
        LineHoldService lineHolds = bean(LineHoldService.class);
        HoldDraft hold = new HoldDraft(HoldGround.COMPLAINT, WHY, WHY, LocalDate.now(clock));
        add("LineHoldService.place", s -> lineHolds.place(CommandKey.fresh(), s.nomination(), s.line(), hold));
        HoldService holds = bean(HoldService.class);
        add("HoldService.release", s -> holds.release(CommandKey.fresh(), s.hold(), WHY));
        add("NominationService.stop", s -> nominations.stop(CommandKey.fresh(), s.nomination(), WHY));
    }

    private void published() {
        PublicationService lists = bean(PublicationService.class);
        add("PublicationService.write", s -> lists.write(CommandKey.fresh(), s.list(), Map.of(s.line(), WHY)));
        add(
                "PublicationService.post",
                s -> lists.post(
                        CommandKey.fresh(),
                        s.list(),
                        new ListPosting(LocalDate.now(clock), Set.of(PostingPlace.OFFICE))));
        add("PublicationService.keep", s -> lists.keep(CommandKey.fresh(), s.list(), ProofKind.MINUTES, pdf));
        add("PublicationService.remove", s -> lists.remove(CommandKey.fresh(), s.list(), ProofKind.PHOTO, s.proof()));
        add("PublicationService.close", s -> lists.close(CommandKey.fresh(), s.list()));
        ObjectionService objections = bean(ObjectionService.class);
        add(
                "ObjectionService.enter",
                s -> objections.enter(
                        CommandKey.fresh(),
                        s.list(),
                        new ObjectionEntry(null, ObjectionChannel.PHONE, LocalDate.now(clock), null, null, WHY),
                        null));
        add(
                "ObjectionService.resolve",
                s -> objections.resolve(CommandKey.fresh(), s.objection(), ObjectionRuling.DISMISSED, WHY));
        PublicListService everybody = bean(PublicListService.class);
        add(
                "PublicListService.object",
                s -> everybody.object(
                        CommandKey.fresh(), s.publicCode(), new PublicObjection(null, "", "", WHY, ""), WHY));
    }

    private void tasks() {
        FormTaskService forms = bean(FormTaskService.class);
        filledIn.forEach((step, answers) -> form(forms, step, answers));
        WorkItems items = bean(WorkItems.class);
        anyTask("WorkItems.claim", task -> items.claim(CommandKey.fresh(), task));
        anyTask("WorkItems.release", task -> items.release(CommandKey.fresh(), task));
        IncidentService incidents = bean(IncidentService.class);
        add("IncidentService.retry", s -> incidents.retry(CommandKey.fresh(), s.incident()));
    }

    private void agenda() {
        AgendaService agenda = bean(AgendaService.class);
        add("AgendaService.plan", s -> agenda.plan(CommandKey.fresh(), commune(), List.of(subject(s))));
        add("AgendaService.add", s -> agenda.add(CommandKey.fresh(), s.session(), new SubjectKey(LINE, spare)));
        add("AgendaService.remove", s -> agenda.remove(CommandKey.fresh(), s.session(), s.item()));
        add("AgendaService.settle", s -> agenda.settle(CommandKey.fresh(), s.session()));
        AgendaReasonService agendaReasons = bean(AgendaReasonService.class);
        add("AgendaReasonService.explain", s -> agendaReasons.explain(CommandKey.fresh(), s.session(), WHY));
        add("AgendaService.cancel", s -> agenda.cancel(CommandKey.fresh(), s.session(), WHY));
        CouncilService councils = bean(CouncilService.class);
        add("CouncilService.found", s -> councils.found(CommandKey.fresh(), commune(), council()));
    }

    private void meeting() {
        MeetingService meeting = bean(MeetingService.class);
        BallotService ballots = bean(BallotService.class);
        MinutesService minutes = bean(MinutesService.class);
        add("MeetingService.convene", s -> meeting.convene(CommandKey.fresh(), s.session(), convocation()));
        InterestService interests = bean(InterestService.class);
        add("InterestService.declare", s -> interests.declare(CommandKey.fresh(), s.session(), List.of()));
        OpenVoteService openVotes = bean(OpenVoteService.class);
        add(
                "OpenVoteService.callRoll",
                s -> openVotes.callRoll(
                        CommandKey.fresh(),
                        s.session(),
                        List.of(new Call(
                                world.account(TwoCommunes.Side.OWN, Role.COUNCIL_CHAIR.name()),
                                anyItem(s),
                                Choice.AGREE))));
        add(
                "OpenVoteService.enterHands",
                s -> openVotes.enterHands(CommandKey.fresh(), s.session(), List.of(new Hands(anyItem(s), 1, 0, 0))));
        add("OpenVoteService.confirmHands", s -> openVotes.confirmHands(CommandKey.fresh(), s.session()));
        OutcomeService outcomes = bean(OutcomeService.class);
        add(
                "OutcomeService.putOtherForm",
                s -> outcomes.putOtherForm(CommandKey.fresh(), s.session(), anyItem(s), "F-GK-CN"));
        add(
                "OutcomeService.putOff",
                s -> outcomes.putOff(
                        CommandKey.fresh(), s.session(), anyItem(s), AgendaSource.Until.LATER_SESSION, WHY));
        add("OutcomeService.openBallot", s -> outcomes.openBallot(CommandKey.fresh(), s.session()));
        QuotaTieService ties = bean(QuotaTieService.class);
        add(
                "QuotaTieService.choose",
                s -> ties.choose(CommandKey.fresh(), s.session(), "quota", Set.of(new UUID(0, 0)), WHY));
        add("MeetingService.resume", s -> meeting.resume(CommandKey.fresh(), s.session()));
        add("MeetingService.confirmItems", s -> meeting.confirmItems(CommandKey.fresh(), s.session()));
        add(
                "MinutesService.signPart",
                s -> minutes.signPart(CommandKey.fresh(), s.session(), 1, s.partHash(), TwoCommunes.PASSWORD));
        add("MeetingService.recordPresence", s -> meeting.recordPresence(CommandKey.fresh(), s.session(), presence()));
        add("MeetingService.open", s -> meeting.open(CommandKey.fresh(), s.session()));
        add("MeetingService.closeBallot", s -> meeting.closeBallot(CommandKey.fresh(), s.session()));
        add("MeetingService.confirmResults", s -> meeting.confirmResults(CommandKey.fresh(), s.session()));
        attempts.put(
                "BallotService.handIn",
                s -> ballots.handIn(CommandKey.fresh(), s.session(), agreeing(s)) == HandIn.HANDED_IN);
        add("MinutesService.amend", s -> minutes.amend(CommandKey.fresh(), s.session(), WHY));
        add(
                "MinutesService.sign",
                s -> minutes.sign(CommandKey.fresh(), s.session(), s.minutesHash(), TwoCommunes.PASSWORD));
        add(
                "ReservedOpinionService.reserve",
                s -> bean(ReservedOpinionService.class).reserve(CommandKey.fresh(), s.session(), null, WHY));
        add("MinutesService.giveBack", s -> minutes.giveBack(CommandKey.fresh(), s.session(), WHY));
    }

    private void channels() {
        CountingTeamService teams = bean(CountingTeamService.class);
        PaperBallotService onPaper = bean(PaperBallotService.class);
        PaperBoxService boxes = bean(PaperBoxService.class);
        WrittenOpinionService opinions = bean(WrittenOpinionService.class);
        AccountId aside = world.id(ChannelRoads.aside());
        add("CountingTeamService.appoint", s -> teams.appoint(CommandKey.fresh(), commune(), ChannelRoads.team(world)));
        add("CountingTeamService.choose", s -> teams.choose(CommandKey.fresh(), s.session(), ChannelRoads.team(world)));
        attempts.put(
                "PaperBallotService.issue",
                s -> onPaper.issue(CommandKey.fresh(), s.session(), aside) == PaperIssue.ISSUED);
        add("PaperBoxService.enter", s -> boxes.enter(CommandKey.fresh(), s.session(), found(s)));
        add(
                "WrittenOpinionService.enter",
                s -> opinions.enter(CommandKey.fresh(), s.session(), aside, agreeing(s), pdf));
        add("WrittenOpinionService.takeBack", s -> opinions.takeBack(CommandKey.fresh(), s.session(), aside, WHY));
        add("WrittenOpinionService.finish", s -> opinions.finish(CommandKey.fresh(), s.session()));
    }

    private static Map<UUID, BoxFigures> found(Situation s) {
        Map<UUID, BoxFigures> found = new HashMap<>();
        s.items().forEach(item -> found.put(item, new BoxFigures(1, 0, 0, 0)));
        return found;
    }

    private void papers() {
        PaperService papers = bean(PaperService.class);
        AppraisalService appraisals = bean(AppraisalService.class);
        add("PaperService.prepare", s -> papers.prepare(CommandKey.fresh(), s.paper()));
        add("PaperService.sendBack", s -> papers.sendBack(CommandKey.fresh(), s.paper(), WHY));
        add("PaperService.strike", s -> papers.strike(CommandKey.fresh(), s.paper(), List.of(s.line()), WHY));
        add("PaperService.restore", s -> papers.restore(CommandKey.fresh(), s.paper(), s.line()));
        add(
                "PaperService.sign",
                s -> papers.sign(CommandKey.fresh(), s.paper(), shown(papers, s), TwoCommunes.PASSWORD));
        add("PaperService.agreeToNone", s -> papers.agreeToNone(CommandKey.fresh(), s.paper()));
        add("PaperService.number", s -> papers.number(CommandKey.fresh(), s.paper(), 99_999, LocalDate.now(clock)));
        add(
                "PaperService.numberAndSend",
                s -> papers.numberAndSend(
                        CommandKey.fresh(), s.paper(), 99_999, LocalDate.now(clock), HandOverChannel.DESK));
        add("PaperService.receive", s -> papers.receive(CommandKey.fresh(), s.paper()));
        HeldLineService heldLines = bean(HeldLineService.class);
        add("HeldLineService.setAside", s -> heldLines.setAside(CommandKey.fresh(), s.paper()));
        FaultService faults = bean(FaultService.class);
        add("FaultService.report", s -> faults.report(CommandKey.fresh(), s.paper()));
        DeferralService deferrals = bean(DeferralService.class);
        add("DeferralService.defer", s -> deferrals.defer(CommandKey.fresh(), s.paper(), List.of(s.line()), WHY));
        add("DeferralService.takeUp", s -> deferrals.takeUp(CommandKey.fresh(), List.of(s.line())));
        TieService ties = bean(TieService.class);
        add("TieService.declare", s -> ties.declare(CommandKey.fresh(), s.paper(), s.line(), Tie.FAMILY, WHY));
        ShareReasonService shareReasons = bean(ShareReasonService.class);
        add("ShareReasonService.explain", s -> shareReasons.explain(CommandKey.fresh(), s.paper(), WHY));
        add(
                "AppraisalService.propose",
                s -> appraisals.propose(CommandKey.fresh(), s.appraisal(), Proposal.APPROVE, WHY));
        add("AppraisalService.askSupplement", s -> appraisals.askSupplement(CommandKey.fresh(), s.appraisal(), WHY));
    }

    private void cityAndCommune() {
        SupplementService supplements = bean(SupplementService.class);
        SupplementWritingService writing = bean(SupplementWritingService.class);
        attempts.put(
                "SupplementWritingService.keep",
                s -> writing.keep(s.appraisal(), supplement(s.supplementAnswer()), supplement(WHY + " thêm"))
                        .written());
        attempts.put(
                "SupplementWritingService.useMine",
                s -> writing.useMine(CommandKey.fresh(), s.appraisal(), answered(s)));
        add("SupplementWritingService.dropMine", s -> writing.dropMine(CommandKey.fresh(), s.appraisal(), answered(s)));
        add("SupplementService.attach", s -> supplements.attach(CommandKey.fresh(), s.appraisal(), pdf));
        add("SupplementService.detach", s -> supplements.detach(CommandKey.fresh(), s.appraisal(), s.supplementFile()));
        add("SupplementService.askVillage", s -> supplements.askVillage(CommandKey.fresh(), s.appraisal(), WHY));
        add(
                "SupplementService.returnToOfficer",
                s -> supplements.returnToOfficer(CommandKey.fresh(), s.appraisal(), WHY));
        attempts.put(
                "SupplementService.send",
                s -> supplements
                        .send(CommandKey.fresh(), s.appraisal(), s.supplementVersion())
                        .missing()
                        .isEmpty());
        CityAnswerService answers = bean(CityAnswerService.class);
        add("CityAnswerService.enter", s -> answers.enter(CommandKey.fresh(), s.paper(), cityAnswer(s), pdf));
    }

    private static SupplementDraft supplement(String answer) {
        return new SupplementDraft(
                new LineSubstance("Người thử (mẫu)", 1970, null, null, null, "F-BKTP-CN", WHY, List.of()), answer);
    }

    private void law() {
        CalendarService calendar = bean(CalendarService.class);
        LocalDate entered = calendarDay();
        add("CalendarService.generate", s -> calendar.generate(CommandKey.fresh(), 2051));
        add(
                "CalendarService.enter",
                s -> calendar.enter(CommandKey.fresh(), new CalendarDay(entered, DayKind.OFF, WHY, true, null)));
        add("CalendarService.remove", s -> calendar.remove(CommandKey.fresh(), entered));
        RuleService rules = bean(RuleService.class);
        UUID toCome = bean(JdbcTemplate.class)
                .queryForObject(
                        "select id from award_rule_value where rule_set = 'SUCCESSOR' and key = 'supplement_max'",
                        UUID.class);
        add(
                "RuleService.change",
                s -> rules.change(
                        CommandKey.fresh(),
                        new RuleChange(
                                "ND152",
                                "sla_commune_check",
                                null,
                                "4",
                                null,
                                LocalDate.now(clock).plusDays(900),
                                WHY,
                                Confidence.UNSURE,
                                WHY)));
        add("RuleService.withdraw", s -> rules.withdraw(CommandKey.fresh(), toCome));
        add("RuleService.activate", s -> rules.activate(CommandKey.fresh(), "SUCCESSOR"));
        add("RuleService.deactivate", s -> {
            switchOn(bean(JdbcTemplate.class));
            rules.deactivate(CommandKey.fresh(), "SUCCESSOR");
        });
    }

    private static void switchOn(JdbcTemplate jdbc) {
        jdbc.update("update award_rule_set set valid_to = '2027-02-28' where id = 'ND152'");
        jdbc.update("update award_rule_set set active = true where id = 'SUCCESSOR'");
    }

    /** A feast far ahead. */
    private static LocalDate calendarDay() {
        return LocalDate.of(2035, 5, 1);
    }

    private void accounts() {
        AccountService accounts = bean(AccountService.class);
        AccountId somebody = world.account(TwoCommunes.Side.OTHER_CITY, Role.ACCOUNTANT.name());
        UUID held = bean(JdbcTemplate.class)
                .queryForObject("select id from access_assignment where account_id = ?", UUID.class, somebody.value());
        add(
                "AccountService.create",
                s -> accounts.create(
                        CommandKey.fresh(), new AccountDraft("thu-mot-lan", "Người thử (mẫu)", "", "nam-sau-bay-tam")));
        add("AccountService.assign", s -> accounts.assign(CommandKey.fresh(), somebody, another()));
        add(
                "AccountService.endAssignment",
                s -> accounts.endAssignment(CommandKey.fresh(), held, LocalDate.now(clock), WHY));
        add("AccountService.setActive", s -> accounts.setActive(CommandKey.fresh(), somebody, false, WHY));
        add(
                "AccountService.resetPassword",
                s -> accounts.resetPassword(CommandKey.fresh(), somebody, "nam-sau-bay-tam"));
        read(Map.of(
                "AccountService.accounts",
                s -> accounts.accounts("").stream().anyMatch(row -> row.id().equals(somebody))));
        IdentityService identities = bean(IdentityService.class);
        add("IdentityService.enterBirthYear", s -> identities.enterBirthYear(CommandKey.fresh(), somebody, 1970));
        add(
                "AccountService.changePassword",
                s -> accounts.changePassword(CommandKey.fresh(), TwoCommunes.PASSWORD, "nam-sau-bay-tam"));
    }

    /** Where the step is not open there is no task whose id somebody could hand a form in for. */
    private void form(FormTaskService forms, String step, Map<String, Object> answers) {
        anyTask("FormTaskService.submit " + step, situation -> situation.tasksOf(step), task -> {
            Map<String, Object> all = new HashMap<>(answers);
            all.put("papers", Papers.present(forms, task));
            if (!(forms.submit(CommandKey.fresh(), task, all) instanceof FormTaskService.Submission.Accepted)) {
                throw new IllegalStateException("Answers that the form of " + step + " refuses");
            }
        });
    }

    /** Happens when it happens to one of the tasks that are open; else the last refusal is the answer. */
    private void anyTask(String name, Consumer<String> act) {
        anyTask(name, Situation::tasks, act);
    }

    private void anyTask(String name, Function<Situation, List<String>> tasks, Consumer<String> act) {
        attempts.put(name, situation -> {
            BusinessException last = BusinessException.notFound();
            for (String task : tasks.apply(situation)) {
                try {
                    act.accept(task);
                    return true;
                } catch (BusinessException refused) {
                    last = Outcome.of(last).tellsNothing() ? refused : last;
                }
            }
            throw last;
        });
    }

    private void add(String name, Consumer<Situation> act) {
        attempts.put(name, situation -> {
            act.accept(situation);
            return true;
        });
    }

    private NominationDraft draft(Situation s) {
        return draft(s, "Hiến đất Sửa");
    }

    private NominationDraft draft(Situation s, String summary) {
        NominationDraft typed = FirstAward.draft(
                world.cast(), s.nomination(), s.line(), s.version(), "F-GK-CN", "Sửa", LocalDate.now(clock));
        return new NominationDraft(
                typed.id(),
                typed.version(),
                s.unit(),
                typed.movement(),
                typed.type(),
                summary,
                typed.manner(),
                typed.meeting(),
                typed.lines());
    }

    private Convocation convocation() {
        return new Convocation(Instant.now(clock).plus(Duration.ofMinutes(5)), "Phòng họp", WHY);
    }

    private List<PresenceMark> presence() {
        return List.of(PresenceMark.present(
                world.account(TwoCommunes.Side.OWN, Role.COUNCIL_CHAIR.name()), PresenceMode.IN_PERSON));
    }

    private static UUID anyItem(Situation s) {
        return s.items().stream().findFirst().orElseGet(() -> new UUID(0, 0));
    }

    private static Map<UUID, Choice> agreeing(Situation s) {
        Map<UUID, Choice> choices = new HashMap<>();
        s.items().forEach(item -> choices.put(item, Choice.AGREE));
        return choices;
    }

    /** What the actor was shown; whoever may not read the paper knows no hash either. */
    private static String shown(PaperService papers, Situation s) {
        try {
            return papers.details(s.paper()).text().sha256();
        } catch (BusinessException | AccessDeniedException hidden) {
            return "0".repeat(64);
        }
    }

    private static Clash answered(Situation s) {
        return new Clash("answer", null, "answer", WHY, s.supplementAnswer());
    }

    private CityAnswerEntry cityAnswer(Situation s) {
        return new CityAnswerEntry(
                99_998,
                "QĐ-UBND",
                LocalDate.now(clock),
                "Người ký (mẫu), Chủ tịch",
                List.of(CityAnswerEntry.Line.granted(s.line(), 1)));
    }

    private FoundCouncil council() {
        return world.council(TwoCommunes.Side.OWN);
    }

    private AssignmentDraft another() {
        return AssignmentDraft.own(Role.ARCHIVIST, TwoCommunes.Side.OTHER_CITY.commune(), LocalDate.now(clock));
    }

    private static SubjectKey subject(Situation s) {
        return new SubjectKey(LINE, s.line());
    }

    private static UnitCode commune() {
        return TwoCommunes.Side.OWN.commune();
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
