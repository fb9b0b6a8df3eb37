package vn.thidua.audit.seal;

/**
 * The first place where the trail does not fit.
 *
 * @param kind what is wrong there
 * @param entry number of the entry, or of the last good one before the place where the entry is gone; 0 before the first
 * @param lastEntry last entry the finding may concern; the same as {@code entry} where it is certain
 * @param leaf place in the tree, counted from 0, or the tree size of a checkpoint
 */
record Finding(FindingKind kind, long entry, long lastEntry, long leaf) {

    static Finding at(FindingKind kind, long entry, long leaf) {
        return new Finding(kind, entry, entry, leaf);
    }
}
