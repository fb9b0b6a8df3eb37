package vn.thidua.council;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;

/**
 * Before reading the papers each member declares in which items an interest of theirs exists; from then on they take no
 * part in those. No article on emulation asks for it: the rule is a default, marked [D].
 */
@Service
@Transactional
public class InterestService {

    private static final String MEMBERS = "hasAnyRole('" + Role.Names.COUNCIL_SECRETARY + "', '"
            + Role.Names.COUNCIL_CHAIR + "', '" + Role.Names.COUNCIL_MEMBER + "')";

    private final SessionDesk desk;
    private final Councils councils;
    private final Attendances attendances;
    private final Declarations declarations;
    private final InterestHints hints;
    private final ItemPresiders presiders;
    private final CouncilRules rules;
    private final Turnout turnout;
    private final CouncilProcess process;
    private final InterestTrail trail;

    InterestService(
            SessionDesk desk,
            Councils councils,
            Attendances attendances,
            Declarations declarations,
            InterestHints hints,
            ItemPresiders presiders,
            CouncilRules rules,
            Turnout turnout,
            CouncilProcess process,
            InterestTrail trail) {
        this.desk = desk;
        this.councils = councils;
        this.attendances = attendances;
        this.declarations = declarations;
        this.hints = hints;
        this.presiders = presiders;
        this.rules = rules;
        this.turnout = turnout;
        this.process = process;
        this.trail = trail;
    }

    /**
     * The items with what is known of the person acting, and what they declared of the same subject in another session.
     *
     * @throws CouncilException for somebody who is no member as of this session
     */
    @Transactional(readOnly = true)
    @PreAuthorize(MEMBERS)
    public DeclarationForm form(UUID sessionId) {
        CouncilSession session = desk.find(sessionId);
        Attendance member = memberOf(session);
        Recusals recusals = declarations.of(sessionId);
        List<AgendaItem> agenda = desk.agenda(session);
        Map<UUID, List<AgendaSource.Hint>> known = hints.of(agenda, member.account());
        Map<UUID, Interest> certain = hints.certain(agenda, member.account()).stream()
                .collect(Collectors.toMap(Interest::item, interest -> interest));
        Map<UUID, Interest> declared = recusals.interestsOf(member.account());
        Map<UUID, Set<InterestKind>> before = declarations.elsewhere(sessionId, member.account(), agenda);
        return new DeclarationForm(
                sessionId,
                councils.get(session.council()).name(),
                session.meetingAt(),
                recusals.declared(member.account()),
                isOpen(session, member),
                session.status() == SessionStatus.OPEN && recusals.declared(member.account()),
                agenda.stream()
                        .map(item -> line(
                                item,
                                Stream.concat(
                                        known.getOrDefault(item.id(), List.of()).stream()
                                                .map(AgendaSource.Hint::kind),
                                        before.getOrDefault(item.subject(), Set.of()).stream()),
                                declared,
                                certain))
                        .toList());
    }

    private static DeclarationForm.Line line(
            AgendaItem item, Stream<InterestKind> known, Map<UUID, Interest> declared, Map<UUID, Interest> certain) {
        Interest fixed = certain.get(item.id());
        return new DeclarationForm.Line(
                item.id(),
                item.position(),
                item.name(),
                item.subjectUnitName(),
                item.formName(),
                known.distinct().toList(),
                fixed != null,
                declared.getOrDefault(item.id(), fixed));
    }

    /**
     * Declares for the person acting: these interests and no other. What is known for certain is added. Once the session
     * is open an interest can be added and none taken back; after the first ballot paper nothing more.
     *
     * @throws CouncilException for somebody who is no member, an item that is not on the agenda, or when it is too late
     */
    @PreAuthorize(MEMBERS)
    public void declare(CommandKey key, UUID sessionId, Collection<Interest> interests) {
        CouncilSession session = desk.lock(sessionId);
        Attendance member = memberOf(session);
        if (!isOpen(session, member)) {
            throw CouncilException.declaredTooLate();
        }
        List<AgendaItem> agenda = desk.agenda(session);
        Recusals before = declarations.of(sessionId);
        Map<UUID, Interest> all = new LinkedHashMap<>();
        hints.certain(agenda, member.account()).forEach(interest -> all.put(interest.item(), interest));
        interests.forEach(interest -> all.put(interest.item(), interest));
        requireUndecided(
                session.ballotRound(),
                agenda,
                all.keySet(),
                before.interestsOf(member.account()).keySet());
        boolean declaredBefore = before.declared(member.account());
        if (session.status() == SessionStatus.OPEN && declaredBefore) {
            before.interestsOf(member.account()).forEach(all::putIfAbsent);
        }
        declarations.add(sessionId, member.account(), member.name(), all.values(), true, desk.now());
        trail.declared(session, member, agenda, all);
        if (session.status() == SessionStatus.OPEN) {
            presiders.assign(session);
        } else if (!declaredBefore && rules.on(session.ruleSet(), "interest_declaration", desk.dayOf(session))) {
            process.declared(sessionId, member.account());
        }
    }

    private Attendance memberOf(CouncilSession session) {
        return attendances.of(session.id(), desk.person().value()).orElseThrow(CouncilException::notAMember);
    }

    /** Until a paper is handed in: whoever voted has said that nothing ties them to what stood on it. */
    private boolean isOpen(CouncilSession session, Attendance member) {
        return switch (session.status()) {
            case CONVENED -> true;
            case OPEN ->
                IntStream.rangeClosed(1, session.ballotRound())
                        .noneMatch(round -> turnout.tookPart(session.id(), round, member.account()));
            case PLANNING, AGENDA_SETTLED, LOCKED, COUNTED, ADJOURNED, CONFIRMED, SIGNED, FINISHED, CANCELLED -> false;
        };
    }

    /** On the agenda, and in a second ballot nothing that the first has settled. */
    private static void requireUndecided(int round, List<AgendaItem> agenda, Set<UUID> items, Set<UUID> before) {
        Set<UUID> open = agenda.stream()
                .filter(item -> item.outcome() == null || item.votedIn(round))
                .map(AgendaItem::id)
                .collect(Collectors.toCollection(HashSet::new));
        open.addAll(before);
        if (!open.containsAll(items)) {
            throw CouncilException.notNow();
        }
    }
}
