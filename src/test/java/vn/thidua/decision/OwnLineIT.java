package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.access.AccountService;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.access.AssignmentKind;
import vn.thidua.access.IdentityService;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.Tie;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/** Nobody decides their own award: it goes on a separate paper signed KT., and the rest stays with the chair. */
@IntegrationTest
class OwnLineIT {

    /** As the sample names them; {@link Drafts} makes nominees of the year 1968. */
    private static final String CHAIR = "Phạm Quốc Vinh (mẫu)";

    private static final String CITY_CHAIR = "Lê Đăng Khoa (mẫu)";
    private static final int SAME_YEAR = 1968;

    @Autowired
    PaperService papers;

    @Autowired
    TieService ties;

    @Autowired
    IdentityService identities;

    @Autowired
    AccountService accounts;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    PaperStory story;
    RecommendedFixture recommended;

    @BeforeEach
    void begin() {
        story = new PaperStory(context, people);
        recommended = new RecommendedFixture(context);
        born("chutich", SAME_YEAR);
    }

    @AfterEach
    void tidy() {
        born("chutich", null);
        born("chutichtp", null);
        jdbc.update("update award_rule_value set value = 'ON' where rule_set = 'ND152' and key = 'own_line_decision'");
        jdbc.update(
                "delete from access_assignment where account_id = ? and kind = 'KT'",
                people.id("vanthutp").value());
    }

    @Test
    void chairsOwnLine_goesOnASeparateDecisionSignedKt_theRestIsTheChairs() {
        List<UUID> lines = recommended.lines("F-GK-CN", CHAIR, "Bùi Thị Na");
        PaperId whole = story.paperOf(lines.getFirst(), PaperKind.DECISION);
        story.prepare(whole);

        PaperId separate = story.paperOf(lines.getFirst(), PaperKind.DECISION);
        assertThat(separate).isNotEqualTo(whole);
        PaperDetails left = people.as("chutich", () -> papers.details(whole));
        assertThat(left.listed()).extracting(PaperLineRow::line).containsExactly(lines.getLast());
        assertThat(off(left, lines.getFirst())).satisfies(row -> {
            assertThat(row.status()).isEqualTo(PaperLineStatus.MOVED);
            assertThat(row.reason()).isEqualTo(CHAIR + " là người được đề nghị.");
            assertThat(row.movedTo()).isEqualTo(separate);
        });

        story.sign("chutich", whole);
        story.number("vanthu", whole);
        story.prepare(separate);
        assertThatThrownBy(() -> story.sign("chutich", separate)).hasMessage("decision.refused.deputyOnly");
        story.sign("phochutich", separate);
        story.number("vanthu", separate);

        assertThat(people.as("canbo", () -> papers.details(separate)).text().text())
                .contains("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Thị Thanh Hà (mẫu)")
                .doesNotContain("Bùi Thị Na");
        assertThat(lines)
                .allSatisfy(line -> assertThat(recommended.status(line)).isEqualTo("GRANTED"));
        assertThat(recommended.stage(lines.getFirst())).isEqualTo("SETTLED");
    }

    @Test
    void nothingButOwnLines_theWholeIsLeftToTheViceChair() {
        UUID own = recommended.lines("F-GK-CN", CHAIR).getFirst();
        PaperId paper = story.paperOf(own, PaperKind.DECISION);
        story.prepare(paper);

        PaperDetails seen = people.as("chutich", () -> papers.details(paper));
        assertThat(seen.deputyOnly()).isTrue();
        assertThat(seen.acts()).isEmpty();
        assertThat(seen.listed().getFirst().refusal()).contains("chính mình");
        assertThat(candidates(paper)).containsExactly("COMMUNE_VICE_CHAIR@ND");
        assertThatThrownBy(() -> strike("chutich", paper, own)).hasMessage("decision.refused.deputyOnly");

        story.sign("phochutich", paper);
        assertThat(story.status(paper)).isEqualTo(PaperStatus.SIGNED);
    }

