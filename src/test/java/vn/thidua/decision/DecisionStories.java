package vn.thidua.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.award.PositionClass;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.shared.CommandKey;

/** Papers and appraisals brought to a state, for tests outside this package. */
public class DecisionStories {

    private final RecommendedFixture recommended;
    private final PaperStory story;
    private final PackStory packs;
    private final PaperService papers;
    private final SupplementService supplements;
    private final TestPeople people;

    public DecisionStories(ApplicationContext context) {
        people = context.getBean(TestPeople.class);
        papers = context.getBean(PaperService.class);
        supplements = context.getBean(SupplementService.class);
        recommended = new RecommendedFixture(context);
        story = new PaperStory(context, people);
        packs = new PackStory(context, people);
    }

    public List<UUID> recommended(String form, String... names) {
        return recommended.lines(form, names);
    }

    /** The lines of one nomination, some of them for the commune's chair and some for the city. */
    public void recommended(NominationDraft.Line... lines) {
        recommended.lines(lines);
    }

    /** What the city's reviewer proposes. */
    public void proposed(AppraisalId appraisal) {
        story.propose(appraisal, Proposal.APPROVE, "");
    }

    /** The city's decision on a line, signed and numbered. */
    public void decidedByCity(UUID line) {
        story.decided(line);
    }

    /** Somebody whose class lowers the share of direct workers. */
    public UUID recommendedLeader(String name) {
        return recommended
                .lines(Drafts.person(name, "F-GK-CN", PositionClass.OTHER_LEADER))
                .getFirst();
    }

    /** A line that no Council votes on, put off by the chair. */
    public UUID putOffWithoutCouncil(String name) {
        UUID line = recommended.released(recommended.family(name)).getFirst();
        PaperId paper = story.paperOf(line, PaperKind.DECISION);
        story.prepare(paper);
        story.defer(paper, line);
        return line;
    }

    public void target(String value) {
        story.target(value);
    }

    /** Route of the decision that waits for the officer. */
    public String drafted(UUID line) {
        return "quyet-dinh/" + story.paperOf(line, PaperKind.DECISION);
    }

    /** Route of the decision that waits for its signer. */
    public String prepared(UUID line) {
        PaperId paper = story.paperOf(line, PaperKind.DECISION);
        story.prepare(paper);
        return "quyet-dinh/" + paper;
    }

    /** Route of the decision that waits for its number. */
    public String signed(UUID line) {
        String route = prepared(line);
        story.sign("chutich", story.paperOf(line, PaperKind.DECISION));
        return route;
    }

    /** A decision that is in force; the address of its screen. */
    public String numbered(UUID line) {
        String route = signed(line);
        story.number("vanthu", story.paperOf(line, PaperKind.DECISION));
        return route;
    }

    /** A number that another decision has. */
    public int takenNumber() {
        PaperId other = story.paperOf(recommended.lines("F-GK-CN", "Người Khác").getFirst(), PaperKind.DECISION);
        story.prepare(other);
        story.sign("chutich", other);
        return story.number("vanthu", other);
    }

    public int freeNumber() {
        return PaperStory.NUMBERS.incrementAndGet();
    }

    /** The appraisals of lines that the city has taken in. */
    public List<AppraisalId> received(List<UUID> lines) {
        return story.received(story.paperOf(lines.getFirst(), PaperKind.SUBMISSION));
    }

    /** The appraisal of a line that the city asked the commune to complete. */
    public AppraisalId asked(String name) {
        AppraisalId appraisal = received(recommended("F-BKTP-CN", name)).getFirst();
        story.ask(appraisal, "Thiếu xác nhận của Ban công tác Mặt trận thôn");
        return appraisal;
    }

    /** The same, with the nominating unit asked for help. */
    public AppraisalId askedOfVillage(String name) {
        AppraisalId appraisal = asked(name);
        people.as("canbo", () -> supplements.askVillage(CommandKey.fresh(), appraisal, "Xin ảnh con đường"));
        return appraisal;
    }

    public SupplementStatus requestStatus(AppraisalId appraisal) {
        return people.as("canbo", () -> supplements.details(appraisal))
                .request()
                .status();
    }

    /** Route of the page on which the clerk enters the city's answer. */
    public String sentToCity(List<UUID> lines) {
        PaperId submission = story.paperOf(lines.getFirst(), PaperKind.SUBMISSION);
        packs.sent(submission);
        return "to-trinh/" + submission + "/ket-qua";
    }

    /** Route of the submission that waits for its number. */
    public String signedSubmission(UUID line) {
        PaperId submission = story.paperOf(line, PaperKind.SUBMISSION);
        story.prepare(submission);
        story.sign("chutich", submission);
        return "to-trinh/" + submission;
    }

    /** Route of the city's decision on lines that its reviewer proposed to refuse, before its signer. */
    public String refusedByReviewer(List<UUID> lines) {
        received(lines).forEach(line -> story.propose(line, Proposal.REFUSE, "Chưa đủ tiêu chuẩn"));
        PaperId decision = story.cityDecision(story.paperOf(lines.getFirst(), PaperKind.SUBMISSION));
        people.as("thamdinhtp", () -> papers.prepare(CommandKey.fresh(), decision));
        return "quyet-dinh/" + decision;
    }

    public String lineStatus(UUID line) {
        return recommended.status(line);
    }
}
