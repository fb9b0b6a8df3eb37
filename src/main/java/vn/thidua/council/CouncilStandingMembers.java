package vn.thidua.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.StandingMembers;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Scope;
import vn.thidua.shared.UnitCode;

/** The standing member may read why somebody is on hold; which post somebody has is known here only. */
@Component
class CouncilStandingMembers implements StandingMembers {

    private final Councils councils;
    private final CouncilMembers members;
    private final Clock clock;

    CouncilStandingMembers(Councils councils, CouncilMembers members, Clock clock) {
        this.councils = councils;
        this.members = members;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOne(AccountId account, UnitCode commune) {
        LocalDate today = LocalDate.now(clock);
        return councils.standing(commune.value(), today, Scope.of(Set.of(commune)))
                .map(council -> members.of(council.id(), today).stream()
                        .anyMatch(member -> member.post() == Post.STANDING_MEMBER
                                && member.account().equals(account)))
                .orElse(false);
    }
}
