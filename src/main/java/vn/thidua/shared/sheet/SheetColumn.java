package vn.thidua.shared.sheet;

/**
 * A column of a table.
 *
 * @param key names it in the program
 * @param header as it stands above the column; found again without regard to tone marks, capitals and place
 * @param note what to write into it, for the sheet of explanations
 * @param example for the row of example; blank for none
 * @param needed whether a file without this column is refused
 */
public record SheetColumn(String key, String header, String note, String example, Type type, boolean needed) {

    /** How a cell is turned into text. */
    public enum Type {
        /** As it is shown; a whole number without point. */
        TEXT,
        /** A day of Excel becomes {@code dd/MM/yyyy}, anything else stays as it was typed. */
        DATE
    }
}
