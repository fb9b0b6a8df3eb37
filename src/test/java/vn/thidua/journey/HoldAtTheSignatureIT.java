package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.TestEngine;
import vn.thidua.decision.PaperDetails;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperLineStatus;
import vn.thidua.decision.PaperStatus;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.LineStatus;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.shared.BusinessException;

/** A hold at the last two of its four gates: the commune's signature and the city's. */
@IntegrationTest
class HoldAtTheSignatureIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestEngine engine;

    HoldStory story;

    @BeforeEach
    void begin() {
        story = new HoldStory(context);
    }

    @Test
    @DisplayName(
            "BR-04 the officer's list goes to the chair without the one on hold; BR-06 released, it stands on another")
    void drafted_held_leavesTheList() {
        HoldStory.Two two = HoldStory.two("F-GK-CN", "Rà Soát");
        UUID id = story.recommended(two);
        PaperId first = story.road.paperOf(two.held().id(), PaperKind.DECISION);
        UUID hold = story.place(id, two.held());

        story.prepare("canbo", first);

        PaperDetails before = story.details("chutich", first);
        assertThat(before.listed())
                .extracting(row -> row.line())
                .containsExactly(two.other().id());
        assertThat(before.lines())
                .filteredOn(row -> row.line().equals(two.held().id()))
                .allSatisfy(row -> assertThat(row.status()).isEqualTo(PaperLineStatus.HELD));
        story.sign("chutich", first);
        story.number("vanthu", first);
        assertThat(story.status(id, two.other())).isEqualTo(LineStatus.GRANTED);

        story.release(hold);

        PaperId second = story.road.paperOf(two.held().id(), PaperKind.DECISION);
        assertThat(second).isNotEqualTo(first);
        story.road.decided(two.held().id(), "chutich");
        assertThat(story.status(id, two.held())).isEqualTo(LineStatus.GRANTED);
        assertThat(engine.activities("AwardNomination", id.toString())).isEmpty();
    }

    @Test
    @DisplayName("BR-04 blocks: nobody signs a Quyết định with somebody on hold; set aside, the others are signed for")
    void decision_heldBeforeTheSigner_isSetAside() {
        HoldStory.Two two = HoldStory.two("F-GK-CN", "Trình Ký");
        UUID id = story.recommended(two);
        PaperId paper = story.road.paperOf(two.held().id(), PaperKind.DECISION);
        story.prepare("canbo", paper);
        story.place(id, two.held());

        assertThatThrownBy(() -> story.sign("phochutich", paper))
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    assertThat(refused.key()).isEqualTo("decision.refused.onHold");
                    assertThat(refused.details()).containsExactly(two.held().name() + " (Đang chờ)");
                });
        assertThat(story.details("phochutich", paper).listed())
                .filteredOn(row -> row.waits() != null)
                .extracting(row -> row.line())
                .containsExactly(two.held().id());

        story.setAside("phochutich", paper);
        story.sign("phochutich", paper);
        story.number("vanthu", paper);

        assertThat(story.status(id, two.other())).isEqualTo(LineStatus.GRANTED);
        assertThat(story.status(id, two.held())).isEqualTo(LineStatus.RECOMMENDED);
    }

    @Test
    @DisplayName("BR-04 a list of nobody but people on hold is never issued; BR-06 released, they stand on a new one")
    void decision_everybodyHeld_isDropped() {
        NominationDraft.Line line = Drafts.person("Tống Cả Danh Sách (mẫu)", "F-GK-CN");
        UUID id = story.nominating.ready(line);
        story.road.throughTheCouncil(line.id(), 11);
        PaperId paper = story.road.paperOf(line.id(), PaperKind.DECISION);
        story.prepare("canbo", paper);
        UUID hold = story.place(id, line);

        story.setAside("chutich", paper);

        assertThat(story.details("canbo", paper).status()).isEqualTo(PaperStatus.DROPPED);
        assertThat(story.status(id, line)).isEqualTo(LineStatus.RECOMMENDED);
        story.release(hold);
        story.road.decided(line.id(), "chutich");
        assertThat(story.status(id, line)).isEqualTo(LineStatus.GRANTED);
    }

    @Test
    @DisplayName("BR-04 nobody signs a Tờ trình with somebody on hold; the others go to the city, BR-06 and they later")
    void submission_held_isSetAside() {
        HoldStory.Two two = HoldStory.two("F-BKTP-CN", "Tờ Trình");
        UUID id = story.recommended(two);
        PaperId paper = story.road.paperOf(two.held().id(), PaperKind.SUBMISSION);
        story.prepare("canbo", paper);
        UUID hold = story.place(id, two.held());

        assertThatThrownBy(() -> story.sign("chutich", paper))
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    // The chair may know why.
                    assertThat(refused.details().toString()).contains("Khiếu nại, tố cáo đang được xác minh");
                });
        story.setAside("chutich", paper);
        story.road.submittedToTheCity(two.other().id());
        assertThat(story.status(id, two.other())).isEqualTo(LineStatus.AT_CITY);

        story.release(hold);
        story.road.submittedToTheCity(two.held().id());
        assertThat(story.status(id, two.held())).isEqualTo(LineStatus.AT_CITY);
    }

    @Test
    @DisplayName("BR-04 the city does not sign for somebody on hold, the others go on; BR-06 released, it decides")
    void city_held_isSetAsideAndDecidedLater() {
        HoldStory.Two two = HoldStory.two("F-BKTP-CN", "Thành Phố");
        UUID id = story.recommended(two);
        story.road.submittedToTheCity(two.held().id());
        story.bothProposed(two);
        PaperId paper = story.road.paperOf(two.held().id(), PaperKind.DECISION);
        story.prepare("thamdinhtp", paper);
        UUID hold = story.place(id, two.held());

        assertThatThrownBy(() -> story.sign("chutichtp", paper))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.details())
                                .containsExactly(two.held().name() + " (Đang chờ)"));
        story.setAside("chutichtp", paper);
        story.sign("chutichtp", paper);
        story.number("vanthutp", paper);
        assertThat(story.status(id, two.other())).isEqualTo(LineStatus.GRANTED);
        assertThat(story.status(id, two.held())).isEqualTo(LineStatus.AT_CITY);

        story.release(hold);

        PaperId later = story.road.paperOf(two.held().id(), PaperKind.DECISION);
        assertThat(later).isNotEqualTo(paper);
        story.prepare("thamdinhtp", later);
        story.sign("chutichtp", later);
        story.number("vanthutp", later);
        assertThat(story.status(id, two.held())).isEqualTo(LineStatus.GRANTED);
        assertThat(engine.activities("AwardNomination", id.toString())).isEmpty();
    }

    @Test
    @DisplayName(
            "BR-04 held before the city's draft is made, the line is kept off it and the submission still concludes")
    void city_heldBeforeTheDraft_waitsBesideIt() {
        HoldStory.Two two = HoldStory.two("F-BKTP-CN", "Trước Dự Thảo");
        UUID id = story.recommended(two);
        story.road.submittedToTheCity(two.held().id());
        PaperId submission = story.road.paperOf(two.held().id(), PaperKind.SUBMISSION);
        UUID hold = story.place(id, two.held());
        story.bothProposed(two);

        assertThat(engine.activities("CitySubmission", submission.toString())).isEmpty();
        PaperId paper = story.road.paperOf(two.other().id(), PaperKind.DECISION);
        assertThat(story.details("thamdinhtp", paper).listed())
                .extracting(row -> row.line())
                .containsExactly(two.other().id());

        story.release(hold);
        assertThat(story.details("thamdinhtp", paper).listed())
                .extracting(row -> row.line())
                .contains(two.held().id());
    }
}
