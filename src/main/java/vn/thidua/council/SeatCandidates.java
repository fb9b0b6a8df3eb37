package vn.thidua.council;

import java.time.LocalDate;
import java.util.Comparator;
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
        Map<AccountId, String> names = new LinkedHashMap<>();
        ROLES.stream()
                .flatMap(role -> holders.inOffice(role, unit, day).stream())
                .forEach(holder -> names.putIfAbsent(holder.account(), holder.name()));
        Set<AccountId> chairs = accounts(Role.COUNCIL_CHAIR, unit, day);
        Set<AccountId> vices = accounts(Role.COMMUNE_VICE_CHAIR, unit, day);
        // The director of the city's department stands in for its Council's chair (Nghị định 98/2023/NĐ-CP, Điều 49).
        vices.addAll(accounts(Role.CITY_DIRECTOR, unit, day));
        Set<AccountId> secretaries = accounts(Role.COUNCIL_SECRETARY, unit, day);
        return names.entrySet().stream()
                .map(person -> {
                    Post post = chairs.contains(person.getKey())
                            ? Post.CHAIR
                            : vices.contains(person.getKey())
                                    ? Post.VICE_CHAIR
                                    : secretaries.contains(person.getKey()) ? Post.SECRETARY : Post.MEMBER;
                    return new FoundCouncil.Seat(person.getKey(), person.getValue(), post);
                })
                .sorted(Comparator.comparing(FoundCouncil.Seat::post))
                .toList();
    }

    private Set<AccountId> accounts(Role role, UnitCode unit, LocalDate day) {
        return holders.inOffice(role, unit, day).stream()
                .map(RoleHolders.Holder::account)
                .collect(Collectors.toSet());
    }
}
