package vn.thidua.register;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.organization.AppraisedCommunes;
import vn.thidua.organization.Units;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.sheet.SheetPlace;
import vn.thidua.shared.sheet.SheetProblem;
import vn.thidua.shared.sheet.SheetVerdict;

/** Opening balances as the commune's officer in charge of awards enters and takes back; each for their own commune. */
@Service
@PreAuthorize("hasRole('" + Role.Names.APPRAISER + "')")
@Transactional(readOnly = true)
public class OpeningBalanceService {

    private final OpeningBalanceImport balances;
    private final OpeningBalanceTable table;
    private final AppraisedCommunes communes;
    private final AwardCatalogue catalogue;
    private final Units units;
    private final Texts texts;

    OpeningBalanceService(
            OpeningBalanceImport balances,
            OpeningBalanceTable table,
            AppraisedCommunes communes,
            AwardCatalogue catalogue,
            Units units,
            Texts texts) {
        this.balances = balances;
        this.table = table;
        this.communes = communes;
        this.catalogue = catalogue;
        this.units = units;
        this.texts = texts;
    }

    /** The communes whose balances the person keeps. */
    public List<SheetPlace> places() {
        return communes.mine();
    }

    /** The catalogue, for the choice of a form. */
    public List<AwardForm> forms() {
        return catalogue.all();
    }

    /** Who granted awards to the commune's people through time, by name; any other name may be written, too. */
    public List<String> issuers(UnitCode commune) {
        require(commune);
        return Issuers.of(units, commune, texts).all().stream()
                .map(Issuer::name)
                .toList();
    }

    /**
     * Enters a balance.
     *
     * @throws BusinessException {@code shared.forbidden}; {@code register.balance.refused} with what is wrong, such as a
     *     year that another balance of the form counts already
     */
    @Transactional
    public void enter(CommandKey key, OpeningBalanceDraft draft) {
        require(draft.unit());
        SheetVerdict verdict = balances.enter(draft).getFirst();
        if (verdict.outcome() == SheetVerdict.Outcome.KNOWN) {
            throw new BusinessException("register.balance.there");
        }
        if (verdict.outcome() == SheetVerdict.Outcome.BAD) {
            throw new BusinessException(
                    "register.balance.refused",
                    verdict.problems().stream().map(this::told).distinct().collect(Collectors.joining(" ")));
        }
    }

    private String told(SheetProblem problem) {
        return problem.column() == null
                ? problem.sentence()
                : texts.text(
                        "register.balance.problem",
                        texts.text("register.balances." + problem.column()),
                        problem.sentence());
    }

    /** The balances that the person keeps, newest period first. */
    public List<OpeningBalance> mine() {
        return table.within(scope(), OpeningBalanceImport.FIRST_YEAR, OpeningBalanceImport.LAST_YEAR);
    }

    private Scope scope() {
        return Scope.of(communes.mine().stream().map(SheetPlace::unit).toList());
    }

    /**
     * Takes a balance back.
     *
     * @throws BusinessException {@code shared.notFound}
     */
    @Transactional
    public void remove(CommandKey key, UUID id, String reason) {
        table.remove(table.find(scope(), id).orElseThrow(BusinessException::notFound), reason);
    }

    private void require(UnitCode commune) {
        if (communes.mine().stream().noneMatch(place -> place.unit().equals(commune))) {
            throw BusinessException.forbidden();
        }
    }
}
