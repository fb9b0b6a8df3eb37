package samples.room;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;

/** A change that a repeated click would do twice. */
@PreAuthorize("hasRole('CLERK')")
public class KeylessService {

    @Transactional
    public void change(String text) {}
}
