package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/**
 * The paper box is counted by two of the counting team, each for themselves, after every channel is locked. Neither sees
 * what the other entered; where they differ both are told on which item, and count again. Nothing is opened before.
 *
 * @see "ADR 0042"
 */
@Service
@Transactional
public class PaperBoxService {

    private final SessionDesk desk;
    private final Councils councils;
    private final CouncilRules rules;
    private final PaperBox box;
    private final CountingTeam team;
    private final CouncilProcess process;

    PaperBoxService(
            SessionDesk desk,
            Councils councils,
            CouncilRules rules,
            PaperBox box,
            CountingTeam team,
            CouncilProcess process) {
        this.desk = desk;
        this.councils = councils;
        this.rules = rules;
        this.box = box;
        this.team = team;
        this.process = process;
    }

    /** @throws BusinessException {@code shared.notFound} for whoever is not of the session's counting team */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public BoxForm form(UUID sessionId) {
        requireCounter(sessionId);
        CouncilSession session = desk.findForProcess(sessionId);
        BoxProgress count = box.progress(session);
        List<AgendaItem> wanted = session.status() == SessionStatus.LOCKED ? wanted(session, count) : List.of();
        Set<UUID> again = count.differing();
        return new BoxForm(
                sessionId,
                councils.get(session.council()).name(),
                session.meetingAt(),
                team.counts(sessionId, desk.person()) ? state(session, wanted) : BoxForm.State.REPLACED,
                papers(session, wanted),
                wanted.stream().map(AgendaItem::id).filter(again::contains).collect(Collectors.toSet()),
                count.counters().contains(desk.person().value()));
    }

    private static BoxForm.State state(CouncilSession session, List<AgendaItem> wanted) {
        if (session.status() == SessionStatus.LOCKED) {
            return wanted.isEmpty() ? BoxForm.State.WAITING : BoxForm.State.OPEN;
        }
        return session.status().beforeOpening() || session.status() == SessionStatus.OPEN
                ? BoxForm.State.NOT_LOCKED
                : BoxForm.State.COUNTED;
    }

    /**
     * Enters what the person found in the box, on every item that is wanted from them and no other.
     *
     * @return never the other one's figures
     * @throws CouncilException before every channel is locked, when the items are not those that are wanted, or when an item
     *     does not add up to the papers of the box
     * @throws BusinessException {@code shared.notFound} for whoever is not of the session's counting team
     */
    @PreAuthorize("isAuthenticated()")
    public BoxEntry enter(CommandKey key, UUID sessionId, Map<UUID, BoxFigures> figures) {
        requireCounter(sessionId);
        CouncilSession session = desk.lockForProcess(sessionId);
        session.expect(SessionStatus.LOCKED);
        List<AgendaItem> wanted = wanted(session, box.progress(session));
        if (wanted.isEmpty()
                || !figures.keySet().equals(wanted.stream().map(AgendaItem::id).collect(Collectors.toSet()))) {
            throw ChannelRefusal.boxMoved();
        }
        requireAddsUp(session, wanted, figures);
        BoxProgress now = box.enter(session, desk.person(), figures);
        desk.record("council.boxEntered", sessionId);
        if (now.allAgreed()) {
            process.paperBoxCounted(sessionId, desk.person());
            return BoxEntry.AGREED;
        }
        if (now.differing().isEmpty()) {
            return BoxEntry.WAITING;
        }
        desk.record("council.boxDiffers", sessionId);
        return BoxEntry.DIFFERS;
    }

    /** A paper in the box says something, or nothing clear, of every item that stands on it. */
    private void requireAddsUp(CouncilSession session, List<AgendaItem> wanted, Map<UUID, BoxFigures> figures) {
        Map<Integer, Integer> issued = box.issued(session);
        Map<Integer, Integer> inTheBox = new TreeMap<>();
        for (AgendaItem item : wanted) {
            BoxFigures found = Objects.requireNonNull(figures.get(item.id()));
            if (found.blank() > 0 && !blankAllowed(session, item)) {
                throw CouncilException.blankNotAllowed();
            }
            int out = issued.getOrDefault(item.paper(), 0);
            if (found.sum() > out) {
                throw ChannelRefusal.boxHoldsMore(found.sum(), out);
            }
            Integer before = inTheBox.putIfAbsent(Objects.requireNonNull(item.paper()), found.sum());
            if (before != null && before != found.sum()) {
                throw ChannelRefusal.boxDoesNotAddUp(item.position());
            }
        }
    }

    private List<AgendaItem> wanted(CouncilSession session, BoxProgress count) {
        Set<Integer> issued = box.issued(session).keySet();
        List<AgendaItem> items = box.items(session).stream()
                .filter(item -> issued.contains(item.paper()))
                .toList();
        if (!team.counts(session.id(), desk.person())) {
            return List.of();
        }
        Set<UUID> closed = team.closedTo(session, desk.person(), items);
        return items.stream()
                .filter(item -> !closed.contains(item.id()))
                .filter(item -> count.awaits(item.id(), desk.person().value()))
                .toList();
    }

    private List<BoxForm.Paper> papers(CouncilSession session, List<AgendaItem> wanted) {
        Map<Integer, Integer> issued = box.issued(session);
        return wanted.stream()
                .collect(Collectors.groupingBy(AgendaItem::paper, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(paper -> new BoxForm.Paper(
                        paper.getKey(),
                        issued.getOrDefault(paper.getKey(), 0),
                        paper.getValue().stream()
                                .map(item -> new BoxForm.Line(
                                        item.id(),
                                        item.position(),
                                        item.name(),
                                        item.formNameVoted(),
                                        blankAllowed(session, item)))
                                .toList()))
                .toList();
    }

    private boolean blankAllowed(CouncilSession session, AgendaItem item) {
        return rules.blankAllowed(session.ruleSet(), item.formVoted(), desk.dayOf(session));
    }

    /** Somebody of the office reads nothing else of a session: it answers as if it did not exist. */
    private void requireCounter(UUID session) {
        if (!team.isOn(session, desk.person())) {
            throw BusinessException.notFound();
        }
    }
}
