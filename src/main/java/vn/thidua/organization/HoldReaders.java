package vn.thidua.organization;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** Who may know why somebody is on hold: the commune's appraiser, its chair, and the standing member of its Council. */
@Component
class HoldReaders {

    private static final Set<Role> KEEPERS = EnumSet.of(Role.APPRAISER, Role.COMMUNE_CHAIR);

    /** The seat counts, whichever role of the Council somebody holds it with (ADR 0016). */
    private static final Set<Role> SEATED = EnumSet.of(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER);

    private final CurrentActor current;

    /** Looked up late: the Council depends on this room. */
    private final ObjectProvider<StandingMembers> members;

    HoldReaders(CurrentActor current, ObjectProvider<StandingMembers> members) {
        this.current = current;
        this.members = members;
    }

    /** The communes of whose holds the person acting reads everything. */
    Scope reading() {
        AccountId me = current.actor().account();
        return Scope.of(current.assignments().stream()
                .filter(held -> KEEPERS.contains(held.role()) || isStandingMember(held, me))
                .map(RoleAt::unit)
                .collect(Collectors.toSet()));
    }

    private boolean isStandingMember(RoleAt held, @Nullable AccountId me) {
        return SEATED.contains(held.role())
                && me != null
                && members.orderedStream().anyMatch(council -> council.isOne(me, held.unit()));
    }

    /** Nobody reads, places or ends a hold on themselves; by name, as nobody handles a line of that name. */
    boolean isOwn(SubjectEntity subject) {
        return subject.kind() == SubjectKind.INDIVIDUAL
                && SearchKey.identity(subject.name())
                        .equals(SearchKey.identity(current.actor().name()));
    }

    /** Whether the person acting places and releases holds there. */
    boolean keeps(UnitCode commune) {
        return KEEPERS.stream().anyMatch(role -> current.holds(role, commune));
    }

    void requireKeeper(UnitCode commune) {
        current.requireOneOf(
                KEEPERS.stream().map(role -> new RoleAt(role, commune)).collect(Collectors.toSet()));
    }
}
