package vn.thidua.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.EngineMarkerScan;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.nomination.Declaration;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.shared.CommandKey;

class CitizenNumberViewTest extends ViewTestBase {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    DraftService drafts;

    @Autowired
    EngineMarkerScan engine;

    @Autowired
    JdbcTemplate jdbc;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger own = (Logger) LoggerFactory.getLogger("vn.thidua");
    /** Every value that goes to the database. */
    private final Logger bound = (Logger) LoggerFactory.getLogger("org.hibernate.orm.jdbc.bind");

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final String number = "031168" + new Random().nextInt(100_000, 999_999);
    private Level before = Level.WARN;

    @BeforeEach
    void listen() {
        people.signIn("truongthon");
        before = root.getLevel();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.INFO);
        own.setLevel(Level.TRACE);
        bound.setLevel(Level.TRACE);
        bound.setAdditive(false);
        bound.addAppender(log);
    }

    @AfterEach
    void signOut() {
        root.setLevel(before);
        own.setLevel(null);
        bound.setLevel(null);
        bound.setAdditive(true);
        bound.detachAppender(log);
        root.detachAppender(log);
        people.signOut();
    }

    @Test
    void typedNumber_isInNoTableAndNoLog_fromTheFieldToTheSubmission() {
        UUID id = nominee();

        test(field()).setValue(number.substring(0, 6) + " " + number.substring(6));
        click("wizard-next");
        test(find(TextArea.class).withId("line-achievement").single()).setValue("Hiến đất làm đường");
        people.signIn("truongthon");
        assertThat(drafts.submit(CommandKey.fresh(), id, Declaration.FULL).accepted())
                .isTrue();

        assertThat(tablesWith(number)).isEmpty();
        assertThat(engine.find(number)).isEmpty();
        assertThat(tablesWith(number.substring(8))).contains("nomination_citizen_number", "organization_subject");
        assertThat(log.list).isNotEmpty();
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).noneMatch(line -> line.contains(number));
    }

    @Test
    void keptNumber_leavesTheField_whichShowsItsEndAlsoLater() {
        UUID id = nominee();
        test(field()).setValue(number);

        assertThat(field().getValue()).isEmpty();
        assertThat(field().getPlaceholder()).isEqualTo("•••• " + number.substring(8));

        open(id);
        assertThat(field().getPlaceholder()).isEqualTo("•••• " + number.substring(8));
        click("line-citizenNumber-remove");
        assertThat(field().getPlaceholder()).isEmpty();
    }

    @Test
    void numberThatIsNone_staysInTheFieldWithWhatIsWrong() {
        nominee();

        test(field()).setValue("123456789");

        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).contains("12 chữ số");
        assertThat(field().getValue()).isEqualTo("123456789");
        assertThat(tablesWith("123456789")).isEmpty();
    }

    private UUID nominee() {
        UUID id = new Nominating(context).drafted(Drafts.person("Trần Thị Số (mẫu)", "F-BKTP-CN"));
        people.signIn("truongthon");
        open(id);
        return id;
    }

    private void open(UUID id) {
        navigate("de-nghi/" + id + "/sua", WizardView.class);
        click("wizard-next");
        click("nominee-edit-1");
    }

    private TextField field() {
        return find(TextField.class).withId("line-citizenNumber").single();
    }

    /** Every table that holds the text in any column; bytes of the engine are searched by its own scan. */
    private List<String> tablesWith(String text) {
        List<String> found = new ArrayList<>();
        for (Map<String, Object> row : jdbc.queryForList("select table_name from information_schema.tables"
                + " where table_schema = current_schema() and table_type = 'BASE TABLE'")) {
            String table = String.valueOf(row.get("table_name"));
            Integer hits = jdbc.queryForObject(
                    "select count(*) from " + table + " t where position(? in t::text) > 0", Integer.class, text);
            if (hits != null && hits > 0) {
                found.add(table);
            }
        }
        return found;
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }
}
