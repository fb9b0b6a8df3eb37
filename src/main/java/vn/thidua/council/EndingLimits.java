package vn.thidua.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which items of a session run out of time before what it concludes can be signed. The rooms know; the Council asks. */
@Component
class EndingLimits {

    private final SessionDesk desk;
    private final AgendaList list;
    private final AgendaSources sources;

    EndingLimits(SessionDesk desk, AgendaList list, AgendaSources sources) {
        this.desk = desk;
        this.list = list;
        this.sources = sources;
    }

    /** The first to end first; items that were withdrawn are left out. */
    List<EndingLimit> of(CouncilSession session, LocalDate meeting) {
        List<AgendaItem> agenda = desk.agenda(session);
        var gone = list.gone(session, agenda);
        return agenda.stream()
                .filter(item -> !gone.contains(item.id()))
                .collect(Collectors.groupingBy(AgendaItem::subjectType))
                .entrySet()
                .stream()
                .flatMap(ofType -> ending(
                        ofType.getKey(),
                        ofType.getValue().stream().map(AgendaItem::subject).toList(),
                        session,
                        meeting))
                .sorted(Comparator.comparing(EndingLimit::dueOn).thenComparing(EndingLimit::name))
                .toList();
    }

    private Stream<EndingLimit> ending(String type, List<UUID> ids, CouncilSession session, LocalDate meeting) {
        AgendaSource source = sources.of(type);
        List<AgendaSource.LimitOfSubject> limits = source.limits(ids, session.ruleSet(), meeting).stream()
                .filter(limit -> limit.dueOn().isBefore(limit.signedOn()))
                .toList();
        if (limits.isEmpty()) {
            return Stream.empty();
        }
        Map<UUID, List<AgendaSource.LimitOfSubject>> byId =
                limits.stream().collect(Collectors.groupingBy(AgendaSource.LimitOfSubject::id));
        return source.find(List.copyOf(byId.keySet())).stream()
                .flatMap(subject -> byId.getOrDefault(subject.id(), List.of()).stream()
                        .map(limit -> new EndingLimit(
                                new SubjectKey(type, subject.id()),
                                subject.name(),
                                subject.formName(),
                                limit.dueOn(),
                                limit.expected(),
                                limit.signedOn(),
                                limit.article())));
    }
}
