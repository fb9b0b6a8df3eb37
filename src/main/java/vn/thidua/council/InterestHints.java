package vn.thidua.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;

/** What the rooms of the subjects know that ties a member to items of an agenda. */
@Component
class InterestHints {

    private final AgendaSources sources;

    InterestHints(AgendaSources sources) {
        this.sources = sources;
    }

    /** By item; without the items that nothing is known of. */
    Map<UUID, List<AgendaSource.Hint>> of(List<AgendaItem> agenda, AccountId member) {
        Map<UUID, List<AgendaSource.Hint>> hints = new HashMap<>();
        agenda.stream().collect(Collectors.groupingBy(AgendaItem::subjectType)).forEach((type, items) -> {
            Map<UUID, UUID> itemOf = items.stream().collect(Collectors.toMap(AgendaItem::subject, AgendaItem::id));
            sources.of(type)
                    .hints(itemOf.keySet(), member)
                    .forEach(hint -> hints.computeIfAbsent(itemOf.get(hint.id()), item -> new ArrayList<>())
                            .add(hint));
        });
        return hints;
    }

    /** What keeps a member from an item whatever they declare. */
    List<Interest> certain(List<AgendaItem> agenda, AccountId member) {
        return of(agenda, member).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(AgendaSource.Hint::certain)
                        .limit(1)
                        .map(hint -> new Interest(entry.getKey(), hint.kind(), hint.note())))
                .toList();
    }
}
