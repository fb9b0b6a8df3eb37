package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.Races;
import vn.thidua.TestPeople;
import vn.thidua.shared.CommandKey;

/** Two lists of which each was right to go on: at the second signature the title is somebody's already. */
@IntegrationTest
class TitlesOnceIT {

    @Autowired
    PaperService papers;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    PaperStory story;
    RecommendedFixture recommended;

    @BeforeEach
    void begin() {
        story = new PaperStory(context, people);
        recommended = new RecommendedFixture(context);
    }

    @Test
    @DisplayName("BR-01 a title that was signed for blocks the second signature, numbered or not, until it is struck")
    void titleOnTwoLists_isSignedForOnce() {
        String name = household();
        UUID one = released(name);
        PaperId first = story.paperOf(one, PaperKind.DECISION);
        story.prepare(first);
        UUID another = released(name);
        PaperId second = story.paperOf(another, PaperKind.DECISION);
        assertThat(second).isNotEqualTo(first);
        story.prepare(second);
        story.sign("chutich", first);

        assertThatThrownBy(() -> story.sign("chutich", second)).hasMessage("decision.refused.titleTwice");
        story.number("vanthu", first);
        assertThatThrownBy(() -> story.sign("chutich", second)).hasMessage("decision.refused.titleTwice");
        assertThat(story.status(second)).isEqualTo(PaperStatus.PREPARED);

        people.as(
                "chutich",
                () -> papers.strike(CommandKey.fresh(), second, List.of(another), "Đã tặng theo quyết định trước"));
        assertThat(recommended.status(one)).isEqualTo("GRANTED");
        assertThat(recommended.status(another)).isEqualTo("REFUSED");
    }

    @Test
    @DisplayName("BR-01 two who sign for one title at the same moment: the second waits for the first, and is refused")
    void titleOnTwoLists_signedForAtOnce_isSignedForOnce() {
        String name = household();
        PaperId first = prepared(name);
        PaperId second = prepared(name);

        Future<?> behind =
                new Races(context).behind(() -> story.sign("chutich", first), () -> story.sign("chutich", second));

        Races.assertRefused(behind, "decision.refused.titleTwice");
        assertThat(story.status(first)).isEqualTo(PaperStatus.SIGNED);
        assertThat(story.status(second)).isEqualTo(PaperStatus.PREPARED);
    }

    private PaperId prepared(String household) {
        PaperId paper = story.paperOf(released(household), PaperKind.DECISION);
        story.prepare(paper);
        return paper;
    }

    @Test
    void titleTwiceOnOneList_isSignedForOnce_andTheOthersGoOn() {
        List<UUID> both = recommended.released(recommended.family(household()), recommended.family(household()));
        UUID another = both.getLast();
        PaperId paper = story.paperOf(another, PaperKind.DECISION);
        // Found to be one household after they were sent.
        jdbc.update(
                "update nomination_line set subject = (select subject from nomination_line where id = ?) where id = ?",
                both.getFirst(),
                another);
        story.prepare(paper);
        assertThatThrownBy(() -> story.sign("chutich", paper)).hasMessage("decision.refused.titleTwice");

        people.as("chutich", () -> papers.strike(CommandKey.fresh(), paper, List.of(another), "Đề nghị hai lần"));
        story.sign("chutich", paper);

        assertThat(story.status(paper)).isEqualTo(PaperStatus.SIGNED);
    }

    private static String household() {
        return "Hộ bà Trần Thị " + UUID.randomUUID() + " (mẫu)";
    }

    /** A title that goes to no Council: it stands on a draft now. */
    private UUID released(String household) {
        return recommended.released(recommended.family(household)).getFirst();
    }
}
