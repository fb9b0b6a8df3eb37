package vn.thidua.council;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.SearchKey;

/** Where votes are equal at the last place of a quota after every ballot that the rules allow: whoever presides chooses. */
@Service
@Transactional
public class QuotaTieService {

    private static final String SEATED = "hasAnyRole('" + Role.Names.COUNCIL_CHAIR + "', '"
            + Role.Names.COUNCIL_SECRETARY + "', '" + Role.Names.COUNCIL_MEMBER + "')";

    private final SessionDesk desk;
    private final QuotaCutting cutting;
    private final QuotaCuts cuts;
    private final TieDeciders deciders;
    private final CouncilProcess process;

    QuotaTieService(
            SessionDesk desk, QuotaCutting cutting, QuotaCuts cuts, TieDeciders deciders, CouncilProcess process) {
        this.desk = desk;
        this.cutting = cutting;
        this.cuts = cuts;
        this.deciders = deciders;
        this.process = process;
    }

    /** Ties that the person decides; empty for everybody else. */
    @Transactional(readOnly = true)
    @PreAuthorize(SEATED)
    public List<QuotaTie> ties(UUID sessionId) {
        CouncilSession session = desk.find(sessionId);
        if (session.status() != SessionStatus.COUNTED || !decides(session)) {
            return List.of();
        }
        Map<UUID, AgendaItem> agenda =
                desk.agenda(session).stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
        return cutting.undecided(session).entrySet().stream()
                .map(tie -> new QuotaTie(
                        tie.getKey(),
                        places(session, tie.getValue()),
                        tie.getValue().stream()
                                .map(cut -> item(Objects.requireNonNull(agenda.get(cut.item()), "on the agenda"), cut))
                                .sorted(Comparator.comparing(QuotaTie.Item::position))
                                .toList()))
                .toList();
    }

    /**
     * Takes as many of a tie as there are places, and leaves out the others.
     *
     * @param chosen as many items of the tie as it has places
     * @throws CouncilException for whoever does not decide it, another number of items, or without a reason
     */
    @PreAuthorize(SEATED)
    public void choose(CommandKey key, UUID sessionId, String quota, Set<UUID> chosen, String reason) {
        CouncilSession session = desk.lock(sessionId);
        session.expect(SessionStatus.COUNTED);
        List<QuotaCuts.Cut> tie = cutting.undecided(session).get(quota);
        if (tie == null) {
            throw CouncilException.notNow();
        }
        if (!decides(session)) {
            throw CouncilException.notThePresider();
        }
        String why = SearchKey.composed(reason);
        if (why.isEmpty()) {
            throw CouncilException.reasonMissing();
        }
        Set<UUID> tied = tie.stream().map(QuotaCuts.Cut::item).collect(Collectors.toSet());
        int places = places(session, tie);
        if (chosen.size() != places || !tied.containsAll(chosen)) {
            throw CouncilException.asManyAsPlaces(places);
        }
        cutting.decide(session, tie, chosen, why);
        cutting.cut(session);
        desk.record("council.tieDecided", sessionId, why, Map.of());
        if (cutting.undecided(session).isEmpty()) {
            process.tieDecided(sessionId);
        }
    }

    private boolean decides(CouncilSession session) {
        AccountId decider = deciders.of(session);
        return decider != null && Objects.equals(decider, desk.person());
    }

    /** What the quota left, without what came in before the tie. */
    private int places(CouncilSession session, List<QuotaCuts.Cut> tie) {
        QuotaCuts.Cut any = tie.getFirst();
        long in = cuts.of(session.id()).stream()
                .filter(cut -> cut.quota().equals(any.quota()) && cut.standing() == QuotaCuts.Standing.IN)
                .count();
        return any.places() - (int) in;
    }

    private static QuotaTie.Item item(AgendaItem item, QuotaCuts.Cut cut) {
        return new QuotaTie.Item(item.id(), item.position(), item.name(), cut.words());
    }
}
