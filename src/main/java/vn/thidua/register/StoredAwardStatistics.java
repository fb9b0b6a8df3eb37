package vn.thidua.register;

import java.time.Year;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.DirectWorkers;
import vn.thidua.award.PositionClass;
import vn.thidua.shared.Scope;
import vn.thidua.shared.UnitCode;

@Service
@Transactional(readOnly = true)
class StoredAwardStatistics implements AwardStatistics {

    private final RegisteredAwards awards;

    StoredAwardStatistics(RegisteredAwards awards) {
        this.awards = awards;
    }

    @Override
    public DirectWorkers individuals(Year year, Set<UnitCode> issuers, Scope bearers) {
        RegisteredAwards.Individuals counted = awards.individuals(
                bearers,
                issuers.stream().map(UnitCode::value).collect(Collectors.toSet()),
                year.atDay(1),
                year.plusYears(1).atDay(1),
                PositionClass.DIRECT_WORKER.name());
        return new DirectWorkers(Math.toIntExact(counted.getDirect()), Math.toIntExact(counted.getEverybody()));
    }

    @Override
    public long granted(String form, Year year, Set<UnitCode> issuers, Scope bearers, UUID besides) {
        return awards.granted(
                bearers,
                form,
                issuers.stream().map(UnitCode::value).collect(Collectors.toSet()),
                year.atDay(1),
                year.plusYears(1).atDay(1),
                besides);
    }
}
