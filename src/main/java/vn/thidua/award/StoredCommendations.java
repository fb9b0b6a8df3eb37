package vn.thidua.award;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredCommendations implements Commendations {

    private final CatalogueTables tables;

    StoredCommendations(CatalogueTables tables) {
        this.tables = tables;
    }

    @Override
    public boolean given(String ruleSet, String form, CommendationType type) {
        return tables.given(ruleSet, form, type);
    }
}
