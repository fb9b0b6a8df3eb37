package vn.thidua.faults;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestFiles;
import vn.thidua.TestPeople;
import vn.thidua.council.BallotService;
import vn.thidua.council.BoxFigures;
import vn.thidua.council.PaperBallotService;
import vn.thidua.council.PaperBoxService;
import vn.thidua.council.WrittenOpinionService;
import vn.thidua.council.tally.Choice;

/** How the members of a {@link Sitting} vote: on the screen, and where it is mixed on paper and in writing as well. */
final class SittingVotes {

    private static final byte[] SCAN =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final SittingPlan plan;
    private final SittingCommands commands;
    private final TestPeople people;
    private final BallotService ballots;
    private final PaperBallotService papers;
    private final PaperBoxService boxes;
    private final WrittenOpinionService opinions;

    SittingVotes(ApplicationContext context, SittingPlan plan, SittingCommands commands) {
        this.plan = plan;
        this.commands = commands;
        people = context.getBean(TestPeople.class);
        ballots = context.getBean(BallotService.class);
        papers = context.getBean(PaperBallotService.class);
        boxes = context.getBean(PaperBoxService.class);
        opinions = context.getBean(WrittenOpinionService.class);
    }

    void cast(String member) {
        commands.once(Sitting.Act.CAST, member, key -> ballots.handIn(key, commands.session(), choices(member)));
    }

    /** What a member chooses, by item. */
    private Map<UUID, Choice> choices(String member) {
        Map<UUID, Choice> choices = new HashMap<>();
        commands.items()
                .forEach((line, item) -> choices.put(item, plan.agrees(member, line) ? Choice.AGREE : Choice.DISAGREE));
        return choices;
    }

    void handPaper(Sitting.Act act, String member) {
        commands.once(act, "thuky", member, key -> papers.issue(key, commands.session(), people.id(member)));
    }

    void enterOpinion(Sitting.Act act, String member) {
        commands.once(
                act,
                "thuky",
                member,
                key -> TestFiles.send(opinions::receive, "phieu.pdf", SCAN, scan -> {
                    opinions.enter(key, commands.session(), people.id(member), choices(member), scan);
                    return true;
                }));
    }

    /** What really lies in the box; nothing where nobody voted on paper. */
    void countBox(Sitting.Act act, String counter) {
        if (!plan.mixed()) {
            return;
        }
        Map<UUID, BoxFigures> found = new HashMap<>();
        commands.items().forEach((line, item) -> {
            int yes = (int) plan.onPaper().stream()
                    .filter(member -> plan.agrees(member, line))
                    .count();
            found.put(item, new BoxFigures(yes, plan.onPaper().size() - yes, 0, 0));
        });
        commands.once(act, counter, key -> boxes.enter(key, commands.session(), found));
    }
}
