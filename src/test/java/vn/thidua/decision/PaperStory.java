package vn.thidua.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestPeople;
import vn.thidua.shared.CommandKey;

/** Papers brought to a state by the people whose work it is. */
class PaperStory {

    /** Numbers are unique in the whole run: each paper takes the next. */
    static final AtomicInteger NUMBERS = new AtomicInteger(1000);

    private final PaperService papers;
    private final AppraisalService appraisals;
    private final DeferralService deferrals;
    private final TestPeople people;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    PaperStory(BeanFactory beans, TestPeople people) {
        this.papers = beans.getBean(PaperService.class);
        this.appraisals = beans.getBean(AppraisalService.class);
        this.deferrals = beans.getBean(DeferralService.class);
        this.people = people;
        this.jdbc = beans.getBean(JdbcTemplate.class);
        this.clock = beans.getBean(Clock.class);
    }

    /** The paper on which a line stands. */
    PaperId paperOf(UUID line, PaperKind kind) {
        return new PaperId(jdbc.queryForObject(
                "select paper from decision_paper_line where line = ? and kind = ? order by added_at desc limit 1",
                UUID.class,
                line,
                kind.name()));
    }

    void prepare(PaperId paper) {
        people.as("canbo", () -> papers.prepare(CommandKey.fresh(), paper));
    }

    void defer(PaperId paper, UUID line) {
        people.as("chutich", () -> deferrals.defer(CommandKey.fresh(), paper, List.of(line), "Để lại đợt sau"));
    }

    /** Sets the target for the share of direct workers; whoever sets one puts NONE back. */
    void target(String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = 'direct_worker_target'",
                value);
    }

    void sign(String who, PaperId paper) {
        people.as(who, () -> papers.sign(CommandKey.fresh(), paper, shown(paper), "thidua"));
    }

    String shown(PaperId paper) {
        return papers.details(paper).text().sha256();
    }

    int number(String who, PaperId paper) {
        int number = NUMBERS.incrementAndGet();
        people.as(who, () -> papers.number(CommandKey.fresh(), paper, number, LocalDate.now(clock)));
        return number;
    }

    void handedOver(PaperId submission) {
        prepare(submission);
        sign("chutich", submission);
        number("vanthu", submission);
    }

    List<AppraisalId> received(PaperId submission) {
        handedOver(submission);
        people.as("thamdinhtp", () -> papers.receive(CommandKey.fresh(), submission));
        return appraisalsOf(submission);
    }

    List<AppraisalId> appraisalsOf(PaperId submission) {
        return jdbc
                .queryForList(
                        "select id from decision_appraisal where submission = ? order by position",
                        UUID.class,
                        submission.value())
                .stream()
                .map(AppraisalId::new)
                .toList();
    }

    void propose(AppraisalId appraisal, Proposal proposal, String reason) {
        people.as("thamdinhtp", () -> appraisals.propose(CommandKey.fresh(), appraisal, proposal, reason));
    }

    PaperId cityDecision(PaperId submission) {
        return new PaperId(jdbc.queryForObject(
                "select id from decision_paper where submission = ?", UUID.class, submission.value()));
    }

    void ask(AppraisalId appraisal, String missing) {
        people.as("thamdinhtp", () -> appraisals.askSupplement(CommandKey.fresh(), appraisal, missing));
    }

    AppraisalStatus appraisalStatus(AppraisalId appraisal) {
        return AppraisalStatus.valueOf(jdbc.queryForObject(
                "select status from decision_appraisal where id = ?", String.class, appraisal.value()));
    }

    /** The city's decision on which a line stands, signed and numbered. */
    void decided(UUID line) {
        PaperId decision = paperOf(line, PaperKind.DECISION);
        people.as("thamdinhtp", () -> papers.prepare(CommandKey.fresh(), decision));
        sign("chutichtp", decision);
        number("vanthutp", decision);
    }

    PaperStatus status(PaperId paper) {
        return PaperStatus.valueOf(
                jdbc.queryForObject("select status from decision_paper where id = ?", String.class, paper.value()));
    }

    /** Instances of the engine that still run for a paper. */
    int running(PaperId paper) {
        return jdbc.queryForObject(
                "select count(*) from act_ru_execution where business_key_ = ?", Integer.class, paper.toString());
    }

    String openTask(PaperId paper) {
        return jdbc.queryForObject(
                "select task_key from workflow_item where business_key = ? and state = 'OPEN'",
                String.class,
                paper.toString());
    }

    List<Integer> ordinals(PaperId decision) {
        return jdbc.queryForList(
                "select ordinal from register_award where decision = ? order by ordinal",
                Integer.class,
                decision.value());
    }
}
