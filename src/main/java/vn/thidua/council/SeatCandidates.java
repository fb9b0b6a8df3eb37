package vn.thidua.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.UnitCode;

/** Who may sit on a unit's Council: whoever holds a role of the Council there, with the post that the roles suggest. */
@Component
class SeatCandidates {

    private static final List<Role> ROLES = List.of(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER);

    private final RoleHolders holders;

    SeatCandidates(RoleHolders holders) {
        this.holders = holders;
    }

    /** The chair first, then by post. */
    List<FoundCouncil.Seat> of(UnitCode unit, LocalDate day) {
        Map<Role, Set<AccountId>> held = new EnumMap<>(Role.class);
        Map<AccountId, String> names = new LinkedHashMap<>();
        for (Role role : ROLES) {
            List<RoleHolders.Holder> found = holders.inOffice(role, unit, day);
            found.forEach(holder -> names.putIfAbsent(holder.account(), holder.name()));
            held.put(role, accounts(found));
        }
        held.put(Role.COMMUNE_VICE_CHAIR, accounts(holders.inOffice(Role.COMMUNE_VICE_CHAIR, unit, day)));
        return names.entrySet().stream()
                .map(person -> new FoundCouncil.Seat(person.getKey(), person.getValue(), post(person.getKey(), held)))
                .sorted(Comparator.comparing(FoundCouncil.Seat::post))
                .toList();
    }

    private static Post post(AccountId account, Map<Role, Set<AccountId>> held) {
        if (held.get(Role.COUNCIL_CHAIR).contains(account)) {
            return Post.CHAIR;
        }
        if (held.get(Role.COMMUNE_VICE_CHAIR).contains(account)) {
            return Post.VICE_CHAIR;
        }
        return held.get(Role.COUNCIL_SECRETARY).contains(account) ? Post.SECRETARY : Post.MEMBER;
    }

    private static Set<AccountId> accounts(List<RoleHolders.Holder> found) {
        return found.stream().map(RoleHolders.Holder::account).collect(Collectors.toSet());
    }
}
