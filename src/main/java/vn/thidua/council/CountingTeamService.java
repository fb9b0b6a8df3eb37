package vn.thidua.council;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.UnitCode;

/**
 * The secretary enters the counting team of the Council, and may choose another one for a session before it opens. A
 * session works with the team as it stood at its opening.
 *
 * @see "ADR 0042"
 */
@Service
@Transactional
public class CountingTeamService {

    private static final String SECRETARY = "hasRole('" + Role.Names.COUNCIL_SECRETARY + "')";

    private final SessionDesk desk;
    private final CouncilService councils;
    private final Councils all;
    private final CounterCandidates candidates;
    private final CouncilRules rules;
    private final CountingTeam team;
    private final CouncilTrail trail;
    private final RoleHolders holders;
    private final CurrentActor currentActor;

    CountingTeamService(
            SessionDesk desk,
            CouncilService councils,
            Councils all,
            CounterCandidates candidates,
            CouncilRules rules,
            CountingTeam team,
            CouncilTrail trail,
            RoleHolders holders,
            CurrentActor currentActor) {
        this.desk = desk;
        this.councils = councils;
        this.all = all;
        this.candidates = candidates;
        this.rules = rules;
        this.team = team;
        this.trail = trail;
        this.holders = holders;
        this.currentActor = currentActor;
    }

    /**
     * The standing team of a Council.
     *
     * @throws CouncilException where none stands that the person reads
     */
    @Transactional(readOnly = true)
    @PreAuthorize(SECRETARY)
    public TeamForm ofCouncil(CouncilDetails asked) {
        CouncilDetails council = councils.council(asked.unit()).orElseThrow(CouncilException::noCouncil);
        String ruleSet = rules.ofSessionOn(desk.today());
        return form(
                null,
                council.unit(),
                council.name(),
                currentActor.holds(Role.COUNCIL_SECRETARY, council.unit()),
                candidates.of(council.id(), council.unit(), ruleSet, desk.today()),
                team.standing(council.id(), desk.today()));
    }

    /** @throws vn.thidua.shared.BusinessException {@code shared.notFound} for a session the person does not read */
    @Transactional(readOnly = true)
    @PreAuthorize(SECRETARY)
    public TeamForm ofSession(UUID sessionId) {
        CouncilSession session = desk.find(sessionId);
        List<Counter> chosen = team.of(sessionId);
        return form(
                sessionId,
                session.unit(),
                all.get(session.council()).name(),
                session.status().beforeOpening() && currentActor.holds(Role.COUNCIL_SECRETARY, session.unit()),
                candidates.of(session, desk.dayOf(session)),
                chosen.isEmpty() && session.status().beforeOpening()
                        ? team.standing(session.council(), desk.dayOf(session))
                        : chosen);
    }

    private static TeamForm form(
            @Nullable UUID session,
            UnitCode unit,
            String council,
            boolean open,
            Map<AccountId, TeamForm.Candidate> candidates,
            List<Counter> chosen) {
        Map<AccountId, TeamForm.Candidate> listed = new LinkedHashMap<>();
        chosen.forEach(
                each -> listed.put(each.account(), new TeamForm.Candidate(each.account(), each.name(), false, true)));
        candidates.forEach((account, each) -> listed.put(
                account, new TeamForm.Candidate(account, each.name(), each.member(), listed.containsKey(account))));
        return new TeamForm(
                session,
                unit,
                council,
                open,
                listed.values().stream()
                        .sorted(Comparator.comparing((TeamForm.Candidate each) -> !each.member())
                                .thenComparing(TeamForm.Candidate::name))
                        .toList());
    }

    /**
     * Enters who is on the team of the unit's Council from today on: two at least, or nobody.
     *
     * @throws CouncilException for one alone, or for somebody who may not be on it
     */
    @PreAuthorize(SECRETARY)
    public void appoint(CommandKey key, UnitCode unit, Collection<AccountId> accounts) {
        currentActor.require(Role.COUNCIL_SECRETARY, unit);
        Council council =
                all.standing(unit.value(), desk.today(), desk.reading()).orElseThrow(CouncilException::noCouncil);
        String ruleSet = rules.ofSessionOn(desk.today());
        team.appoint(
                council.id(), among(candidates.of(council.id(), unit, ruleSet, desk.today()), accounts), desk.today());
        trail.countersAppointed(council.id(), accounts);
    }

    /**
     * Chooses who counts in this session: two at least, or nobody, which leaves it to the Council's team.
     *
     * @throws CouncilException once the session is open, for one alone, or for somebody who may not be on it
     */
    @PreAuthorize(SECRETARY)
    public void choose(CommandKey key, UUID sessionId, Collection<AccountId> accounts) {
        CouncilSession session = desk.lockAs(Role.COUNCIL_SECRETARY, sessionId);
        if (!session.status().beforeOpening()) {
            throw CouncilException.notNow();
        }
        team.choose(sessionId, among(candidates.of(session, desk.dayOf(session)), accounts));
        trail.countersChosen(sessionId, accounts);
    }

    private List<Counter> among(Map<AccountId, TeamForm.Candidate> candidates, Collection<AccountId> accounts) {
        if (accounts.size() == 1) {
            throw ChannelRefusal.countingTeamMissing();
        }
        return accounts.stream()
                .distinct()
                .map(account -> {
                    TeamForm.Candidate candidate = candidates.get(account);
                    if (candidate == null) {
                        throw ChannelRefusal.mayNotCount(holders.nameOf(account));
                    }
                    return new Counter(account, candidate.name());
                })
                .toList();
    }
}
