package vn.thidua.council;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    AgendaSource of(String subjectType) {
        AgendaSource source = byType.get(subjectType);
        if (source == null) {
            throw new IllegalStateException("No agenda source for " + subjectType);
        }
        return source;
    }
}
