package vn.thidua.document;

/** What a virus scanner said of a file when it was kept; an infected file is never kept. */
public enum ScanState {
    /** No scanner was set up. */
    NOT_SCANNED,
    /** The scanner did not answer, and the settings let the file in all the same. */
    SCANNER_DOWN,
    CLEAN
}
