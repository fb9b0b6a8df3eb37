package vn.thidua.nomination;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the title of a line, of its year, stands already.
 *
 * @param granted the decision that granted it; {@code null} for none
 * @param underWay the nominee's other lines for it that have no result yet
 */
public record SameTitle(@Nullable String granted, Set<UUID> underWay) {

    public SameTitle {
        underWay = Set.copyOf(underWay);
    }
}
