package vn.thidua.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.PositionClass;

/**
 * What a line says of its nominee and asks for: what the Council read when it voted.
 *
 * @param form code of the form asked for
 */
public record LineSubstance(
        String name,
        @Nullable Integer birthYear,
        @Nullable Sex sex,
        @Nullable String address,
        @Nullable PositionClass positionClass,
        String form,
        String achievement,
        List<NominationDraft.Figure> figures) {

    public LineSubstance {
        figures = List.copyOf(figures);
    }
}
