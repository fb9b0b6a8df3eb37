package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.council.AgendaService;
import vn.thidua.council.Convocation;
import vn.thidua.council.FakeAgenda;
import vn.thidua.council.InterestService;
import vn.thidua.council.MeetingService;
import vn.thidua.council.PresenceMark;
import vn.thidua.council.PresenceMode;
import vn.thidua.council.SubjectKey;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;

/** Takes a session of the sample commune's Council of eleven to where its screens are looked at. */
abstract class SessionScreens extends ViewTestBase {

    static final UnitCode COMMUNE = new UnitCode("ND");

    /** All eleven. */
    static final List<String> MEMBERS = Stream.concat(
                    Stream.of("chutich", "phochutich", "thuky"),
                    IntStream.rangeClosed(1, 8).mapToObj(number -> "uyvien" + number))
            .toList();

    @Autowired
    FakeAgenda fakeAgenda;

    @Autowired
    AgendaService agenda;

    @Autowired
    MeetingService meeting;

    @Autowired
    InterestService interests;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    /** The members are invited, and these are there. */
    UUID convened(List<String> present, SubjectKey... subjects) {
        return people.as("thuky", () -> {
            UUID session = agenda.plan(CommandKey.fresh(), COMMUNE, List.of(subjects));
            agenda.settle(CommandKey.fresh(), session);
            meeting.convene(
                    CommandKey.fresh(),
                    session,
                    new Convocation(clock.instant().plus(Duration.ofMinutes(5)), "Hội trường UBND xã", "Kính mời"));
            meeting.recordPresence(
                    CommandKey.fresh(),
                    session,
                    present.stream()
                            .map(member -> PresenceMark.present(people.id(member), PresenceMode.IN_PERSON))
                            .toList());
            return session;
        });
    }

    /** Those who declare have no interest in anything. */
    void open(UUID session, List<String> declaring) {
        declaring.forEach(member -> people.as(member, () -> interests.declare(CommandKey.fresh(), session, List.of())));
        people.as("chutich", () -> meeting.open(CommandKey.fresh(), session));
    }

    UUID opened(List<String> present, SubjectKey... subjects) {
        UUID session = convened(present, subjects);
        open(session, MEMBERS);
        return session;
    }

    void mode(String form, String mode) {
        jdbc.update("""
                insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, article, confidence)
                values ('ND152', 'ballot_mode', ?, ?, null, '2025-07-01', 'Điều thử (mẫu)', 'DEFAULT')""", form, mode);
    }

    void secretAgain() {
        jdbc.update("delete from award_rule_value where key = 'ballot_mode' and form is not null");
    }

    void turn(String key, String value) {
        jdbc.update("update award_rule_value set value = ? where rule_set = 'ND152' and key = ?", value, key);
    }

    void press(String id) {
        test($(Button.class).id(id)).click();
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
