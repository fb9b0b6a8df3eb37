package vn.thidua.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.award.PositionClass;
import vn.thidua.nomination.Drafts;

/** Papers and appraisals brought to a state, for tests outside this package. */
public class DecisionStories {

    private final RecommendedFixture recommended;
    private final PaperStory story;

    public DecisionStories(ApplicationContext context) {
        recommended = new RecommendedFixture(context);
        story = new PaperStory(context, context.getBean(TestPeople.class));
    }

    public List<UUID> recommended(String form, String... names) {
        return recommended.lines(form, names);
    }

    /** Somebody whose class lowers the share of direct workers. */
    public UUID recommendedLeader(String name) {
        return recommended
                .lines(Drafts.person(name, "F-GK-CN", PositionClass.OTHER_LEADER))
                .getFirst();
    }

    /** A line that no Council votes on, put off by the chair. */
    public UUID putOffWithoutCouncil(String name) {
        UUID line = recommended.released(Drafts.household(name, "T-GDVH")).getFirst();
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
}
