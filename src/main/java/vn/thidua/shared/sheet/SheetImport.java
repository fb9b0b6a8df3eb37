package vn.thidua.shared.sheet;

import java.util.List;
import java.util.UUID;
import vn.thidua.shared.UnitCode;

/**
 * One kind of table that comes in from Excel: a bean of the room that keeps what is in it. {@link #check} and
 * {@link #take} are called by the job, as the system and in a transaction of their own, with a few hundred rows at a time;
 * they send a number of statements that does not grow with the rows, but for batches.
 */
public interface SheetImport {

    /** Names the kind in addresses and in the database; never changes. */
    String kind();

    /** Text key of its name; {@code <name>.help} says what it is for. */
    String name();

    List<SheetColumn> columns();

    /** The communes for which the person now acting may bring such a table in; empty for who may not at all. */
    List<SheetPlace> places();

    /** What would become of the rows, without changing anything; one verdict a row, in their order. */
    List<SheetVerdict> check(UnitCode place, List<SheetRow> rows);

    /**
     * Looks at the rows once more and keeps those that are good.
     *
     * @param source the import they come from
     */
    List<SheetVerdict> take(UnitCode place, UUID source, List<SheetRow> rows);
}
