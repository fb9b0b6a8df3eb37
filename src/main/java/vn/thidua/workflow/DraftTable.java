package vn.thidua.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Drafts;

/** Keeps drafts, each under the account that wrote it; no statement here reads another's. */
@Component
class DraftTable implements Drafts {

    private static final TypeReference<Map<String, Object>> TYPED = new TypeReference<>() {};

    /** Far above any form's fields together; keeps a mishap from filling the disk. */
    private static final int LONGEST = 200_000;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final CurrentActor currentActor;
    private final Clock clock;

    DraftTable(JdbcTemplate jdbc, JsonMapper json, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public Place at(String name) {
        return new Row(name);
    }

    @Override
    public void endAll(String beginning) {
        jdbc.update("delete from workflow_draft where starts_with(place, ?)", beginning);
    }

    Optional<Draft> find(String place) {
        return jdbc
                .query(
                        "select typed, saved_at from workflow_draft where account = ? and place = ?",
                        (row, n) -> new Draft(
                                json.readValue(row.getString("typed"), TYPED),
                                row.getTimestamp("saved_at").toInstant()),
                        account(),
                        place)
                .stream()
                .findFirst();
    }

    Instant keep(String place, Map<String, Object> typed) {
        if (typed.isEmpty()) {
            clear(place);
            return clock.instant();
        }
        String content = json.writeValueAsString(typed);
        if (content.length() > LONGEST) {
            throw new BusinessException("workflow.draft.tooLong");
        }
        Instant now = clock.instant();
        jdbc.update("""
                insert into workflow_draft as kept (account, place, typed, saved_at) values (?, ?, ?::jsonb, ?)
                on conflict (account, place) do update set typed = excluded.typed, saved_at = excluded.saved_at
                where kept.typed is distinct from excluded.typed""", account(), place, content, Timestamp.from(now));
        return now;
    }

    void clear(String place) {
        jdbc.update("delete from workflow_draft where account = ? and place = ?", account(), place);
    }

    /** Everybody's drafts for a place that is no more. */
    void clearForAll(String place) {
        jdbc.update("delete from workflow_draft where place = ?", place);
    }

    /** Drafts that nobody touched since, and those for tasks that ended otherwise. */
    int sweep(Instant untouchedSince, String taskPlaces) {
        return jdbc.update("""
                delete from workflow_draft d where d.saved_at < ? or (starts_with(d.place, ?) and not exists (
                  select 1 from workflow_item i where i.task_id = substr(d.place, length(?) + 1) and i.state = 'OPEN'))""", Timestamp.from(untouchedSince), taskPlaces, taskPlaces);
    }

    private UUID account() {
        AccountId account = currentActor.actor().account();
        if (account == null) {
            throw BusinessException.forbidden();
        }
        return account.value();
    }

    /** One place, for whoever is signed in when it is asked. */
    private final class Row implements Place {

        private final String name;

        private Row(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Optional<Draft> find() {
            return DraftTable.this.find(name);
        }

        @Override
        public Instant keep(Map<String, Object> typed) {
            return DraftTable.this.keep(name, typed);
        }

        @Override
        public void clear() {
            DraftTable.this.clear(name);
        }
    }
}
