package vn.thidua.award;

/** How well a value's legal basis is known. */
public enum Confidence {
    /** Read in a public source. */
    VERIFIED,
    /** Known to practitioners, article cited. */
    SURE,
    /** Unsure: shown as "chưa xác minh". */
    UNSURE,
    /** A default of this product, not law: shown as "chưa xác minh". */
    DEFAULT;

    public boolean unverified() {
        return this == UNSURE || this == DEFAULT;
    }
}
