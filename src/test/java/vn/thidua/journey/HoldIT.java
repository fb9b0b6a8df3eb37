package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaService;
import vn.thidua.council.CouncilService;
import vn.thidua.council.InterestService;
import vn.thidua.council.MeetingService;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.LineStatus;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/** A hold at the first two of its four gates: the check and the agenda; and while the Council sits. */
@IntegrationTest
class HoldIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    AgendaService agenda;

    @Autowired
    MeetingService meeting;

    @Autowired
    InterestService interests;

    @Autowired
    CouncilService council;

    HoldStory story;

    @BeforeEach
    void begin() {
        story = new HoldStory(context);
    }

    @Test
    @DisplayName("BR-04 at the check nobody passes whose whole nomination is on hold")
    void check_everybodyHeld_isRefused() {
        NominationDraft.Line alone = Drafts.person("Tống Một Mình (mẫu)", "F-GK-CN");
        UUID id = story.nominating.confirmed(alone);
        story.place(id, alone);

        assertThatThrownBy(() -> story.nominating.check(id, Map.of("checkOutcome", "COMPLETE")))
                .hasStackTraceContaining("nomination.error.allWait");
        assertThat(engine.activities("AwardNomination", id.toString())).containsExactly("UserTask_CheckNomination");
    }

    @Test
    @DisplayName("BR-04 at the check the one on hold stays behind and the others go on")
    void check_oneHeld_theOthersGoOn() {
        HoldStory.Two two = HoldStory.two("F-GK-CN", "Kiểm Tra");
        UUID id = story.nominating.confirmed(two.held(), two.other());
        story.place(id, two.held());

        story.nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        story.nominating.appraise(id, "APPROPRIATE");

        assertThat(story.status(id, two.held())).isEqualTo(LineStatus.SUBMITTED);
        assertThat(story.status(id, two.other())).isEqualTo(LineStatus.READY);
        story.road.throughTheCouncil(two.other().id(), 11);
        story.road.decided(two.other().id(), "chutich");
        assertThat(story.status(id, two.other())).isEqualTo(LineStatus.GRANTED);
        assertThat(story.status(id, two.held())).isEqualTo(LineStatus.SUBMITTED);
    }

    @Test
    @DisplayName("BR-06 released after the check, the award goes on to the Council and to its decision")
    void check_released_goesOn() {
        HoldStory.Two two = HoldStory.two("F-GK-CN", "Đi Tiếp");
        UUID id = story.nominating.confirmed(two.held(), two.other());
        UUID hold = story.place(id, two.held());
        story.nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        story.nominating.appraise(id, "APPROPRIATE");
        story.road.throughTheCouncil(two.other().id(), 11);
        story.road.decided(two.other().id(), "chutich");

        story.release(hold);

        assertThat(story.status(id, two.held())).isEqualTo(LineStatus.READY);
        story.road.throughTheCouncil(two.held().id(), 11);
        story.road.decided(two.held().id(), "chutich");
        assertThat(story.status(id, two.held())).isEqualTo(LineStatus.GRANTED);
        assertThat(engine.activities("AwardNomination", id.toString())).isEmpty();
    }

    @Test
    @DisplayName("BR-04 the one on hold is not offered for an agenda and is refused there")
    void agenda_held_isRefused() {
        NominationDraft.Line line = Drafts.person("Tống Chương Trình (mẫu)", "F-GK-CN");
        UUID id = story.nominating.ready(line);
        UUID hold = story.place(id, line);

        assertThat(story.offered(line)).isFalse();
        assertThatThrownBy(() -> people.as(
                        "thuky", () -> agenda.plan(CommandKey.fresh(), Cast.SAMPLE.commune(), HoldStory.keys(line))))
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    assertThat(refused.key()).isEqualTo("nomination.error.lineWaits");
                    assertThat(refused.details()).containsExactly("Tống Chương Trình (mẫu)", "Đang chờ");
                });

        story.release(hold);
        assertThat(story.offered(line)).isTrue();
    }

    @Test
    @DisplayName("BR-04 a session opens without the one who was put on hold after the invitation")
    void session_heldBeforeItOpens_opensWithoutIt() {
        HoldStory.Two two = HoldStory.two("F-GK-CN", "Mời Họp");
        UUID id = story.ready(two);
        UUID session = story.convened(two.held(), two.other());
        UUID hold = story.place(id, two.held());

        people.as("chutich", () -> {
            interests.declare(CommandKey.fresh(), session, List.of());
            meeting.open(CommandKey.fresh(), session);
        });

        assertThat(people.as("thuky", () -> council.session(session)).items()).hasSize(1);
        assertThat(story.status(id, two.other())).isEqualTo(LineStatus.ON_AGENDA);
        assertThat(story.status(id, two.held())).isEqualTo(LineStatus.READY);
        story.release(hold);
        assertThat(story.offered(two.held())).isTrue();
        people.as("chutich", () -> meeting.closeBallot(CommandKey.fresh(), session));
    }

    @Test
    @DisplayName(
            "BR-04 put on hold while the Council sits, the recommended one enters no list; BR-06 released, it does")
    void session_heldWhileItSits_entersNoList() {
        NominationDraft.Line line = Drafts.person("Tống Đang Họp (mẫu)", "F-GK-CN");
        UUID id = story.nominating.ready(line);
        UUID[] hold = new UUID[1];
        story.road.throughTheCouncil(List.of(line.id()), 11, () -> hold[0] = story.place(id, line));

        assertThat(story.status(id, line)).isEqualTo(LineStatus.RECOMMENDED);
        assertThat(story.papersOf(line)).isZero();

        story.release(hold[0]);

        assertThat(story.status(id, line)).isEqualTo(LineStatus.BEING_DECIDED);
        story.road.decided(line.id(), "chutich");
        assertThat(story.status(id, line)).isEqualTo(LineStatus.GRANTED);
    }

    @Test
    @DisplayName("BR-06 with two holds the award goes on after the last of them only")
    void twoHolds_theLastCounts() {
        NominationDraft.Line line = Drafts.person("Tống Hai Lần (mẫu)", "F-GK-CN");
        UUID id = story.nominating.ready(line);
        UUID first = story.place(id, line);
        UUID second = story.place(id, line);

        story.release(first);
        assertThat(story.offered(line)).isFalse();
        story.release(second);
        assertThat(story.offered(line)).isTrue();
    }
}
