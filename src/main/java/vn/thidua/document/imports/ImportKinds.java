package vn.thidua.document.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Scope;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.sheet.SheetImport;
import vn.thidua.shared.sheet.SheetPlace;

/** The kinds of tables that the rooms take in, and what of them is open to the person now acting. */
@Component
class ImportKinds {

    private final ObjectProvider<SheetImport> kinds;

    ImportKinds(ObjectProvider<SheetImport> kinds) {
        this.kinds = kinds;
    }

    /** @throws BusinessException {@code shared.notFound} for an unknown kind */
    SheetImport kind(String kind) {
        return kinds.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(BusinessException::notFound);
    }

    /** Those that the person may bring in somewhere. */
    List<SheetImport> mine() {
        return kinds.orderedStream().filter(kind -> !kind.places().isEmpty()).toList();
    }

    /** The communes at which the person may bring that kind in. */
    Scope scope(SheetImport kind) {
        Set<UnitCode> places = kind.places().stream().map(SheetPlace::unit).collect(Collectors.toSet());
        return Scope.of(places);
    }

    /** @throws BusinessException {@code shared.forbidden} */
    void require(SheetImport kind, UnitCode place) {
        if (!scope(kind).covers(place)) {
            throw BusinessException.forbidden();
        }
    }
}
