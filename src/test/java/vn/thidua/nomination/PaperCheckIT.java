package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.EngineMarkerScan;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.document.AttachmentId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.workflow.FormTaskService;
import vn.thidua.workflow.WorkItems;

/** The papers of a nomination: what the nominator marks, what the officer finds, and what follows from it. */
@IntegrationTest
class PaperCheckIT {

    private static final String MINUTES = "MINUTES_FORM";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    EvidenceService evidence;

    @Autowired
    NominationService nominations;

    @Autowired
    FormTaskService forms;

    @Autowired
    WorkItems workItems;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EngineMarkerScan scan;

    Nominating nominating;

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
    }

    @Test
    void whileWriting_theListIsThere_andAFileAnswersSeveralPapers() {
        UUID id = nominating.drafted(Drafts.person("Ngụy Thị Giấy (mẫu)", "F-GK-CN"));
        assertThat(papers("truongthon", id))
                .extracting(PaperOnFile::code)
                .containsExactly("REQUEST", "REPORT", MINUTES, "CERTIFICATE");
        assertThat(papers("truongthon", id)).filteredOn(PaperOnFile::open).hasSize(2);

        AttachmentId file = file(id);
        people.as(
                "truongthon",
                () -> evidence.answer(CommandKey.fresh(), id, file, Set.of(MINUTES, "CERTIFICATE", "REQUEST")));

        assertThat(papers("truongthon", id))
                .as("what is typed is no file")
                .filteredOn(paper -> paper.files().contains(file))
                .extracting(PaperOnFile::code)
                .containsExactly(MINUTES, "CERTIFICATE");
    }

    @Test
    void fileTakenOff_answersNothingAnyMore() {
        UUID id = nominating.drafted(Drafts.person("Ngụy Thị Bỏ Tệp (mẫu)", "F-GK-CN"));
        AttachmentId file = file(id);
        people.as("truongthon", () -> evidence.answer(CommandKey.fresh(), id, file, Set.of(MINUTES)));

        people.as("truongthon", () -> evidence.remove(CommandKey.fresh(), id, file));

        assertThat(papers("truongthon", id)).allMatch(paper -> paper.files().isEmpty());
    }

    @Test
    void fileOfAnotherNomination_isNotThere() {
        UUID one = nominating.drafted(Drafts.person("Ngụy Thị Một (mẫu)", "F-GK-CN"));
        UUID other = nominating.drafted(Drafts.person("Ngụy Thị Hai (mẫu)", "F-GK-CN"));
        AttachmentId foreign = file(other);

        assertThatThrownBy(() -> people.as(
                        "truongthon", () -> evidence.answer(CommandKey.fresh(), one, foreign, Set.of(MINUTES))))
                .hasMessage("shared.notFound");
    }

    @Test
    void mandatoryPaperMissing_theNominationCannotBeMarkedComplete() {
        UUID id = nominating.confirmed(Drafts.person("Ngụy Thị Thiếu (mẫu)", "F-GK-CN"));

        assertThat(refused(id, "COMPLETE", Map.of(MINUTES, "ABSENT")))
                .containsOnlyKeys("papers")
                .hasEntrySatisfying("papers", why -> assertThat(why).contains("Biên bản xét khen thưởng"));
        assertThat(refused(id, "COMPLETE", Map.of(MINUTES, "WRONG"))).containsOnlyKeys("papers");
        assertThat(details(id).stage()).isEqualTo(NominationStage.CHECK);
    }

    @Test
    void unmarkedPaper_isAskedForByItsName() {
        UUID id = nominating.confirmed(Drafts.person("Ngụy Thị Chưa Xem (mẫu)", "F-GK-CN"));

        Map<String, String> problems = submit(id, Map.of("checkOutcome", "COMPLETE", "proceedings", "NONE_KNOWN"));

        assertThat(problems).containsOnlyKeys("papers");
        assertThat(problems.get("papers")).contains("Văn bản đề nghị kèm danh sách", "Báo cáo thành tích");
    }

    @Test
    void paperThatNeedNotBeThere_mayBeMissing() {
        UUID id = nominating.confirmed(Drafts.person("Ngụy Thị Nếu Có (mẫu)", "F-GK-CN"));

        assertThat(refused(id, "COMPLETE", Map.of("CERTIFICATE", "ABSENT"))).isEmpty();

        assertThat(details(id).stage()).isEqualTo(NominationStage.APPRAISAL);
        assertThat(papers("canbo", id))
                .extracting(PaperOnFile::mark)
                .containsExactly(PaperMark.PRESENT, PaperMark.PRESENT, PaperMark.PRESENT, PaperMark.ABSENT);
    }

    @Test
    void letterToTheVillage_namesByItselfWhatIsMissingOrWrong() {
        UUID id = nominating.confirmed(Drafts.person("Ngụy Thị Bổ Sung (mẫu)", "F-GK-CN"));
        List<Map<String, Object>> rows = marked(id, Map.of(MINUTES, "WRONG", "REPORT", "ABSENT"));
        rows.stream()
                .filter(row -> row.get("row").equals(MINUTES))
                .forEach(row -> row.put("note", "chưa có chữ ký chủ tọa"));

        assertThat(submit(id, Map.of("checkOutcome", "SUPPLEMENT", "papers", rows, "missing", "Ghi rõ tên đệm")))
                .isEmpty();

        assertThat(people.as("truongthon", () -> nominations.details(id)).supplementRequest())
                .isEqualTo("Thiếu: Báo cáo thành tích\n"
                        + "Sai, cần thay: Biên bản xét khen thưởng (ở thôn: biên bản họp thôn) (chưa có chữ ký chủ tọa)\n"
                        + "Ghi rõ tên đệm");
        assertThat(papers("truongthon", id))
                .filteredOn(paper -> paper.mark() == PaperMark.WRONG)
                .extracting(PaperOnFile::note)
                .containsExactly("chưa có chữ ký chủ tọa");
        assertThat(scan.find("chưa có chữ ký chủ tọa"))
                .as("while the process waits for the village")
                .isEmpty();
    }

    @Test
    void marks_areKeptUnderTheRuleSetOfTheNomination_eachCheckForItself() {
        UUID id = nominating.confirmed(Drafts.person("Ngụy Thị Hai Lần (mẫu)", "F-GK-CN"));
        refused(id, "SUPPLEMENT", Map.of(MINUTES, "ABSENT"));
        nominating.submit(id);
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));

        assertThat(jdbc.queryForList("""
                        select rule_set || ' ' || mark from nomination_paper_mark where nomination = ? and paper = ?
                        order by checked_at""", String.class, id, MINUTES)).containsExactly("ND152 ABSENT", "ND152 PRESENT");
    }

    @Test
    void unfitNomination_isReturnedWithoutMarkingItsPapers() {
        UUID id = nominating.confirmed(Drafts.person("Ngụy Thị Trả Lại (mẫu)", "F-GK-CN"));

        assertThat(submit(id, Map.of("checkOutcome", "UNFIT", "reason", "Không đúng đối tượng")))
                .isEmpty();

        assertThat(details(id).stage()).isEqualTo(NominationStage.RETURNED);
    }

    private Map<String, String> refused(UUID id, String outcome, Map<String, String> otherwise) {
        return submit(
                id, Map.of("checkOutcome", outcome, "papers", marked(id, otherwise), "proceedings", "NONE_KNOWN"));
    }

    private List<Map<String, Object>> marked(UUID id, Map<String, String> otherwise) {
        return people.as("canbo", () -> Papers.marked(forms, task(id), otherwise));
    }

    private Map<String, String> submit(UUID id, Map<String, Object> answers) {
        return people.as(
                "canbo",
                () -> forms.submit(CommandKey.fresh(), task(id), answers)
                                instanceof FormTaskService.Submission.Invalid invalid
                        ? invalid.problems()
                        : Map.of());
    }

    private String task(UUID id) {
        return workItems.openFor(SubjectRef.of("nomination", id)).getFirst().taskId();
    }

    private AttachmentId file(UUID id) {
        return people.as("truongthon", () -> evidence.of(id).getFirst().id());
    }

    private List<PaperOnFile> papers(String who, UUID id) {
        return people.as(who, () -> evidence.papers(id));
    }

    private NominationDetails details(UUID id) {
        return people.as("canbo", () -> nominations.details(id));
    }
}
