package vn.thidua.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.UnitCode;

/**
 * What a list is about, as its owner has it at this moment: all that this room knows of it.
 *
 * @param filer the role in which it was filed, and where
 * @param confirmer who confirms it after a list that hangs before it is filed; {@code null} where nobody does
 * @param underWay whether it is on its way: what ended, or was not sent in yet, has no list that hangs
 * @param rules the rule set that holds for it, {@code ruleDay} the day its rules look at
 * @param rows in the order in which they are listed, those that ended included
 */
public record ListSubject(
        UUID id,
        UnitCode unit,
        UnitCode commune,
        RoleAt filer,
        @Nullable RoleAt confirmer,
        boolean underWay,
        String rules,
        LocalDate ruleDay,
        List<Row> rows) {

    public ListSubject {
        rows = List.copyOf(rows);
    }

    /**
     * Somebody who may stand on a list.
     *
     * @param form that is asked for, by code
     * @param stage at which that form has its list published; of a row that ended {@link PublicationStage#NONE}
     * @param story the whole account, from which the short achievement is written; may be empty
     * @param ended whether it is out: returned, withdrawn, stopped or settled
     */
    public record Row(UUID id, String name, String form, PublicationStage stage, String story, boolean ended) {}

    /** @throws IllegalArgumentException for a row of something else */
    Row row(UUID row) {
        return rows.stream()
                .filter(each -> each.id().equals(row))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No row " + row + " of " + id));
    }

    /** Those whose form asks for a list at this stage, and who are still on their way. */
    List<Row> on(PublicationStage stage) {
        return rows.stream().filter(row -> !row.ended() && row.stage() == stage).toList();
    }
}
