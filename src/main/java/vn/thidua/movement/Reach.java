package vn.thidua.movement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Units;
import vn.thidua.shared.UnitCode;

/** Whose movements reach a unit: its own, its commune's and its city's; those of no unit reach everybody. */
@Component
class Reach {

    private final Units units;

    Reach(Units units) {
        this.units = units;
    }

    /** The codes of the unit and of all above it. */
    List<String> of(UnitCode unit) {
        List<String> chain = new ArrayList<>();
        for (@Nullable UnitCode next = unit;
                next != null;
                next = units.unit(next).parent()) {
            chain.add(next.value());
        }
        return chain;
    }
}
