package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.Races;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperStatus;
import vn.thidua.nomination.LineStatus;
import vn.thidua.organization.Holds;
import vn.thidua.organization.SubjectId;

/** A hold is placed or released while somebody signs: one of both waits, and meets what the other did. */
@IntegrationTest
class HoldRaceIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    Holds holds;

    @Autowired
    JdbcTemplate jdbc;

    HoldStory story;
    Races races;

    @BeforeEach
    void begin() {
        story = new HoldStory(context);
        races = new Races(context);
    }

    @Test
    @DisplayName("BR-04 a hold that is being placed stops the signature that comes behind it")
    void holdInFront_signatureIsRefused() {
        HoldStory.Two two = HoldStory.two("F-GK-CN", "Dừng Trước");
        UUID id = story.recommended(two);
        PaperId paper = story.road.paperOf(two.held().id(), PaperKind.DECISION);
        story.prepare("canbo", paper);

        Future<?> signature = races.behind(() -> story.place(id, two.held()), () -> story.sign("chutich", paper));

        Races.assertRefused(signature, "decision.refused.onHold");
        assertThat(story.details("chutich", paper).status()).isEqualTo(PaperStatus.PREPARED);
    }

    @Test
    @DisplayName("BR-04 a hold comes before a signature or after it, never between its check and its end")
    void signatureInFront_holdWaits() throws Exception {
        HoldStory.Two two = HoldStory.two("F-GK-CN", "Ký Trước");
        UUID id = story.recommended(two);
        PaperId paper = story.road.paperOf(two.held().id(), PaperKind.DECISION);
        story.prepare("canbo", paper);

        Future<?> hold = races.behind(() -> story.sign("chutich", paper), () -> story.place(id, two.held()));

        hold.get();
        assertThat(story.details("chutich", paper).status()).isEqualTo(PaperStatus.SIGNED);
    }

    @Test
    @DisplayName("BR-06 released while the chair sets the line aside, it stays on the list and is signed for")
    void releaseInFront_nobodyIsSetAside() {
        HoldStory.Two two = HoldStory.two("F-GK-CN", "Hết Dừng");
        UUID id = story.recommended(two);
        PaperId paper = story.road.paperOf(two.held().id(), PaperKind.DECISION);
        story.prepare("canbo", paper);
        UUID hold = story.place(id, two.held());

        Future<?> aside = races.behind(() -> story.release(hold), () -> story.setAside("chutich", paper));

        Races.assertRefused(aside, "decision.refused.nobodyOnHold");
        assertThat(story.details("chutich", paper).listed())
                .extracting(row -> row.line())
                .contains(two.held().id());
        story.sign("chutich", paper);
        story.number("vanthu", paper);
        assertThat(story.status(id, two.held())).isEqualTo(LineStatus.GRANTED);
    }

    @Test
    @DisplayName("BR-06 set aside at the city while the hold ends, the line goes on another decision")
    void setAsideInFront_releaseWakesTheLine() throws Exception {
        HoldStory.Two two = HoldStory.two("F-BKTP-CN", "Để Riêng");
        UUID id = story.recommended(two);
        story.road.submittedToTheCity(two.held().id());
        story.bothProposed(two);
        PaperId paper = story.road.paperOf(two.held().id(), PaperKind.DECISION);
        story.prepare("thamdinhtp", paper);
        UUID hold = story.place(id, two.held());

        Future<?> release = races.behind(() -> story.setAside("chutichtp", paper), () -> story.release(hold));

        release.get();
        assertThat(story.road.paperOf(two.held().id(), PaperKind.DECISION)).isNotEqualTo(paper);
    }

    /** Whoever ends a submission has its row and asks for the holds next: it must not wait for who waits for it. */
    @Test
    @DisplayName("BR-06 a release that waits for a submission keeps nobody from asking who on it is on hold")
    void releaseBehindTheSubmission_holdsNoSubject() throws Exception {
        HoldStory.Two two = HoldStory.two("F-BKTP-CN", "Vòng Chờ");
        UUID id = story.recommended(two);
        story.road.submittedToTheCity(two.held().id());
        UUID hold = story.place(id, two.held());
        story.bothProposed(two);
        PaperId submission = story.road.paperOf(two.held().id(), PaperKind.SUBMISSION);
        SubjectId subject = story.subject(two.held());

        Future<?> release = races.behind(
                () -> jdbc.queryForList("select id from decision_paper where id = ? for update", submission.value()),
                () -> story.release(hold),
                () -> {
                    jdbc.execute("set local lock_timeout = '500ms'");
                    assertThat(holds.lockStanding(Set.of(subject)))
                            .as("not released yet")
                            .containsExactly(subject);
                });

        release.get();
        assertThat(story.road.paperOf(two.held().id(), PaperKind.DECISION)).isNotNull();
    }

    @Test
    @DisplayName("BR-06 a release that waits for a list keeps nobody from asking who on it is on hold")
    void releaseBehindTheDraft_holdsNoSubject() throws Exception {
        HoldStory.Two two = HoldStory.two("F-GK-CN", "Vòng Xã");
        UUID id = story.ready(two);
        AtomicReference<UUID> hold = new AtomicReference<>();
        story.road.throughTheCouncil(
                List.of(two.held().id(), two.other().id()), 11, () -> hold.set(story.place(id, two.held())));
        PaperId draft = story.road.paperOf(two.other().id(), PaperKind.DECISION);
        SubjectId subject = story.subject(two.held());

        Future<?> release = races.behind(
                () -> jdbc.queryForList("select id from decision_paper where id = ? for update", draft.value()),
                () -> story.release(hold.get()),
                () -> {
                    jdbc.execute("set local lock_timeout = '500ms'");
                    assertThat(holds.lockStanding(Set.of(subject))).containsExactly(subject);
                });

        release.get();
        assertThat(story.road.paperOf(two.held().id(), PaperKind.DECISION)).isEqualTo(draft);
    }
}
