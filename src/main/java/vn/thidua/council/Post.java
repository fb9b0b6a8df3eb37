package vn.thidua.council;

/** A member's post in the Council. */
public enum Post {
    CHAIR,
    VICE_CHAIR,
    STANDING_MEMBER,
    SECRETARY,
    MEMBER
}
