package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.database.TestDatabase;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/** Two officers save one answer to the city in the same moment: who waits for the row meets what the other wrote. */
@IntegrationTest
class SupplementRaceIT {

    private static final String DUG = "Hiến 130 m² đất.";

    @Autowired
    SupplementService supplements;

    @Autowired
    SupplementWritingService writing;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    SupplementStory commune;
    AppraisalId line;
    AccountId colleague;
    SupplementDetails begun;

    @BeforeEach
    void asked() {
        PaperStory story = new PaperStory(context, people);
        commune = new SupplementStory(context, people);
        UUID recommended = new RecommendedFixture(context)
                .lines("F-BKTP-CN", "Tòng Thị Cùng")
                .getFirst();
        line = story.received(story.paperOf(recommended, PaperKind.SUBMISSION)).getFirst();
        story.ask(line, "Thiếu xác nhận của thôn");
        colleague = people.newcomer(
                "Chuyên viên cùng viết (mẫu)",
                AssignmentDraft.own(
                        Role.APPRAISER, new UnitCode("ND"), LocalDate.now(clock).minusDays(1)));
        begun = commune.seenBy("canbo", line);
    }

    @AfterEach
    void leave() {
        people.dismiss(colleague);
    }

    @Test
    void twoSaveAtOnce_bothAreKeptAndMerged() throws Exception {
        SupplementKept first;
        SupplementKept second;
        try (ExecutorService threads = Executors.newFixedThreadPool(2);
                Connection inFront = database.runtime()) {
            lockRequest(inFront);
            Future<SupplementKept> answer = threads.submit(() -> people.as("canbo", this::saveAnswer));
            await().until(() -> waiting() == 1);
            Future<SupplementKept> achievement = threads.submit(() -> people.as(colleague, this::saveAchievement));
            await().until(() -> waiting() == 2);
            inFront.rollback();
            first = answer.get();
            second = achievement.get();
        }

        assertThat(first.written()).isTrue();
        assertThat(second.written()).isTrue();
        assertThat(first.clashes()).isEmpty();
        assertThat(second.clashes()).isEmpty();
        SupplementDetails now = commune.seenBy("canbo", line);
        assertThat(now.answer()).isEqualTo("Đã gửi kèm ảnh");
        assertThat(now.content().achievement()).isEqualTo(DUG);
        assertThat(now.version()).isEqualTo(begun.version() + 2);
    }

    @Test
    void sentWhileTheOtherSaves_whoSendsIsToldWhatToReadAgain() throws Exception {
        people.as("canbo", this::saveAnswer);
        int read = commune.seenBy("canbo", line).version();
        try (ExecutorService threads = Executors.newFixedThreadPool(2);
                Connection inFront = database.runtime()) {
            lockRequest(inFront);
            Future<SupplementKept> achievement = threads.submit(() -> people.as(colleague, this::saveAchievement));
            await().until(() -> waiting() == 1);
            Future<SupplementSent> sent =
                    threads.submit(() -> people.as("canbo", () -> supplements.send(CommandKey.fresh(), line, read)));
            await().until(() -> waiting() == 2);
            inFront.rollback();

            assertThat(achievement.get().written()).isTrue();
            assertThatThrownBy(sent::get)
                    .cause()
                    .isInstanceOf(DecisionException.class)
                    .hasMessage(DecisionException.supplementChangedElsewhere().getMessage());
        }

        assertThat(commune.seenBy("canbo", line).request().status()).isEqualTo(SupplementStatus.WITH_OFFICER);
    }

    private SupplementKept saveAnswer() {
        SupplementDraft seen = new SupplementDraft(begun.content(), begun.answer());
        return writing.keep(line, seen, new SupplementDraft(begun.content(), "Đã gửi kèm ảnh"));
    }

    private SupplementKept saveAchievement() {
        SupplementDraft seen = new SupplementDraft(begun.content(), begun.answer());
        return writing.keep(
                line, seen, new SupplementDraft(SupplementStory.achieving(begun.content(), DUG), begun.answer()));
    }

    private void lockRequest(Connection connection) throws Exception {
        connection.setAutoCommit(false);
        try (PreparedStatement lock =
                connection.prepareStatement("select 1 from decision_supplement where appraisal = ? for update")) {
            lock.setObject(1, line.value());
            lock.execute();
        }
    }

    private int waiting() {
        return jdbc.queryForObject(
                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
                Integer.class);
    }
}
