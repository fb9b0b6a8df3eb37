package vn.thidua.document.imports;

/** Where a table stands on its way in. Labels are texts {@code document.enum.ImportState.*}. */
public enum ImportState {
    /** Its rows are being looked at. */
    CHECKING,
    /** All rows were looked at; somebody has to say whether the good ones go in. */
    CHECKED,
    /** The good rows are going in. */
    TAKING,
    DONE,
    /** Somebody stopped it; what went in stays, and it can go on. */
    STOPPED,
    /** A chunk failed again and again; nothing of that chunk went in, and it can be tried again. */
    FAILED;

    public boolean running() {
        return this == CHECKING || this == TAKING;
    }
}
