package samples.room;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;

/** A gate that nobody can pass, because the role is misspelt. */
public class UnknownRoleService {

    @PreAuthorize("hasAnyRole('CLERK', 'CLERC')")
    @Transactional(readOnly = true)
    public String read() {
        return "";
    }
}
