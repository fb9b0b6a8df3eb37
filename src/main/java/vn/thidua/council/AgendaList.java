package vn.thidua.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The items of an agenda as one list: one moves or is taken off, the others close up. */
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
        number(left);
        return left;
    }

    /** @throws CouncilException when it is not on the agenda any more */
    static AgendaItem item(List<AgendaItem> agenda, UUID item) {
        return agenda.stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .orElseThrow(CouncilException::notNow);
    }

    /**
     * @param position counted from 1
     * @throws CouncilException for a position beyond the agenda
     */
    static void move(List<AgendaItem> agenda, AgendaItem item, int position) {
        if (position < 1 || position > agenda.size()) {
            throw CouncilException.notNow();
        }
        List<AgendaItem> ordered = new ArrayList<>(agenda);
        ordered.remove(item);
        ordered.add(position - 1, item);
        number(ordered);
    }

    /** Behind the last one that is voted on in the same way for the same form; where there is none, at the end. */
    static void join(List<AgendaItem> agenda, AgendaItem added) {
        List<AgendaItem> ordered = new ArrayList<>(agenda);
        int place = agenda.size();
        while (place > 0 && !agenda.get(place - 1).isGroupedWith(added)) {
            place--;
        }
        ordered.add(place == 0 ? agenda.size() : place, added);
        number(ordered);
    }

    private static void number(List<AgendaItem> ordered) {
        for (int index = 0; index < ordered.size(); index++) {
            ordered.get(index).moveTo(index + 1);
        }
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
