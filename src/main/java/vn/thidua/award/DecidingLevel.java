package vn.thidua.award;

/** Whose chair decides on an award. */
public enum DecidingLevel {
    COMMUNE,
    CITY,
    GOVERNMENT,
    STATE
}
