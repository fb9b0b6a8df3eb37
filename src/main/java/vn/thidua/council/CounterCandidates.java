package vn.thidua.council;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.UnitCode;

/** Who may be on a counting team on a day: members of the Council and, where the rule says so, people of its office. */
@Component
class CounterCandidates {

    /** Who works at the office of the Council, beside its members. */
    private static final List<Role> STAFF = List.of(
            Role.INTAKE_OFFICER,
            Role.APPRAISER,
            Role.DEPARTMENT_HEAD,
            Role.CLERK,
            Role.ACCOUNTANT,
            Role.ARCHIVIST,
            Role.CITY_APPRAISER);

    private final CouncilMembers members;
    private final CouncilRules rules;
    private final RoleHolders holders;

    CounterCandidates(CouncilMembers members, CouncilRules rules, RoleHolders holders) {
        this.members = members;
        this.rules = rules;
        this.holders = holders;
    }

    Map<AccountId, TeamForm.Candidate> of(CouncilSession session, LocalDate day) {
        return of(session.council(), session.unit(), session.ruleSet(), day);
    }

    Map<AccountId, TeamForm.Candidate> of(UUID council, UnitCode unit, String ruleSet, LocalDate day) {
        Map<AccountId, TeamForm.Candidate> candidates = members.of(council, day).stream()
                .collect(Collectors.toMap(
                        CouncilMember::account,
                        member -> new TeamForm.Candidate(member.account(), member.name(), true, false),
                        (one, other) -> one,
                        LinkedHashMap::new));
        if (rules.choice(ruleSet, "counting_team", day).equals("STAFF")) {
            STAFF.stream()
                    .flatMap(role -> holders.inOffice(role, unit, day).stream())
                    .forEach(each -> candidates.putIfAbsent(
                            each.account(), new TeamForm.Candidate(each.account(), each.name(), false, false)));
        }
        return candidates;
    }
}
