package vn.thidua.publication;

/** Where a list was posted besides the public page. */
public enum PostingPlace {
    OFFICE,
    VILLAGE,
    SITE,
    RADIO
}
