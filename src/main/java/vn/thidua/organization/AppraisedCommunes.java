package vn.thidua.organization;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.sheet.SheetPlace;

/** The communes whose officer in charge of awards the person now acting is; of those alone may they bring tables in. */
@Component
public class AppraisedCommunes {

    private final CurrentActor currentActor;
    private final Units units;

    AppraisedCommunes(CurrentActor currentActor, Units units) {
        this.currentActor = currentActor;
        this.units = units;
    }

    public List<SheetPlace> mine() {
        return currentActor.assignments().stream()
                .filter(held -> held.role() == Role.APPRAISER)
                .map(RoleAt::unit)
                .distinct()
                .map(units::communeOf)
                .distinct()
                .map(commune -> new SheetPlace(commune.code(), commune.name()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }
}
