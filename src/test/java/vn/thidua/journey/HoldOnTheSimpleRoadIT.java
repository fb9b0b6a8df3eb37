package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperLineStatus;
import vn.thidua.nomination.Beginnings;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.LineStatus;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.SimpleGround;
import vn.thidua.organization.HoldService;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/** A hold on the road without a Council: it has no agenda, and asks at the short appraisal and at both signatures. */
@IntegrationTest
class HoldOnTheSimpleRoadIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    NominationService nominations;

    @Autowired
    HoldService holds;

    @Autowired
    JdbcTemplate jdbc;

    HoldStory story;
    Beginnings beginnings;

    @BeforeEach
    void begin() {
        story = new HoldStory(context);
        beginnings = new Beginnings(context);
    }

    @Test
    @DisplayName(
            "BR-04 simple procedure: placed while it is appraised, the only one enters no list; BR-06 released, it does")
    void appraisal_held_entersNoList() {
        NominationDraft.Line line = saver("Một Mình", "F-GK-CN");
        UUID id = found(line);
        UUID hold = story.place(id, line);

        beginnings.appraiseSimply("canbo", id, "APPROPRIATE");

        assertThat(status(id, line)).isEqualTo(LineStatus.SUBMITTED);
        assertThat(story.papersOf(line)).isZero();
        assertThat(engine.activities("AwardNomination", id.toString())).containsExactly("CatchEvent_LinesSettled");

        story.release(hold);

        assertThat(status(id, line)).isIn(LineStatus.RECOMMENDED, LineStatus.BEING_DECIDED);
        story.road.decided(line.id(), "chutich");
        assertThat(status(id, line)).isEqualTo(LineStatus.GRANTED);
        assertThat(engine.activities("AwardNomination", id.toString())).isEmpty();
    }

    @Test
    @DisplayName("BR-04 simple procedure: the one on hold stays behind at the appraisal, the other is granted")
    void appraisal_oneHeld_theOtherGoesOn() {
        NominationDraft.Line held = saver("Ở Lại", "F-GK-CN");
        NominationDraft.Line other = saver("Đi Trước", "F-GK-CN");
        UUID id = found(held, other);
        UUID hold = story.place(id, held);

        beginnings.appraiseSimply("canbo", id, "APPROPRIATE");
        story.road.decided(other.id(), "chutich");

        assertThat(status(id, other)).isEqualTo(LineStatus.GRANTED);
        assertThat(status(id, held)).isEqualTo(LineStatus.SUBMITTED);
        assertThat(registered(held)).isZero();

        story.release(hold);
        story.road.decided(held.id(), "chutich");
        assertThat(status(id, held)).isEqualTo(LineStatus.GRANTED);
    }

    @Test
    @DisplayName("BR-04 simple procedure: placed after the appraisal, the officer's list goes to the signer without it")
    void prepared_held_leavesTheList() {
        NominationDraft.Line held = saver("Trước Khi Trình", "F-GK-CN");
        NominationDraft.Line other = saver("Cùng Danh Sách", "F-GK-CN");
        UUID id = found(held, other);
        beginnings.appraiseSimply("canbo", id, "APPROPRIATE");
        PaperId paper = story.road.paperOf(held.id(), PaperKind.DECISION);
        story.place(id, held);

        story.prepare("canbo", paper);

        assertThat(story.details("chutich", paper).lines())
                .filteredOn(row -> row.line().equals(held.id()))
                .allSatisfy(row -> assertThat(row.status()).isEqualTo(PaperLineStatus.HELD));
        story.sign("chutich", paper);
        story.number("vanthu", paper);
        assertThat(status(id, other)).isEqualTo(LineStatus.GRANTED);
        assertThat(status(id, held)).isEqualTo(LineStatus.RECOMMENDED);
        assertThat(registered(held)).isZero();
    }

    @Test
    @DisplayName("BR-04 simple procedure: placed before the signer, nobody signs; BR-06 released, it is signed")
    void signature_held_isStopped() {
        NominationDraft.Line line = saver("Trước Chữ Ký", "F-GK-CN");
        UUID id = found(line);
        beginnings.appraiseSimply("canbo", id, "APPROPRIATE");
        PaperId paper = story.road.paperOf(line.id(), PaperKind.DECISION);
        story.prepare("canbo", paper);
        UUID hold = story.place(id, line);

        for (String signer : List.of("chutich", "phochutich")) {
            assertThatThrownBy(() -> story.sign(signer, paper)).as(signer).hasMessage("decision.refused.onHold");
        }
        // The vice chair is told who waits and not why; the chair may know why.
        assertThatThrownBy(() -> story.sign("phochutich", paper))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.details()).containsExactly(line.name() + " (Đang chờ)"));
        assertThat(registered(line)).isZero();

        story.release(hold);
        story.sign("chutich", paper);
        story.number("vanthu", paper);
        assertThat(status(id, line)).isEqualTo(LineStatus.GRANTED);
    }

    @Test
    @DisplayName("BR-04 simple procedure to the city: neither the Tờ trình nor the city's decision is signed")
    void city_held_isStoppedAtBothSignatures() {
        NominationDraft.Line line = saver("Lên Thành Phố", "F-BKTP-CN");
        UUID id = found(line);
        beginnings.appraiseSimply("canbo", id, "APPROPRIATE");
        PaperId submission = story.road.paperOf(line.id(), PaperKind.SUBMISSION);
        story.prepare("canbo", submission);
        UUID first = story.place(id, line);
        assertThatThrownBy(() -> story.sign("chutich", submission)).hasMessage("decision.refused.onHold");
        story.release(first);
        story.road.submittedToTheCity(line.id());
        story.proposed(line);
        PaperId decision = story.road.paperOf(line.id(), PaperKind.DECISION);
        story.prepare("thamdinhtp", decision);
        UUID second = story.place(id, line);

        assertThatThrownBy(() -> story.sign("chutichtp", decision))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.details()).containsExactly(line.name() + " (Đang chờ)"));

        story.release(second);
        story.sign("chutichtp", decision);
        story.number("vanthutp", decision);
        assertThat(status(id, line)).isEqualTo(LineStatus.GRANTED);
    }

    @Test
    @DisplayName("BR-04 simple procedure: whoever nominated reads that it waits and nothing of why, nor does the clerk")
    void source_isHidden() {
        NominationDraft.Line line = beginnings.fallen("Tống Giữ Kín Đột Xuất (mẫu)", "F-GK-CN", "con trai (mẫu)");
        UUID id = beginnings.submitted("truongthon", beginnings.simple(Drafts.XUAN_DOAI, SimpleGround.SUDDEN, line));
        UUID hold = story.place(id, line);
        beginnings.appraiseSimply("canbo", id, "APPROPRIATE");

        for (String reader : List.of("truongthon", "mattran", "phochutich", "vanthu")) {
            NominationDetails shown = people.as(reader, () -> nominations.details(id));
            assertThat(shown.lines().getFirst().waits()).as(reader).isEqualTo("Đang chờ");
            assertThat(shown.toString() + people.as(reader, () -> nominations.trail(id)))
                    .as(reader)
                    .doesNotContain(HoldStory.SOURCE, HoldStory.REASON, "tố cáo");
            assertThat(people.as(
                            reader,
                            () -> holds.of(List.of(shown.lines().getFirst().subject()))))
                    .as(reader)
                    .isEmpty();
        }
        assertThat(people.as("chutich", () -> holds.all()))
                .anySatisfy(row -> assertThat(row.source()).isEqualTo(HoldStory.SOURCE));

        assertThatThrownBy(() -> people.as("chutich", () -> holds.release(CommandKey.fresh(), hold, " ")))
                .hasMessage("organization.hold.reasonMissing");
        assertThat(status(id, line)).isEqualTo(LineStatus.SUBMITTED);
        story.release(hold);
        assertThat(status(id, line)).isNotEqualTo(LineStatus.SUBMITTED);
    }

    private UUID found(NominationDraft.Line... lines) {
        return beginnings.submitted("chutich", beginnings.found(SimpleGround.FOUND, lines));
    }

    private static NominationDraft.Line saver(String name, String form) {
        return Beginnings.saver("Tống " + name + " (mẫu)", form);
    }

    private LineStatus status(UUID nomination, NominationDraft.Line line) {
        return people.as("canbo", () -> nominations.details(nomination)).lines().stream()
                .filter(row -> row.id().equals(line.id()))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private int registered(NominationDraft.Line line) {
        return jdbc.queryForObject("select count(*) from register_award where line = ?", Integer.class, line.id());
    }
}
