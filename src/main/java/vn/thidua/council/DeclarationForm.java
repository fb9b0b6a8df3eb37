package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of one member: the items by name, unit and form, and nothing of their papers.
 *
 * @param declared whether the member has declared before
 * @param open whether they may declare now
 * @param addingOnly whether what was declared stands, because the session is open
 */
public record DeclarationForm(
        UUID session,
        String council,
        @Nullable Instant meetingAt,
        boolean declared,
        boolean open,
        boolean addingOnly,
        List<Line> lines) {

    public DeclarationForm {
        lines = List.copyOf(lines);
    }

    /**
     * One item.
     *
     * @param hints what the program knows that ties the member to it
     * @param certain whether that alone keeps the member from it, whatever they declare
     * @param interest as declared before, or as known for certain
     */
    public record Line(
            UUID item,
            int position,
            String name,
            String unitName,
            String formName,
            List<InterestKind> hints,
            boolean certain,
            @Nullable Interest interest) {

        public Line {
            hints = List.copyOf(hints);
        }
    }
}
