package vn.thidua.journey;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * What is asked with made-up ids alone is the same question at every station where there is still nothing of the kind: it is
 * answered by what the same person was told at the first one, where there is nothing at all. At every tenth station it is asked
 * all the same, and the answers are compared. What happened there, or was asked with any id of something, is always tried.
 *
 * @see "ADR 0087"
 */
final class AskedOfNothing {

    private static final int ASKED_AGAIN = 10;

    private final Map<String, Set<String>> asked = new ConcurrentHashMap<>();
    private final Map<String, Outcome> first = new ConcurrentHashMap<>();
    private final Map<String, Boolean> again = new ConcurrentHashMap<>();
    private final Queue<String> otherwise = new ConcurrentLinkedQueue<>();
    private final LongAdder answered = new LongAdder();
    private final LongAdder compared = new LongAdder();

    /** For what the action asks of a situation, wherever it was tried. */
    Set<String> asked(String action) {
        return asked.computeIfAbsent(action, any -> ConcurrentHashMap.newKeySet());
    }

    /** @param who one person, the same at every station */
    Outcome answer(String action, String who, String station, Situation situation, Supplier<Outcome> attempt) {
        String cell = action + " by " + who;
        if (station.equals(Actions.FIRST)) {
            Outcome outcome = attempt.get();
            if (outcome != Outcome.HAPPENED) {
                first.put(cell, outcome);
            }
            return outcome;
        }
        Outcome known = first.get(cell);
        if (known == null || asked(action).isEmpty() || !situation.hasNothingOf(asked(action))) {
            return attempt.get();
        }
        if (isAskedAgain(station)) {
            compared.increment();
            Outcome outcome = attempt.get();
            if (!outcome.equals(known)) {
                otherwise.add("%s at %s: %s, first %s".formatted(cell, station, outcome, known));
            }
            return outcome;
        }
        answered.increment();
        return known;
    }

    private boolean isAskedAgain(String station) {
        synchronized (again) {
            Boolean known = again.get(station);
            if (known == null) {
                known = again.size() % ASKED_AGAIN == 0;
                again.put(station, known);
            }
            return known;
        }
    }

    /** How many cells were not tried for that. */
    long answered() {
        return answered.sum();
    }

    long compared() {
        return compared.sum();
    }

    /** The questions that were answered otherwise than at the first station. */
    Set<String> answeredOtherwise() {
        return Set.copyOf(otherwise);
    }
}
