package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.Races;
import vn.thidua.database.TestDatabase;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.shared.CommandKey;

/**
 * Whoever locks several subjects locks their rows in one order, whatever the order of the agenda and of the lines: two who do
 * so at the same moment wait for one another and never in a circle.
 */
class LockOrderIT extends CouncilStage {

    private static final String TYPE = "nomination-line";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestDatabase database;

    @Autowired
    private JdbcTemplate jdbc;

    /** One line of each of two nominations: of that which is locked first the line with the greater id. */
    private SubjectKey ofTheFirst;

    private SubjectKey ofTheSecond;

    @Test
    void planning_opening_andCallingOff_waitAtTheFirstRow_withTheSecondStillFree() throws Exception {
        twoNominations();

        UUID cancelled = waitsAtTheFirst(() -> plan());
        waitsAtTheFirst(() -> {
            people.as("thuky", () -> agendaService.cancel(CommandKey.fresh(), cancelled, "Hoãn"));
            return cancelled;
        });
        UUID session = plan();
        convene(session);
        present(session, MEMBERS);
        declareOnce("chutich", session);
        waitsAtTheFirst(() -> {
            people.as("chutich", () -> meetingService.open(CommandKey.fresh(), session));
            return session;
        });

        assertThat(details(session).status()).isEqualTo(SessionStatus.OPEN);
    }

    private void twoNominations() {
        List<UUID> ids = Stream.generate(UUID::randomUUID)
                .limit(4)
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        Nominating nominating = new Nominating(context);
        UUID one = nominating.ready(line(ids.get(0)), line(ids.get(3)));
        UUID other = nominating.ready(line(ids.get(1)), line(ids.get(2)));
        boolean ordered = one.toString().compareTo(other.toString()) < 0;
        ofTheFirst = new SubjectKey(TYPE, ordered ? ids.get(3) : ids.get(2));
        ofTheSecond = new SubjectKey(TYPE, ordered ? ids.get(1) : ids.get(0));
    }

    private static NominationDraft.Line line(UUID id) {
        NominationDraft.Line line = Drafts.person("Khóa " + id + " (mẫu)", "F-GK-CN");
        return new NominationDraft.Line(
                id,
                line.kind(),
                line.name(),
                line.birthYear(),
                line.sex(),
                line.address(),
                line.positionClass(),
                line.form(),
                line.achievement(),
                line.figures(),
                line.votesFor(),
                line.votesAgainst());
    }

    private UUID plan() {
        return people.as(
                "thuky", () -> agendaService.plan(CommandKey.fresh(), COMMUNE, List.of(ofTheSecond, ofTheFirst)));
    }

    private UUID waitsAtTheFirst(Callable<UUID> locking) throws Exception {
        try (ExecutorService thread = Executors.newSingleThreadExecutor();
                Connection inFront = database.runtime()) {
            inFront.setAutoCommit(false);
            assertThat(locks(inFront, ofTheFirst)).isTrue();
            Future<UUID> waits = thread.submit(locking);
            new Races(context).untilWaiting(1);
            try (Connection beside = database.runtime()) {
                assertThat(locks(beside, ofTheSecond)).as("still free").isTrue();
            }
            inFront.rollback();
            return waits.get();
        }
    }

    private boolean locks(Connection connection, SubjectKey line) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select 1 from nomination where id = ? for update skip locked")) {
            lock.setObject(
                    1,
                    jdbc.queryForObject("select nomination from nomination_line where id = ?", UUID.class, line.id()));
            return lock.executeQuery().next();
        }
    }
}
