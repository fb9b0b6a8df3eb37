package vn.thidua.nomination;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestEngine;
import vn.thidua.TestFiles;
import vn.thidua.TestPeople;
import vn.thidua.award.CommendationType;
import vn.thidua.publication.Publishing;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;
import vn.thidua.workflow.FormTaskService;
import vn.thidua.workflow.WorkItems;

/** Brings nominations to where a test begins, by the same steps that people take. */
public final class Nominating {

    /** The smallest file that is recognised as a PDF. */
    public static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    /** The same with other bytes: the same bytes twice are one file. */
    public static byte[] pdf(String mark) {
        return (new String(PDF, StandardCharsets.US_ASCII) + "% " + mark).getBytes(StandardCharsets.US_ASCII);
    }

    private final TestPeople people;
    private final DraftService drafts;
    private final EvidenceService evidence;
    private final NominationService nominations;
    private final EligibilityService eligibility;
    private final FormTaskService forms;
    private final WorkItems workItems;
    private final TestEngine engine;
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Publishing publishing;

    public Nominating(ApplicationContext context) {
        people = context.getBean(TestPeople.class);
        drafts = context.getBean(DraftService.class);
        evidence = context.getBean(EvidenceService.class);
        nominations = context.getBean(NominationService.class);
        eligibility = context.getBean(EligibilityService.class);
        forms = context.getBean(FormTaskService.class);
        workItems = context.getBean(WorkItems.class);
        engine = context.getBean(TestEngine.class);
        jdbc = context.getBean(JdbcTemplate.class);
        clock = context.getBean(Clock.class);
        publishing = new Publishing(context);
    }

    /** A saved draft of Xuân Đoài with its evidence. */
    public UUID drafted(NominationDraft.Line... lines) {
        return draftedBy("truongthon", Drafts.XUAN_DOAI, lines);
    }

    public UUID draftedBy(String head, UnitCode unit, NominationDraft.Line... lines) {
        NominationDraft draft = Drafts.complete(unit, LocalDate.now(clock).minusDays(3), lines);
        people.as(head, () -> {
            drafts.save(CommandKey.fresh(), draft);
            TestFiles.send(
                    evidence::receive,
                    "bien-ban.pdf",
                    PDF,
                    file -> evidence.keep(CommandKey.fresh(), draft.id(), file));
        });
        return draft.id();
    }

    /** Submitted by Xuân Đoài; waits for the Front. */
    public UUID submitted(NominationDraft.Line... lines) {
        UUID id = drafted(lines);
        Submission submission = submit(id);
        if (!submission.accepted()) {
            throw new IllegalStateException("Missing: " + submission.missing());
        }
        return id;
    }

    /** Sent by the head of Xuân Đoài, or what is missing. */
    public Submission submit(UUID id) {
        return people.as("truongthon", () -> drafts.submit(CommandKey.fresh(), id, Declaration.FULL));
    }

    /**
     * Does something while the catalogue offers a form which it otherwise does not. What ships offered takes its own way: for
     * such a form this would show nothing.
     */
    public <T> T offering(String form, Supplier<T> act) {
        String why = jdbc.queryForObject(
                "select not_offered from award_form where code = ? and not offered", String.class, form);
        jdbc.update("update award_form set offered = true, not_offered = null where code = ?", form);
        try {
            return act.get();
        } finally {
            jdbc.update("update award_form set offered = false, not_offered = ? where code = ?", why, form);
        }
    }

    /** Confirmed by the Front; waits for the officer. */
    public UUID confirmed(NominationDraft.Line... lines) {
        UUID id = submitted(lines);
        if (engine.activities("AwardNomination", id.toString()).contains("CallActivity_PublishBeforeFiling")) {
            publishing.publish("truongthon", id);
        }
        people.as("mattran", () -> nominations.confirmByFront(CommandKey.fresh(), id, ""));
        return id;
    }

