package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.UnitCode;

@Component
class ListedQuotas implements MovementQuotas {

    private final AwardLines lines;
    private final QuotaDesk desk;

    ListedQuotas(AwardLines lines, QuotaDesk desk) {
        this.lines = lines;
        this.desk = desk;
    }

    @Override
    @Transactional(readOnly = true)
    public List<QuotaStanding> of(List<UUID> listed, UnitCode commune) {
        return listed.isEmpty() ? List.of() : desk.ofList(lines.lines(listed), commune);
    }
}
