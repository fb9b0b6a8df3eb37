package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.LineHoldService;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.organization.HoldDraft;
import vn.thidua.organization.HoldGround;
import vn.thidua.organization.HoldService;
import vn.thidua.shared.CommandKey;

/** Who reads of a hold, and what it needs to be placed and released. */
@IntegrationTest
class HoldReadersIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    NominationService nominations;

    @Autowired
    LineHoldService lineHolds;

    @Autowired
    HoldService holds;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    HoldStory story;

    @BeforeEach
    void begin() {
        story = new HoldStory(context);
    }

    @Test
    @DisplayName("BR-04 the village reads that the nominee waits and nothing of why, not on the trail either")
    void village_readsOnlyThatItWaits() {
        NominationDraft.Line line = Drafts.person("Tống Giữ Kín (mẫu)", "F-GK-CN");
        UUID id = story.nominating.confirmed(line);
        story.place(id, line);

        for (String reader : List.of("truongthon", "mattran", "phochutich", "thuky", "uyvien3", "vanthu")) {
            NominationDetails shown = people.as(reader, () -> nominations.details(id));
            assertThat(shown.lines().getFirst().waits()).as(reader).isEqualTo("Đang chờ");
            assertThat(shown.toString()).as(reader).doesNotContain(HoldStory.SOURCE, HoldStory.REASON, "tố cáo");
            assertThat(people.as(
                            reader,
                            () -> holds.of(List.of(shown.lines().getFirst().subject()))))
                    .as(reader)
                    .isEmpty();
            assertThat(people.as(reader, () -> nominations.trail(id)).toString())
                    .as(reader)
                    .doesNotContain(HoldStory.SOURCE, HoldStory.REASON, "tố cáo", "tạm dừng");
        }
    }

    @Test
    @DisplayName(
            "BR-04 appraiser, chair and the Council's standing member read source and reason; nobody else lists holds")
    void readers_areThree() {
        NominationDraft.Line line = Drafts.person("Tống Ai Đọc (mẫu)", "F-GK-CN");
        UUID id = story.nominating.confirmed(line);
        UUID hold = story.place(id, line);

        for (String reader : List.of("canbo", "uyvien1", "chutich")) {
            assertThat(people.as(reader, () -> holds.all())).as(reader).anySatisfy(row -> {
                assertThat(row.id()).isEqualTo(hold);
                assertThat(row.source()).isEqualTo(HoldStory.SOURCE);
                assertThat(row.reason()).isEqualTo(HoldStory.REASON);
                assertThat(row.mayRelease()).isTrue();
            });
        }
        assertThat(people.as("uyvien3", () -> holds.all())).isEmpty();
        jdbc.update(
                "update council_member set post = 'STANDING_MEMBER' where account = ?",
                people.id("uyvien3").value());
        try {
            assertThat(people.as("uyvien3", () -> holds.all())).anySatisfy(row -> {
                assertThat(row.id()).isEqualTo(hold);
                assertThat(row.mayRelease()).isFalse();
            });
        } finally {
            jdbc.update(
                    "update council_member set post = 'MEMBER' where account = ?",
                    people.id("uyvien3").value());
        }
    }

    @Test
    @DisplayName("BR-04 the standing member's seat counts, with whichever role of the Council they hold it")
    void standingMember_withoutTheMembersRole_reads() {
        NominationDraft.Line line = Drafts.person("Tống Thường Trực (mẫu)", "F-GK-CN");
        UUID hold = story.place(story.nominating.confirmed(line), line);
        UUID secretary = people.id("thuky").value();

        jdbc.update("update council_member set post = 'STANDING_MEMBER' where account = ?", secretary);
        jdbc.update(
                "update access_assignment set valid_to = current_date - 1 where role = 'COUNCIL_MEMBER' and account_id = ?",
                secretary);
        try {
            assertThat(people.as("thuky", () -> holds.all()))
                    .anySatisfy(row -> assertThat(row.id()).isEqualTo(hold));
        } finally {
            jdbc.update("update council_member set post = 'SECRETARY' where account = ?", secretary);
            jdbc.update(
                    "update access_assignment set valid_to = null where role = 'COUNCIL_MEMBER' and account_id = ?",
                    secretary);
        }
    }

    @Test
    @DisplayName(
            "BR-06 informs: a hold is released with its conclusion only, once, and both acts stand on the audit trail")
    void release_needsAConclusion() {
        NominationDraft.Line line = Drafts.person("Tống Kết Luận (mẫu)", "F-GK-CN");
        UUID id = story.nominating.confirmed(line);
        UUID hold = story.place(id, line);

        assertThatThrownBy(() -> people.as("canbo", () -> holds.release(CommandKey.fresh(), hold, " ")))
                .hasMessage("organization.hold.reasonMissing");
        story.release(hold);
        assertThatThrownBy(() -> story.release(hold)).hasMessage("organization.hold.released");
        assertThat(jdbc.queryForList(
                        "select action from audit_entry where subject_type = 'hold' and subject_id = ? order by id",
                        String.class,
                        hold.toString()))
                .containsExactly("organization.holdPlaced", "organization.holdReleased");
    }

    @Test
    @DisplayName("BR-04 a hold without source, reason, ground or day, or from a day to come, is refused")
    void incomplete_isRefused() {
        NominationDraft.Line line = Drafts.person("Tống Thiếu (mẫu)", "F-GK-CN");
        UUID id = story.nominating.confirmed(line);
        LocalDate today = LocalDate.now(clock);

        assertRefused(
                id,
                line,
                new HoldDraft(null, HoldStory.SOURCE, HoldStory.REASON, today),
                "organization.hold.incomplete");
        assertRefused(
                id,
                line,
                new HoldDraft(HoldGround.PRESS, " ", HoldStory.REASON, today),
                "organization.hold.incomplete");
        assertRefused(
                id, line, new HoldDraft(HoldGround.PRESS, HoldStory.SOURCE, "", today), "organization.hold.incomplete");
        assertRefused(
                id,
                line,
                new HoldDraft(HoldGround.PRESS, HoldStory.SOURCE, HoldStory.REASON, null),
                "organization.hold.incomplete");
        assertRefused(
                id,
                line,
                new HoldDraft(HoldGround.PRESS, HoldStory.SOURCE, HoldStory.REASON, today.plusDays(1)),
                "organization.hold.fromLater");
    }

    private void assertRefused(UUID id, NominationDraft.Line line, HoldDraft typed, String key) {
        assertThatThrownBy(() -> people.as("canbo", () -> lineHolds.place(CommandKey.fresh(), id, line.id(), typed)))
                .hasMessage(key);
    }
}
