package vn.thidua.organization;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SearchKey;

@Service
@Transactional(readOnly = true)
class StoredHouseholds implements KnownHouseholds {

    private final HouseholdEntities households;

    StoredHouseholds(HouseholdEntities households) {
        this.households = households;
    }

    @Override
    public List<KnownHousehold> of(Scope villages, String search, int from, int count) {
        return households.named(villages, pattern(search), from, count);
    }

    @Override
    public int count(Scope villages, String search) {
        return households.count(villages, pattern(search));
    }

    private static String pattern(String search) {
        return "%" + SearchKey.of(search) + "%";
    }
}
