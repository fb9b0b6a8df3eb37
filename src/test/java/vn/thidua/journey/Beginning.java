package vn.thidua.journey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestFiles;
import vn.thidua.TestPeople;
import vn.thidua.nomination.Declaration;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.Papers;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;
import vn.thidua.workflow.FormTaskService;
import vn.thidua.workflow.WorkItems;

/** A nomination that does not begin with the village's head, and who writes it. */
class Beginning implements Where {

    private final TestPeople people;
    private final DraftService drafts;
    private final EvidenceService evidence;
    private final FormTaskService forms;
    private final WorkItems workItems;
    private final String writer;
    private final NominationDraft draft;

    Beginning(ApplicationContext context, String writer, NominationDraft draft) {
        this.people = context.getBean(TestPeople.class);
        this.drafts = context.getBean(DraftService.class);
        this.evidence = context.getBean(EvidenceService.class);
        this.forms = context.getBean(FormTaskService.class);
        this.workItems = context.getBean(WorkItems.class);
        this.writer = writer;
        this.draft = draft;
    }

    void save() {
        people.as(writer, () -> {
            drafts.save(CommandKey.fresh(), draft);
            TestFiles.send(
                    evidence::receive,
                    "minh-chung.pdf",
                    FirstAward.PDF,
                    file -> evidence.keep(CommandKey.fresh(), draft.id(), file));
        });
    }

    void submit() {
        people.as(writer, () -> {
            var submission = drafts.submit(CommandKey.fresh(), draft.id(), Declaration.FULL);
            if (!submission.accepted()) {
                throw new IllegalStateException("Missing: " + submission.missing());
            }
        });
    }

    void handIn(String who, String step) {
        people.as(who, () -> {
            String task = workItems
                    .openFor(SubjectRef.of("nomination", draft.id()))
                    .getFirst()
                    .taskId();
            Map<String, Object> answers =
                    new HashMap<>(FormAnswers.all("Đủ", LocalDate.EPOCH).get(step));
            answers.put("papers", Papers.present(forms, task));
            FormTaskService.Submission sent = forms.submit(CommandKey.fresh(), task, answers);
            if (!(sent instanceof FormTaskService.Submission.Accepted)) {
                throw new IllegalStateException("Not accepted: " + sent);
            }
        });
    }

    @Override
    public UnitCode unit() {
        return draft.unit();
    }

    @Override
    public UUID nomination() {
        return draft.id();
    }

    @Override
    public UUID line() {
        return draft.lines().getFirst().id();
    }

    /** None of them comes before the Council here. */
    @Override
    public UUID session() {
        return draft.id();
    }
}
