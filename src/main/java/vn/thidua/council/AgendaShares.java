package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.DirectWorkerShare;
import vn.thidua.award.DirectWorkerWords;

/** How an agenda stands against last year's awards, as the room its subjects come from counts; and the reason kept. */
@Component
class AgendaShares {

    private final SessionDesk desk;
    private final AgendaSources sources;
    private final AgendaReasons reasons;
    private final DirectWorkerWords words;

    AgendaShares(SessionDesk desk, AgendaSources sources, AgendaReasons reasons, DirectWorkerWords words) {
        this.desk = desk;
        this.sources = sources;
        this.reasons = reasons;
        this.words = words;
    }

    /** {@code null} when no room counts the subjects of this agenda. */
    @Nullable
    DirectWorkerShare of(CouncilSession session) {
        return byType(session).entrySet().stream()
                .map(entry -> sources.of(entry.getKey())
                        .directWorkers(entry.getValue(), session.unit(), session.ruleSet(), desk.dayOf(session)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Map<String, List<UUID>> byType(CouncilSession session) {
        return desk.agenda(session).stream()
                .collect(Collectors.groupingBy(
                        AgendaItem::subjectType,
                        TreeMap::new,
                        Collectors.mapping(AgendaItem::subject, Collectors.toList())));
    }

    private String cap(CouncilSession session) {
        return byType(session).entrySet().stream()
                .map(entry -> sources.of(entry.getKey())
                        .titleCap(entry.getValue(), session.unit(), session.ruleSet(), desk.dayOf(session)))
                .filter(warning -> !warning.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Nullable
    AgendaShare read(CouncilSession session) {
        DirectWorkerShare share = of(session);
        if (share == null) {
            return null;
        }
        AgendaReason reason = newest(session);
        return new AgendaShare(
                share,
                words.now(share),
                words.before(share),
                words.shortfall(share),
                cap(session),
                reason == null ? null : reason.reason(),
                reason == null ? null : reason.givenName(),
                session.status() == SessionStatus.PLANNING && missing(share, reason));
    }

    /** @throws CouncilException when the share falls short and nobody has said why */
    void requireReason(CouncilSession session) {
        DirectWorkerShare share = of(session);
        if (share != null && missing(share, newest(session))) {
            throw CouncilException.shareReasonMissing(words.shortfall(share));
        }
    }

    private static boolean missing(DirectWorkerShare share, @Nullable AgendaReason reason) {
        return !share.shortfalls().isEmpty() && (reason == null || !reason.covers(share.now()));
    }

    private @Nullable AgendaReason newest(CouncilSession session) {
        return reasons.of(session.id()).stream().findFirst().orElse(null);
    }
}