    @Test
    void sameNameOfAnotherYear_isSomebodyElse() {
        born("chutich", SAME_YEAR + 2);
        UUID namesake = recommended.lines("F-GK-CN", CHAIR).getFirst();
        PaperId paper = story.paperOf(namesake, PaperKind.DECISION);
        story.prepare(paper);
        story.sign("chutich", paper);

        assertThat(story.status(paper)).isEqualTo(PaperStatus.SIGNED);
    }

    @Test
    void sameNameOfUnknownYear_hasToBeConfirmed_andANamesakeIsSigned() {
        born("chutich", null);
        UUID line = recommended.lines("F-GK-CN", CHAIR, "Vũ Thị Nụ").getFirst();
        PaperId paper = story.paperOf(line, PaperKind.DECISION);
        story.prepare(paper);

        PaperLineRow row = people.as("chutich", () -> papers.details(paper)).listed().stream()
                .filter(each -> each.line().equals(line))
                .findFirst()
                .orElseThrow();
        assertThat(row.toConfirm()).isTrue();
        assertThat(row.refusal()).contains("cùng họ và tên");
        assertThatThrownBy(() -> story.sign("chutich", paper)).hasMessage("decision.refused.sameName");

        declare("chutich", paper, line, Tie.NAMESAKE, null);
        story.sign("chutich", paper);
        assertThat(story.status(paper)).isEqualTo(PaperStatus.SIGNED);
        assertThat(audited(paper, "decision.tieDeclared.NAMESAKE")).isEqualTo(1);
    }

    @Test
    void sameName_declaredAsOneself_movesAtOnce() {
        born("chutich", null);
        // Of another year than in the other tests, so that what is declared here holds for nobody there.
        List<UUID> lines = recommended.lines(bornIn(1950), Drafts.person("Vũ Thị Nụ", "F-GK-CN"));
        PaperId paper = story.paperOf(lines.getFirst(), PaperKind.DECISION);
        story.prepare(paper);
        declare("chutich", paper, lines.getFirst(), Tie.SELF, null);

        assertThat(story.paperOf(lines.getFirst(), PaperKind.DECISION)).isNotEqualTo(paper);
        story.sign("chutich", paper);
        assertThat(story.status(paper)).isEqualTo(PaperStatus.SIGNED);
    }

    @Test
    void onlyLineDeclared_theEmptyPaperIsNeverIssued_theSeparateOneGoesItsWay() {
        UUID line = recommended.lines("F-GK-CN", "Đỗ Thị Vợ").getFirst();
        PaperId paper = story.paperOf(line, PaperKind.DECISION);
        story.prepare(paper);
        declare("chutich", paper, line, Tie.FAMILY, "Vợ");

        assertThat(story.status(paper)).isEqualTo(PaperStatus.DROPPED);
        assertThat(story.running(paper)).isZero();
        PaperId separate = story.paperOf(line, PaperKind.DECISION);
        assertThat(recommended.status(line)).isEqualTo("BEING_DECIDED");
        story.prepare(separate);
        story.sign("phochutich", separate);
        story.number("vanthu", separate);
        assertThat(recommended.status(line)).isEqualTo("GRANTED");
    }

    @Test
    void familyOnceDeclared_isKnownAtTheNextAward() {
        UUID first =
                recommended.lines("F-GK-CN", "Trần Thị Em Gái", "Ngô Văn Một").getFirst();
        PaperId paper = story.paperOf(first, PaperKind.DECISION);
        story.prepare(paper);
        declare("chutich", paper, first, Tie.FAMILY, "Em gái");

        List<UUID> later = recommended.lines("F-GK-CN", "Trần Thị Em Gái", "Ngô Văn Hai");
        PaperId next = story.paperOf(later.getFirst(), PaperKind.DECISION);
        story.prepare(next);

        assertThat(off(people.as("canbo", () -> papers.details(next)), later.getFirst())
                        .reason())
                .isEqualTo(CHAIR + " khai có người thân được đề nghị.");
    }

