package vn.thidua.council;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;

/** Who takes no part in which items of one session, by the newest declaration of each member. */
final class Recusals {

    /** What a member declared last; {@code byMember} once they did it themselves. */
    record Declared(String name, boolean byMember, Map<UUID, Interest> interests) {}

    private final Map<UUID, Declared> byMember;

    Recusals(Map<UUID, Declared> byMember) {
        this.byMember = Map.copyOf(byMember);
    }

    boolean declared(AccountId member) {
        Declared declared = byMember.get(member.value());
        return declared != null && declared.byMember();
    }

    Map<UUID, Interest> interestsOf(@Nullable AccountId member) {
        Declared declared = member == null ? null : byMember.get(member.value());
        return declared == null ? Map.of() : declared.interests();
    }

    boolean recused(@Nullable AccountId member, UUID item) {
        return interestsOf(member).containsKey(item);
    }

    boolean recused(@Nullable UUID member, UUID item) {
        return member != null && recused(new AccountId(member), item);
    }

    /** How many of these members take no part in the item. */
    int of(UUID item, Collection<Attendance> members) {
        return (int) members.stream()
                .filter(member -> recused(member.account(), item))
                .count();
    }

    /** Names of those who take no part in the item, each with the kind of interest. */
    Map<String, InterestKind> named(UUID item) {
        Map<String, InterestKind> named = new TreeMap<>();
        byMember.values()
                .forEach(declared -> Optional.ofNullable(declared.interests().get(item))
                        .ifPresent(interest -> named.put(declared.name(), interest.kind())));
        return new LinkedHashMap<>(named);
    }

    /** What of the agenda the member votes on. */
    List<AgendaItem> open(List<AgendaItem> agenda, AccountId member) {
        return agenda.stream().filter(item -> !recused(member, item.id())).toList();
    }

    /** The items that the member takes no part in. */
    Set<UUID> closed(List<AgendaItem> agenda, @Nullable AccountId member) {
        return agenda.stream()
                .map(AgendaItem::id)
                .filter(item -> recused(member, item))
                .collect(Collectors.toSet());
    }
}
