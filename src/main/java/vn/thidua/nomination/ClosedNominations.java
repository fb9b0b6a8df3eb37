package vn.thidua.nomination;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Nominations from whose vote the person acting is recused: what is to be done with them tells how it went. */
@Component
public class ClosedNominations {

    private final Visible visible;

    ClosedNominations(Visible visible) {
        this.visible = visible;
    }

    /** Until they are public. */
    public Set<UUID> toReader() {
        return visible.closedNominations();
    }
}