    @Test
    void appraisedByTheChair_isSeparatedToo() {
        List<UUID> lines = recommended.lines("F-GK-CN", "Lương Văn Thẩm", "Lương Văn Định");
        List<UUID> others = recommended.lines("F-GK-CN", "Lương Văn Khác");
        jdbc.update(
                "update nomination set appraiser = ? where id = ?",
                people.id("chutich").value(),
                recommended.nomination(lines.getFirst()));
        PaperId paper = story.paperOf(lines.getFirst(), PaperKind.DECISION);
        story.prepare(paper);

        assertThat(people.as("phochutich", () -> papers.details(paper)).deputyOnly())
                .isTrue();
        PaperId untouched = story.paperOf(others.getFirst(), PaperKind.DECISION);
        story.prepare(untouched);
        assertThat(people.as("chutich", () -> papers.details(untouched)).deputyOnly())
                .isFalse();
    }

    @Test
    void submission_theChairsLineGoesOnASeparateOneSignedTmKt() {
        List<UUID> lines = recommended.lines("F-BKTP-CN", CHAIR, "Bùi Thị Na");
        PaperId whole = story.paperOf(lines.getFirst(), PaperKind.SUBMISSION);
        story.prepare(whole);
        story.sign("chutich", whole);
        PaperId separate = story.paperOf(lines.getFirst(), PaperKind.SUBMISSION);
        story.prepare(separate);
        assertThatThrownBy(() -> story.sign("chutich", separate)).hasMessage("decision.refused.deputyOnly");
        story.sign("phochutich", separate);
        story.number("vanthu", separate);

        assertThat(people.as("canbo", () -> papers.details(separate)).text().text())
                .contains("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH");
        assertThat(recommended.status(lines.getFirst())).isEqualTo("AT_CITY");
    }

    @Test
    void cityChairsOwnLine_goesOnASeparateDecision_whichWhoStandsInForThemSigns() {
        born("chutichtp", SAME_YEAR);
        List<UUID> lines = recommended.lines("F-BKTP-CN", CITY_CHAIR, "Bùi Thị Na");
        PaperId submission = story.paperOf(lines.getFirst(), PaperKind.SUBMISSION);
        story.received(submission).forEach(line -> story.propose(line, Proposal.APPROVE, ""));
        PaperId whole = story.paperOf(lines.getLast(), PaperKind.DECISION);
        people.as("thamdinhtp", () -> papers.prepare(CommandKey.fresh(), whole));
        PaperId separate = story.paperOf(lines.getFirst(), PaperKind.DECISION);
        assertThat(separate).isNotEqualTo(whole);
        story.sign("chutichtp", whole);

        people.as("thamdinhtp", () -> papers.prepare(CommandKey.fresh(), separate));
        assertThatThrownBy(() -> story.sign("chutichtp", separate)).hasMessage("decision.refused.deputyOnly");
        people.as(
                "quantri",
                () -> accounts.assign(
                        CommandKey.fresh(),
                        people.id("vanthutp"),
                        new AssignmentDraft(
                                Role.CITY_APPROVER,
                                new UnitCode("HP"),
                                AssignmentKind.KT,
                                people.id("chutichtp"),
                                LocalDate.now(clock),
                                null)));
        story.sign("vanthutp", separate);
        story.number("vanthutp", separate);

        assertThat(people.as("thamdinhtp", () -> papers.details(separate))
                        .text()
                        .text())
                .contains("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nHà Thị Bích (mẫu)");
        assertThat(jdbc.queryForObject(
                        "select on_behalf_of_name from audit_entry where action = 'decision.signed.DEPUTY_FOR_HEAD'"
                                + " and subject_id = ?",
                        String.class,
                        separate.toString()))
                .isEqualTo(CITY_CHAIR);
        assertThat(recommended.status(lines.getFirst())).isEqualTo("GRANTED");
    }

