package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    public QuotaExcess of(
            List<UUID> listed, UnitCode commune, String ruleSet, LocalDate day, @Nullable QuotaExplanation explained) {
        return desk.ofList(lines.lines(listed), commune, ruleSet, day, explained);
    }
}
