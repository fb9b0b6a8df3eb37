package vn.thidua.council;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;

/**
 * What of a session is closed to a person: the items they take no part in, until their results are public. One place for
 * every view, print and message of this room.
 */
@Component
class ClosedItems {

    private final AgendaSources sources;

    ClosedItems(AgendaSources sources) {
        this.sources = sources;
    }

    Set<UUID> to(@Nullable AccountId person, List<AgendaItem> agenda, Recusals recusals) {
        Set<UUID> closed = new HashSet<>(recusals.closed(agenda, person));
        if (closed.isEmpty()) {
            return closed;
        }
        Map<String, List<AgendaItem>> byType = agenda.stream()
                .filter(item -> closed.contains(item.id()))
                .collect(Collectors.groupingBy(AgendaItem::subjectType));
        byType.forEach((type, items) -> {
            Set<UUID> known = sources.of(type)
                    .madePublic(items.stream().map(AgendaItem::subject).toList());
            items.stream().filter(item -> known.contains(item.subject())).forEach(item -> closed.remove(item.id()));
        });
        return closed;
    }
}
