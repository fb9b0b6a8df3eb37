package vn.thidua.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The items of an agenda as one list: taken off, the others move up. */
@Component
class AgendaList {

    private final AgendaItems items;
    private final AgendaSources sources;

    AgendaList(AgendaItems items, AgendaSources sources) {
        this.items = items;
        this.sources = sources;
    }

    /** @return what is left, in its new order */
    List<AgendaItem> takeOff(List<AgendaItem> agenda, Collection<AgendaItem> gone) {
        List<AgendaItem> left = new ArrayList<>(agenda);
        left.removeAll(gone);
        gone.forEach(items::delete);
        for (int index = 0; index < left.size(); index++) {
            left.get(index).moveTo(index + 1);
        }
        return left;
    }

    /** Items whose subject was withdrawn or stopped since it was put on the agenda. */
    Set<UUID> gone(CouncilSession session, List<AgendaItem> agenda) {
        return agenda.stream().collect(Collectors.groupingBy(AgendaItem::subjectType)).entrySet().stream()
                .flatMap(ofType -> {
                    List<UUID> subjects =
                            ofType.getValue().stream().map(AgendaItem::subject).toList();
                    Set<UUID> standing = sources.of(ofType.getKey()).standing(subjects, session.id());
                    return ofType.getValue().stream().filter(item -> !standing.contains(item.subject()));
                })
                .map(AgendaItem::id)
                .collect(Collectors.toSet());
    }
}