    @Test
    void viceChairTied_leavesTheLineToTheChair_andRulesOnNothingOfIt() {
        UUID line = recommended.lines("F-GK-CN", "Nguyễn Thị Chị", "Ngô Văn Ba").getFirst();
        PaperId paper = story.paperOf(line, PaperKind.DECISION);
        story.prepare(paper);
        declare("phochutich", paper, line, Tie.OTHER, "Cùng góp vốn");

        assertThat(story.paperOf(line, PaperKind.DECISION)).isEqualTo(paper);
        assertThatThrownBy(() -> story.sign("phochutich", paper)).hasMessage("decision.refused.interest");
        assertThatThrownBy(() -> strike("phochutich", paper, line)).hasMessage("decision.refused.interest");
        declare("phochutich", paper, line, Tie.NAMESAKE, null);
        story.sign("phochutich", paper);
    }

    @Test
    void declaration_isRefusedWhereItIsNotTheirs() {
        List<UUID> lines = recommended.lines("F-GK-CN", "Trần Khai", "Ngô Văn Bốn");
        PaperId paper = story.paperOf(lines.getFirst(), PaperKind.DECISION);

        assertThatThrownBy(() -> declare("chutich", paper, lines.getFirst(), Tie.FAMILY, null))
                .hasMessage("decision.refused.moved.DRAFT");
        story.prepare(paper);
        assertThatThrownBy(() -> declare("vanthu", paper, lines.getFirst(), Tie.FAMILY, null))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> declare("chutichtp", paper, lines.getFirst(), Tie.FAMILY, null))
                .hasMessage("shared.notFound");
        assertThatThrownBy(() -> declare("chutich", paper, UUID.randomUUID(), Tie.FAMILY, null))
                .hasMessage("shared.notFound");
        assertThatThrownBy(() -> declare("chutich", paper, lines.getFirst(), Tie.OTHER, " "))
                .hasMessage("nomination.error.reasonMissing");
    }

    @Test
    void sameNameAndYear_cannotBeDeclaredAway() {
        jdbc.update("update award_rule_value set value = 'OFF' where rule_set = 'ND152' and key = 'own_line_decision'");
        UUID own = recommended.lines("F-GK-CN", CHAIR, "Ngô Văn Năm").getFirst();
        PaperId paper = story.paperOf(own, PaperKind.DECISION);
        story.prepare(paper);

        assertThat(story.paperOf(own, PaperKind.DECISION)).isEqualTo(paper);
        assertThatThrownBy(() -> declare("chutich", paper, own, Tie.NAMESAKE, null))
                .hasMessage("nomination.error.noNamesake");
        assertThatThrownBy(() -> story.sign("chutich", paper)).hasMessage("decision.refused.ownLine");
    }

    private static NominationDraft.Line bornIn(int year) {
        NominationDraft.Line line = Drafts.person(CHAIR, "F-GK-CN");
        return new NominationDraft.Line(
                line.id(),
                line.kind(),
                line.name(),
                year,
                line.sex(),
                line.address(),
                line.positionClass(),
                line.form(),
                line.achievement(),
                line.figures(),
                line.votesFor(),
                line.votesAgainst());
    }

    private void born(String username, @Nullable Integer year) {
        people.as("quantri", () -> identities.enterBirthYear(CommandKey.fresh(), people.id(username), year));
    }

    private void declare(String who, PaperId paper, UUID line, Tie tie, @Nullable String note) {
        people.as(who, () -> ties.declare(CommandKey.fresh(), paper, line, tie, note));
    }

    private void strike(String who, PaperId paper, UUID line) {
        people.as(who, () -> papers.strike(CommandKey.fresh(), paper, List.of(line), "Lý do"));
    }

    private static PaperLineRow off(PaperDetails details, UUID line) {
        return details.lines().stream()
                .filter(row -> row.line().equals(line) && row.status() != PaperLineStatus.LISTED)
                .findFirst()
                .orElseThrow();
    }

    private List<String> candidates(PaperId paper) {
        return jdbc.queryForList(
                "select l.group_id_ from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_"
                        + " join act_ru_execution e on e.proc_inst_id_ = t.proc_inst_id_"
                        + " where e.business_key_ = ?",
                String.class,
                paper.toString());
    }

    private int audited(PaperId paper, String action) {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where subject_id = ? and action = ?",
                Integer.class,
                paper.toString(),
                action);
    }
}
