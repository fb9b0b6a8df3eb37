package vn.thidua.nomination;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.DirectWorkerShare;
import vn.thidua.award.DirectWorkers;
import vn.thidua.award.PositionClass;
import vn.thidua.award.RuleSets;
import vn.thidua.organization.Units;
import vn.thidua.register.AwardStatistics;
import vn.thidua.shared.Identities;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** Counts the individuals of a list by the class their nominator gave. */
@Component
@Transactional(readOnly = true)
class CountedDirectWorkers implements DirectWorkerShares {

    private final NominationLines lines;
    private final AwardLineReader reader;
    private final AwardStatistics statistics;
    private final RuleSets ruleSets;
    private final RoleHolders holders;
    private final Identities identities;
    private final Units units;

    CountedDirectWorkers(
            NominationLines lines,
            AwardLineReader reader,
            AwardStatistics statistics,
            RuleSets ruleSets,
            RoleHolders holders,
            Identities identities,
            Units units) {
        this.lines = lines;
        this.reader = reader;
        this.statistics = statistics;
        this.ruleSets = ruleSets;
        this.holders = holders;
        this.identities = identities;
        this.units = units;
    }

    @Override
    public DirectWorkerShare of(
            List<UUID> ids, UnitCode bearers, Set<UnitCode> issuers, String ruleSet, LocalDate day) {
        List<NominationLine> individuals = ids.isEmpty()
                ? List.of()
                : lines.all(ids).stream()
                        .filter(line -> line.kind() == SubjectKind.INDIVIDUAL)
                        .toList();
        Year lastYear = Year.of(day.getYear() - 1);
        return DirectWorkerShare.of(
                DirectWorkers.of(
                        individuals.stream().map(NominationLine::positionClass).toList()),
                villageHeads(individuals, day),
                lastYear,
                statistics.individuals(lastYear, issuers, Scope.of(units.subtree(bearers))),
                ruleSets.value(ruleSet, DirectWorkerShare.targetKey(), null, day));
    }

    private int villageHeads(List<NominationLine> individuals, LocalDate day) {
        return (int) individuals.stream()
                .filter(line -> line.positionClass() == PositionClass.DIRECT_WORKER)
                .filter(line -> isVillageHead(line, day))
                .count();
    }

    /** As far as the program knows: the village's head has an account, and the names are the same. */
    private boolean isVillageHead(NominationLine line, LocalDate day) {
        return holders.inOffice(Role.VILLAGE_HEAD, line.nomination().unit(), day).stream()
                .anyMatch(head ->
                        SamePerson.tie(reader.read(line.nomination(), line), identities.of(head.account())) != null);
    }
}
