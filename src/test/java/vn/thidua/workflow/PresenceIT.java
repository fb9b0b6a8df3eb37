package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SubjectRef;

/** Who is there, as any node sees it: through the table, with nothing but the rows of others to go by. */
@IntegrationTest
class PresenceIT {

    @Autowired
    private Presence presence;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private final SubjectRef subject = SubjectRef.of("nomination", UUID.randomUUID());
    private final Presence.Open head = open("Nguyễn Văn Thuận (mẫu)", true);
    private final Presence.Open officer = open("Trần Thị Mai Hương (mẫu)", false);

    @Test
    void bothOpened_bothAreSeenUntilOneLeaves() {
        presence.enter(head);
        presence.enter(officer);

        assertThat(presence.on(subject))
                .extracting(Presence.Here::name, Presence.Here::writing)
                .containsExactly(Tuple.tuple(head.name(), true), Tuple.tuple(officer.name(), false));
        presence.leave(head.screen());
        assertThat(presence.on(subject)).extracting(Presence.Here::name).containsExactly(officer.name());
    }

    @Test
    void otherSubject_isNobodysBusiness() {
        presence.enter(head);

        assertThat(presence.on(SubjectRef.of("paper", UUID.fromString(subject.id()))))
                .isEmpty();
    }

    @Test
    void nodeThatDied_itsPeopleFadeWhileThoseOfAnotherStay() {
        presence.enter(head);
        presence.enter(officer);
        clock.advance(Duration.ofSeconds(15));
        assertThat(presence.beat(List.of(officer)).get(subject)).hasSize(2);
        clock.advance(Duration.ofSeconds(10));

        assertThat(presence.beat(List.of(officer)).get(subject))
                .extracting(Presence.Here::name)
                .containsExactly(officer.name());
        clock.advance(Duration.ofMinutes(2));
        presence.beat(List.of(officer));
        assertThat(jdbc.queryForObject(
                        "select count(*) from workflow_presence where screen = ?", Integer.class, head.screen()))
                .isZero();
    }

    @Test
    void saved_saysWhenAndKeepsItOverTheNextBeat() {
        presence.enter(head);
        presence.enter(officer);
        presence.wrote(head.screen());

        assertThat(presence.beat(List.of(head, officer)).get(subject))
                .filteredOn(here -> here.screen().equals(head.screen()))
                .singleElement()
                .satisfies(here -> assertThat(here.wroteAt()).isNotNull());
    }

    @Test
    void tableEmptiedByACrash_isFilledByTheNextBeat() {
        presence.enter(head);
        jdbc.update("delete from workflow_presence where screen = ?", head.screen());

        assertThat(presence.beat(List.of(head)).get(subject))
                .extracting(Presence.Here::name)
                .containsExactly(head.name());
    }

    private Presence.Open open(String name, boolean writing) {
        return new Presence.Open(UUID.randomUUID(), subject, new AccountId(UUID.randomUUID()), name, writing);
    }
}
