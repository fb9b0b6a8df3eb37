package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestFiles;
import vn.thidua.TestPeople;
import vn.thidua.award.CommendationType;
import vn.thidua.award.PositionClass;
import vn.thidua.nomination.eligibility.CertificateKind;
import vn.thidua.nomination.eligibility.YearRating;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** Nominations that begin elsewhere than with a village's head, brought on by the steps that people take. */
public final class Beginnings {

    public static final UnitCode SCHOOL = new UnitCode("ND-THCS1");
    public static final UnitCode COMMUNE = new UnitCode("ND");

    private final TestPeople people;
    private final DraftService drafts;
    private final EvidenceService evidence;
    private final Nominating nominating;
    private final Clock clock;

    public Beginnings(ApplicationContext context) {
        people = context.getBean(TestPeople.class);
        drafts = context.getBean(DraftService.class);
        evidence = context.getBean(EvidenceService.class);
        nominating = new Nominating(context);
        clock = context.getBean(Clock.class);
    }

    /** A teacher of the school with the title asked for and an initiative as proof. */
    public NominationDraft.Line teacher(String name, String title, YearRating rating) {
        return person(
                name,
                title,
                new LineParticulars(
                        new TitleClaim(
                                today().getYear(), rating, CertificateKind.INITIATIVE, "Số 12/QĐ-UBND ngày 05/3/2026"),
                        Posthumous.NO,
                        HeadRelation.NONE));
    }

    /** Somebody who saved people, by a summary report only. */
    public static NominationDraft.Line saver(String name, String form) {
        return person(name, form, LineParticulars.NONE);
    }

    /** Somebody who died saving people. */
    public NominationDraft.Line fallen(String name, String form, String recipient) {
        return person(
                name,
                form,
                new LineParticulars(
                        TitleClaim.NONE, new Posthumous(true, today().minusDays(40), recipient), HeadRelation.NONE));
    }

    /** The head of the village or the spouse. */
    public static NominationDraft.Line ofTheHead(String name, HeadRelation relation) {
        return Drafts.person(name, "F-GK-CN").with(new LineParticulars(TitleClaim.NONE, Posthumous.NO, relation));
    }

    private static NominationDraft.Line person(String name, String form, LineParticulars particulars) {
        return new NominationDraft.Line(
                UUID.randomUUID(),
                SubjectKind.INDIVIDUAL,
                name,
                1984,
                Sex.F,
                "Thôn Xuân Chiếng",
                PositionClass.DIRECT_WORKER,
                form,
                "Dạy giỏi, giúp học sinh khó khăn",
                List.of(new NominationDraft.Figure("Học sinh giỏi", "06", "em", "2025-2026")),
                43,
                0,
                particulars);
    }

    public NominationDraft ofTheSchool(NominationDraft.Line... lines) {
        return collective(SCHOOL, lines);
    }

    public NominationDraft collective(UnitCode unit, NominationDraft.Line... lines) {
        return draft(unit, CommendationType.CONG_TRANG, Manner.NORMAL, meeting(46, 44), lines);
    }

    public NominationDraft found(SimpleGround ground, NominationDraft.Line... lines) {
        return simple(COMMUNE, ground, lines);
    }

    public NominationDraft simple(UnitCode unit, @Nullable SimpleGround ground, NominationDraft.Line... lines) {
        return draft(
                unit,
                CommendationType.DOT_XUAT,
                new Manner(Procedure.SIMPLE, ground),
                NominationDraft.Meeting.NONE,
                lines);
    }

    public NominationDraft ofTheVillage(NominationDraft.Line... lines) {
        return ofTheVillage(CommendationType.CONG_TRANG, lines);
    }

    public NominationDraft ofTheVillage(CommendationType type, NominationDraft.Line... lines) {
        return draft(Drafts.XUAN_DOAI, type, Manner.NORMAL, meeting(182, 141), lines);
    }

    private NominationDraft.Meeting meeting(int total, int present) {
        return new NominationDraft.Meeting(today().minusDays(3), total, present);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static NominationDraft draft(
            UnitCode unit,
            CommendationType type,
            Manner manner,
            NominationDraft.Meeting meeting,
            NominationDraft.Line... lines) {
        return new NominationDraft(
                UUID.randomUUID(), -1, unit, null, type, "Việc khen thưởng mẫu", manner, meeting, List.of(lines));
    }

    /** Keeps the draft; a file is added unless the simple procedure needs none. */
    public UUID drafted(String who, NominationDraft draft) {
        people.as(who, () -> {
            drafts.save(CommandKey.fresh(), draft);
            if (!draft.manner().simple()) {
                TestFiles.send(
                        evidence::receive,
                        "bien-ban.pdf",
                        Nominating.PDF,
                        file -> evidence.keep(CommandKey.fresh(), draft.id(), file));
            }
        });
        return draft.id();
    }

    /** What is still missing when that person presses Gửi. */
    public List<String> missing(String who, NominationDraft draft) {
        UUID id = drafted(who, draft);
        return people.as(who, () -> drafts.submit(CommandKey.fresh(), id, Declaration.FULL)).missing().stream()
                .map(Missing::what)
                .toList();
    }

    public UUID submitted(String who, NominationDraft draft) {
        UUID id = drafted(who, draft);
        Submission submission = people.as(who, () -> drafts.submit(CommandKey.fresh(), id, Declaration.FULL));
        if (!submission.accepted()) {
            throw new IllegalStateException("Missing: " + submission.missing());
        }
        return id;
    }

    /** The short appraisal of the simple procedure. */
    public void appraiseSimply(String who, UUID id, String outcome) {
        appraiseSimply(who, id, outcome, Map.of());
    }

    /** @param otherwise papers that are not marked as there, by code */
    public void appraiseSimply(String who, UUID id, String outcome, Map<String, String> otherwise) {
        nominating.explainWarnings(who, id);
        Map<String, Object> answers = new HashMap<>();
        for (String criterion : List.of("achievement", "noHold", "once")) {
            answers.put(criterion, "PASS");
        }
        answers.put("report", "Đúng việc, đúng người, Điều 85");
        answers.put("appraisalOutcome", outcome);
        answers.put("papers", nominating.papers(who, id, otherwise));
        nominating.handIn(who, id, answers);
    }
}
