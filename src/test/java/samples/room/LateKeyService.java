package samples.room;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.CommandKey;

/** A change whose key the receipt would not find. */
@PreAuthorize("hasRole('CLERK')")
public class LateKeyService {

    @Transactional(readOnly = true)
    public void change(CommandKey key) {}
}
