package vn.thidua.council;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.KeptSeats;
import vn.thidua.shared.UnitCode;

/** From the opening to the end of a session its members are those of the opening. */
@Component
class OpenSessionSeats implements KeptSeats {

    private final Attendances attendances;

    OpenSessionSeats(Attendances attendances) {
        this.attendances = attendances;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UnitCode> of(AccountId account) {
        return attendances.seatedAt(account.value()).stream().map(UnitCode::new).collect(Collectors.toSet());
    }
}
