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

    /** What may be said of something that rests on both. */
    Confidence weaker(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean unverified() {
        return this == UNSURE || this == DEFAULT;
    }
}
