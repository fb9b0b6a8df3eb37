package vn.thidua.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The rooms whose subjects can stand on an agenda, by type of subject. */
@Component
class AgendaSources {

    private final Map<String, AgendaSource> byType = new TreeMap<>();

    AgendaSources(List<AgendaSource> sources) {
        for (AgendaSource source : sources) {
            if (byType.put(source.subjectType(), source) != null) {
                throw new IllegalStateException("Two agenda sources for " + source.subjectType());
            }
        }
    }

    Collection<AgendaSource> all() {
        return byType.values();
    }

    /** The subjects in the order in which several of them are locked: room by room, and as each room says. */
    List<SubjectKey> inLockOrder(Collection<SubjectKey> subjects) {
        Map<String, List<UUID>> ids = new TreeMap<>();
        subjects.forEach(subject ->
                ids.computeIfAbsent(subject.type(), any -> new ArrayList<>()).add(subject.id()));
        return ids.entrySet().stream()
                .flatMap(room -> of(room.getKey()).inLockOrder(room.getValue()).stream()
                        .map(id -> new SubjectKey(room.getKey(), id)))
                .toList();
    }

    AgendaSource of(String subjectType) {
        AgendaSource source = byType.get(subjectType);
        if (source == null) {
            throw new IllegalStateException("No agenda source for " + subjectType);
        }
        return source;
    }
}