    /** The same of one who asks for a title of this year, which goes by no movement. */
    public UUID readyTitle(NominationDraft.Line line) {
        LocalDate today = LocalDate.now(clock);
        NominationDraft.Line claiming = line.with(new LineParticulars(
                new TitleClaim(today.getYear(), null, null, null),
                line.particulars().posthumous(),
                HeadRelation.NONE));
        NominationDraft plain = Drafts.complete(Drafts.XUAN_DOAI, today.minusDays(3), claiming);
        NominationDraft draft = new NominationDraft(
                plain.id(),
                -1,
                plain.unit(),
                null,
                CommendationType.CONG_TRANG,
                plain.summary(),
                plain.meeting(),
                plain.lines());
        people.as("truongthon", () -> {
            drafts.save(CommandKey.fresh(), draft);
            TestFiles.send(
                    evidence::receive,
                    "bien-ban.pdf",
                    PDF,
                    file -> evidence.keep(CommandKey.fresh(), draft.id(), file));
        });
        Submission submission = submit(draft.id());
        if (!submission.accepted()) {
            throw new IllegalStateException("Missing: " + submission.missing());
        }
        people.as("mattran", () -> nominations.confirmByFront(CommandKey.fresh(), draft.id(), ""));
        check(draft.id(), Map.of("checkOutcome", "COMPLETE"));
        appraise(draft.id(), "APPROPRIATE");
        return draft.id();
    }

    /** Checked and appraised: its lines may enter an agenda. */
    public UUID ready(NominationDraft.Line... lines) {
        UUID id = confirmed(lines);
        check(id, Map.of("checkOutcome", "COMPLETE"));
        appraise(id, "APPROPRIATE");
        return id;
    }

    /** The officer hands in the form of the check; every paper is there unless the answers say something else. */
    public void check(UUID id, Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        people.as("canbo", () -> all.putIfAbsent("papers", Papers.present(forms, open("canbo", id))));
        if ("COMPLETE".equals(answers.get("checkOutcome"))) {
            all.put("proceedings", "NONE_KNOWN");
        }
        handIn("canbo", id, all);
    }

    /** The rows of papers on the open form, all marked as there but for those marked otherwise, by code. */
    List<Map<String, Object>> papers(String who, UUID id, Map<String, String> otherwise) {
        return people.as(who, () -> Papers.marked(forms, open(who, id), otherwise));
    }

    /** The one open form task of the nomination. */
    private String open(String username, UUID id) {
        return workItems.openFor(SubjectRef.of("nomination", id)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No open task for " + username))
                .taskId();
    }

    /** The appraiser writes why each warning does not bar a line. */
    public void explainWarnings(String who, UUID id) {
        people.as(
                who,
                () -> nominations.details(id).lines().stream()
                        .filter(line -> line.status() == LineStatus.SUBMITTED)
                        .forEach(line -> line.findings().stream()
                                .filter(NominationDetails.Finding::asksReason)
                                .forEach(finding -> eligibility.giveReason(
                                        CommandKey.fresh(),
                                        id,
                                        line.id(),
                                        finding.rule(),
                                        "Đã đối chiếu, vẫn trình"))));
    }

    /** The appraiser hands in the form of the appraisal. */
    public void appraise(UUID id, String outcome) {
        explainWarnings("canbo", id);
        appraiseWithoutReasons(id, outcome);
    }

    /** As {@link #appraise}, with no reason given to what is warned of. */
    public void appraiseWithoutReasons(UUID id, String outcome) {
        Map<String, Object> answers = new HashMap<>();
        for (String criterion : List.of("rightSubject", "achievement", "evidence", "noHold", "once")) {
            answers.put(criterion, "PASS");
        }
        answers.put("report", "Đủ tiêu chuẩn theo Điều 74");
        answers.put("appraisalOutcome", outcome);
        handIn("canbo", id, answers);
    }

    /** The newest list of the nomination, as the key of its process. */
    public String list(UUID id) {
        return publishing.list(id).toString();
    }

    /** Hands in the one open form task of the nomination as that person. */
    public void handIn(String username, UUID id, Map<String, Object> answers) {
        people.as(username, () -> {
            String task = open(username, id);
            FormTaskService.Submission handedIn = forms.submit(CommandKey.fresh(), task, answers);
            if (handedIn instanceof FormTaskService.Submission.Invalid invalid) {
                throw new IllegalStateException("Refused: " + invalid.problems());
            }
        });
    }
}
