package vn.thidua.movement;

/** Who launched a movement; that level also rewards it and proposes upward (Luật 06/2022/QH15, Điều 16-18). */
public enum LaunchLevel {
    PRIME_MINISTER,
    CITY,
    COMMUNE,
    ORGANISATION
}
