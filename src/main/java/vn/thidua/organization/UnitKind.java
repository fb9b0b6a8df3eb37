package vn.thidua.organization;

/** What a unit is. */
public enum UnitKind {
    CITY,
    CITY_OFFICE,
    DISTRICT,
    COMMUNE,
    COMMUNE_OFFICE,
    ORGANISATION,
    SCHOOL,
    VILLAGE
}
