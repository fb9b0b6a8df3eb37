package vn.thidua.movement;

/**
 * Who launched a movement; that level also rewards it and proposes upward (Luật 06/2022/QH15, Điều 16-18). The highest first.
 */
public enum LaunchLevel {
    PRIME_MINISTER,
    CITY,
    COMMUNE,
    ORGANISATION;

    /** Whether it is the same level or one above. */
    public boolean isAtLeast(LaunchLevel least) {
        return compareTo(least) <= 0;
    }
}
