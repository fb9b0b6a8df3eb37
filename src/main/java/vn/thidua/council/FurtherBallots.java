package vn.thidua.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;

/** What is voted on in the next round: only items concerned, as often as the rules of the session allow. */
@Component
class FurtherBallots {

    private final SessionDesk desk;
    private final ItemResults results;
    private final QuotaCuts cuts;
    private final CouncilRules rules;

    FurtherBallots(SessionDesk desk, ItemResults results, QuotaCuts cuts, CouncilRules rules) {
        this.desk = desk;
        this.results = results;
        this.cuts = cuts;
        this.rules = rules;
    }

    /** Items that failed, have as many votes as others at the last place of a quota, or are put under another form. */
    List<AgendaItem> next(CouncilSession session) {
        Set<AgendaItem> next = new LinkedHashSet<>(failed(session));
        next.addAll(tied(session));
        next.addAll(put(session));
        return new ArrayList<>(next);
    }

    /** Without anybody deciding so: what the rules let be voted on again. */
    boolean dueByRule(CouncilSession session) {
        return !failed(session).isEmpty() || !tied(session).isEmpty();
    }

    /** Items that failed and may be voted on again. */
    List<AgendaItem> failed(CouncilSession session) {
        if (!again(session)) {
            return List.of();
        }
        Map<UUID, List<ItemResult>> counted = counted(session);
        return desk.agenda(session).stream()
                .filter(item -> item.outcome() == AgendaSource.Outcome.NOT_RECOMMENDED)
                .filter(item -> !put(session, item))
                .filter(item -> {
                    List<ItemResult> ballots = ballots(item, counted);
                    return !ballots.isEmpty() && !ballots.getLast().passed() && ballots.size() < mostRounds(session);
                })
                .toList();
    }

    /** A tie is voted on by all who are in it, or by none. */
    List<AgendaItem> tied(CouncilSession session) {
        if (!again(session)) {
            return List.of();
        }
        Map<UUID, List<ItemResult>> counted = counted(session);
        Map<UUID, AgendaItem> agenda =
                desk.agenda(session).stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
        List<AgendaItem> due = new ArrayList<>();
        for (List<QuotaCuts.Cut> tie : cuts.tied(session.id()).values()) {
            List<AgendaItem> items =
                    tie.stream().map(cut -> agenda.get(cut.item())).toList();
            if (items.stream().allMatch(item -> ballots(item, counted).size() < mostRounds(session))) {
                due.addAll(items);
            }
        }
        return due;
    }

    /** Items that a presider has put to the vote under another form, and that were not voted on under it yet. */
    List<AgendaItem> put(CouncilSession session) {
        return desk.agenda(session).stream().filter(item -> put(session, item)).toList();
    }

    /** The session's presider opens the ballot on what was put; on what is closed to them, whoever presides over it. */
    boolean mayOpen(CouncilSession session, AccountId person) {
        List<AgendaItem> put = put(session);
        boolean theirs = put.stream().anyMatch(item -> item.presider() == null);
        return theirs
                ? person.value().equals(session.presider())
                : put.stream().anyMatch(item -> person.value().equals(item.presider()));
    }

    private static boolean put(CouncilSession session, AgendaItem item) {
        OtherForm form = item.otherForm();
        return form != null && form.since() > session.ballotRound();
    }

    private boolean again(CouncilSession session) {
        return session.endedAt() == null && rules.on(session.ruleSet(), "second_ballot", desk.dayOf(session));
    }

    private int mostRounds(CouncilSession session) {
        return rules.number(session.ruleSet(), "ballot_max_rounds", desk.dayOf(session));
    }

    private Map<UUID, List<ItemResult>> counted(CouncilSession session) {
        Map<UUID, List<ItemResult>> counted = new HashMap<>();
        results.of(session.id())
                .forEach(result -> counted.computeIfAbsent(result.item(), any -> new ArrayList<>())
                        .add(result));
        return counted;
    }

    /** Ballots on the form that the item is voted on now. */
    private static List<ItemResult> ballots(AgendaItem item, Map<UUID, List<ItemResult>> counted) {
        return counted.getOrDefault(item.id(), List.of()).stream()
                .filter(result -> result.ballotRound() >= item.votedSince())
                .toList();
    }
}
