package vn.thidua.council;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.council.MixedVote.Way;
import vn.thidua.council.tally.Choice;

/** Casts a {@link MixedVote}, each member in their way, locks, has two count the box, and counts. */
final class MixedBallot {

    private final ChannelBench bench;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;

    MixedBallot(ApplicationContext context) {
        bench = new ChannelBench(context);
        transaction = context.getBean(TransactionTemplate.class);
        jdbc = context.getBean(JdbcTemplate.class);
    }

    /** Results by position; nothing else of it stays. */
    SortedMap<Integer, ItemResult> count(MixedVote vote) {
        return transaction.execute(status -> {
            rule("written_opinion", vote.counted() ? "COUNTED" : "RECORDED");
            rule("recusal_denominator", vote.stays() ? "STAYS" : "LEAVES");
            UUID session = bench.open(vote.items(), vote.wishes().keySet(), vote.recused());
            vote.wishes().forEach((member, wish) -> speak(session, vote, member, wish));
            raiseHands(session, vote);
            bench.lock(session);
            countBox(session, vote);
            SortedMap<Integer, ItemResult> results = bench.count(session);
            status.setRollbackOnly();
            return results;
        });
    }

    private void speak(UUID session, MixedVote vote, UUID member, SortedMap<Integer, Choice> wish) {
        SortedMap<Integer, Choice> secret = new TreeMap<>(wish);
        secret.keySet().retainAll(vote.secret());
        Way way = vote.ways().get(member);
        if (way == Way.SCREEN && !secret.isEmpty()) {
            bench.screen(session, member, secret);
        } else if (way == Way.PAPER && !secret.isEmpty()) {
            bench.issue(session, member);
        } else if (way == Way.WRITTEN) {
            Map<Integer, Choice> said = new TreeMap<>(wish);
            said.keySet().removeIf(position -> vote.mode(position) == BallotMode.SHOW_OF_HANDS);
            bench.write(session, member, said);
        }
        if (way != Way.WRITTEN) {
            wish.forEach((position, choice) -> {
                if (vote.mode(position) == BallotMode.ROLL_CALL) {
                    bench.call(session, member, position, choice);
                }
            });
        }
    }

    private void raiseHands(UUID session, MixedVote vote) {
        for (int position = 1; position <= vote.items().size(); position++) {
            if (vote.mode(position) == BallotMode.SHOW_OF_HANDS) {
                bench.hands(
                        session,
                        position,
                        vote.heard(position, Choice.AGREE),
                        vote.heard(position, Choice.DISAGREE),
                        vote.heard(position, Choice.BLANK));
            }
        }
    }

    /** Both enter what lies in the box; in half of the draws the second counts wrongly at first, and both do it again. */
    private void countBox(UUID session, MixedVote vote) {
        Map<Integer, BoxFigures> found = new TreeMap<>();
        boolean handedOut = vote.ways().containsValue(Way.PAPER);
        for (int position : handedOut ? vote.secret() : List.<Integer>of()) {
            found.put(position, box(vote, position));
        }
        if (found.isEmpty()) {
            return;
        }
        bench.enterBox(session, 0, found);
        Map<Integer, BoxFigures> wrong = new TreeMap<>(found);
        wrong.replaceAll((position, figures) -> new BoxFigures(figures.yes() + 1, 0, 0, 0));
        bench.enterBox(session, 1, vote.stays() ? wrong : found);
        if (vote.stays()) {
            bench.enterBox(session, 0, found);
            bench.enterBox(session, 1, found);
        }
    }

    private static BoxFigures box(MixedVote vote, int position) {
        Map<Choice, Integer> lies = new HashMap<>();
        vote.ways().forEach((member, way) -> {
            Choice choice = way == Way.PAPER ? vote.heard(member, position) : null;
            if (choice != null) {
                lies.merge(choice, 1, Integer::sum);
            }
        });
        return new BoxFigures(
                lies.getOrDefault(Choice.AGREE, 0),
                lies.getOrDefault(Choice.DISAGREE, 0),
                lies.getOrDefault(Choice.BLANK, 0),
                lies.getOrDefault(Choice.INVALID, 0));
    }

    private void rule(String key, String value) {
        jdbc.update("update award_rule_value set value = ? where rule_set = 'ND152' and key = ?", value, key);
    }
}
