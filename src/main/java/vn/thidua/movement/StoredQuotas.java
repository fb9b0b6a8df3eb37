package vn.thidua.movement;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.UnitCode;

@Service
@Transactional(readOnly = true)
class StoredQuotas implements Quotas {

    private final QuotaRows rows;

    StoredQuotas(QuotaRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Quota> of(String movement, UnitCode commune) {
        return rows.of(movement, commune.value()).stream()
                .map(QuotaRow::toQuota)
                .toList();
    }
}
