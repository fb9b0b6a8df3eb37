package vn.thidua.council;

/** What became of figures that one of the counting team entered. None of these is an error. */
public enum BoxEntry {
    /** The first of the two; nothing is shown of it to anybody. */
    WAITING,
    /** The two differ on some item: it is counted and entered again, by both. */
    DIFFERS,
    /** Both found the same on every item; the round is counted. */
    AGREED
}
