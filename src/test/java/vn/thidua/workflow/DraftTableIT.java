package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Drafts;

/** Drafts in their table: each account's own, written only when something is new, thrown away when old. */
@IntegrationTest
class DraftTableIT {

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftSweep sweep;

    @Autowired
    private TestPeople people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private final String place = "test/" + UUID.randomUUID();

    @Test
    void whatWasLeft_isFoundByItsWriterOnly() {
        Map<String, Object> typed = Map.of("reason", "Ghi dở lý do", "choices", List.of("A", "B"), "sure", true);
        keep("canbo", typed);

        assertThat(find("canbo")).isEqualTo(typed);
        assertThat(find("chutich")).isEmpty();
        keep("chutich", Map.of("reason", "Bản của người khác"));
        assertThat(find("canbo")).isEqualTo(typed);
    }

    @Test
    void sameContentAgain_writesNoRow() {
        keep("canbo", Map.of("reason", "Như cũ"));
        String before = row();

        keep("canbo", Map.of("reason", "Như cũ"));
        assertThat(row()).isEqualTo(before);
        keep("canbo", Map.of("reason", "Khác rồi"));
        assertThat(row()).isNotEqualTo(before);
    }

    @Test
    void emptiedForm_leavesNothing() {
        keep("canbo", Map.of("reason", "Ghi rồi xóa"));

        keep("canbo", Map.of());

        assertThat(find("canbo")).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void nobodySignedIn_keepsNothing() {
        assertThatThrownBy(() -> drafts.at(place).keep(Map.of("reason", "ai đó")))
                .isInstanceOf(BusinessException.class);
        assertThat(rows()).isZero();
    }

    @Test
    void contentBeyondAnyForm_isRefusedInWords() {
        assertThatThrownBy(() -> keep("canbo", Map.of("reason", "x".repeat(300_000))))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.key()).isEqualTo("workflow.draft.tooLong"));
    }

    @Test
    void draftUntouchedForHalfAYear_isSweptAndAFreshOneStays() {
        keep("canbo", Map.of("reason", "Bỏ quên"));
        clock.advance(Duration.ofDays(181));
        keep("chutich", Map.of("reason", "Vừa viết"));

        sweep.sweep();

        assertThat(find("canbo")).isEmpty();
        assertThat(find("chutich")).isNotEmpty();
    }

    private void keep(String who, Map<String, Object> typed) {
        people.as(who, () -> drafts.at(place).keep(typed));
    }

    private Map<String, Object> find(String who) {
        return people.as(
                who, () -> drafts.at(place).find().map(Drafts.Draft::typed).orElse(Map.of()));
    }

    private String row() {
        return jdbc.queryForObject("select xmin::text from workflow_draft where place = ?", String.class, place);
    }

    private int rows() {
        return jdbc.queryForObject("select count(*) from workflow_draft where place = ?", Integer.class, place);
    }
}
