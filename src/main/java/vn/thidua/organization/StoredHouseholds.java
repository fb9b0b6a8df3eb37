package vn.thidua.organization;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SearchKey;

@Service
@Transactional(readOnly = true)
class StoredHouseholds implements KnownHouseholds {

    /** No village has more; a screen that was given more would not show them. */
    private static final Limit MOST = Limit.of(2_000);

    private final HouseholdEntities households;

    StoredHouseholds(HouseholdEntities households) {
        this.households = households;
    }

    @Override
    public List<KnownHousehold> of(Scope villages, String search) {
        return households.named(villages, "%" + SearchKey.of(search) + "%", MOST).stream()
                .map(SubjectEntity::toHousehold)
                .toList();
    }
}
