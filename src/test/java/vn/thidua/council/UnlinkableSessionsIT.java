package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;

/**
 * Whole sessions through the services: the engine's history, the work list, the audit trail and the log together say no
 * more of a vote than the tally.
 *
 * @see "ADR 0047"
 */
class UnlinkableSessionsIT extends UnlinkableStage {

    private static final int WHOLE_ITEMS = 5;

    @Test
    void wholeSessions_withHistoryTrailAndLog_tellNoMoreEither() {
        ListAppender<ILoggingEvent> said = listen();
        List<SimulatedVote> votes = new ArrayList<>();
        Random seeded = new Random(SEED);
        for (int session = 0; session < 3; session++) {
            votes.add(whole(session, seeded));
        }
        sweep.sweep();
        engine.runDueJobs();
        stopListening(said);

        Map<UUID, Set<String>> named = named(votes);
        Set<String> words = new HashSet<>();
        named.values().forEach(words::addAll);
        votes.forEach(vote -> vote.agenda().forEach(item -> words.add(item.toString())));
        List<Evidence.Row> rows = new ArrayList<>(new Evidence(superuser).mentioning(words));
        rows.addAll(lines(said));
        LinkingAttacker attacker = new LinkingAttacker(votes, rows, named);
        Map<LinkingAttacker.Way, LinkScore> ways = attacker.linking(session -> true);

        score(
                "whole sessions: %d rows of %d tables, %d log lines, %d ways of linking, the furthest %.2f deviations",
                rows.size(), Evidence.byTable(rows).size(), said.list.size(), ways.size(), furthest(ways));
        assertThat(ways.keySet().stream().map(LinkingAttacker.Way::names))
                .as("orders in which members are named")
                .contains(
                        "council_participation.ctid",
                        "audit_entry.id",
                        "workflow_item.done_at",
                        "act_hi_taskinst.end_time_");
        assertThat(furthest(ways)).isLessThan(DEVIATIONS);
        assertThat(attacker.outright()).isEmpty();
    }

    /** A session through the services: members vote in another order each time, one is recused from one item. */
    private SimulatedVote whole(int number, Random seeded) {
        SubjectKey[] subjects = new SubjectKey[WHOLE_ITEMS];
        for (int item = 0; item < WHOLE_ITEMS; item++) {
            subjects[item] = subject("Đề nghị kín " + number + "." + item + " (mẫu)");
        }
        UUID session = convened(subjects);
        List<UUID> agenda =
                details(session).items().stream().map(SessionDetails.Item::id).toList();
        String recused = MEMBERS.get(3 + number);
        declare(recused, session, new Interest(agenda.get(number), InterestKind.OTHER, "thử"));
        present(session, MEMBERS);
        open(session);
        List<String> order = new ArrayList<>(MEMBERS);
        Collections.shuffle(order, seeded);
        Map<UUID, SortedMap<Integer, Choice>> chosen = new LinkedHashMap<>();
        for (String member : order) {
            declareOnce(member, session);
            SortedMap<Integer, Choice> paper = new TreeMap<>();
            Map<UUID, Choice> filledIn = new HashMap<>();
            for (int item = 0; item < WHOLE_ITEMS; item++) {
                if (!member.equals(recused) || item != number) {
                    Choice choice = seeded.nextInt(3) > 0 ? Choice.AGREE : Choice.DISAGREE;
                    paper.put(item + 1, choice);
                    filledIn.put(agenda.get(item), choice);
                }
            }
            people.as(member, () -> ballotService.handIn(CommandKey.fresh(), session, filledIn));
            chosen.put(people.id(member).value(), paper);
        }
        close(session);
        return new SimulatedVote(session, agenda, chosen);
    }

    /** By what a session is known: its id, and the id of its process in the engine's history. */
    private Map<UUID, Set<String>> named(List<SimulatedVote> votes) {
        Map<UUID, Set<String>> named = new HashMap<>();
        votes.forEach(vote -> {
            Set<String> words = new HashSet<>(owner.queryForList(
                    "select id_ from act_hi_procinst where business_key_ = ?",
                    String.class,
                    vote.session().toString()));
            words.add(vote.session().toString());
            named.put(vote.session(), words);
        });
        return named;
    }

    private static ListAppender<ILoggingEvent> listen() {
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        said.start();
        loggers().forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.addAppender(said);
            logger.setAdditive(false);
        });
        return said;
    }

    private static void stopListening(ListAppender<ILoggingEvent> said) {
        loggers().forEach(logger -> {
            logger.setLevel(null);
            logger.detachAppender(said);
            logger.setAdditive(true);
        });
    }

    private static List<Logger> loggers() {
        return Stream.of("vn.thidua", "org.camunda")
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
    }

    private static List<Evidence.Row> lines(ListAppender<ILoggingEvent> said) {
        List<Evidence.Row> lines = new ArrayList<>();
        for (ILoggingEvent event : said.list) {
            lines.add(new Evidence.Row(
                    "log", Map.of("ctid", String.format("%09d", lines.size()), "line", event.getFormattedMessage())));
        }
        return lines;
    }
}
