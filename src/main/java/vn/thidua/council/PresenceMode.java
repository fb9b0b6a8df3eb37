package vn.thidua.council;

/** How a member is there. */
public enum PresenceMode {
    IN_PERSON,
    ONLINE
}
