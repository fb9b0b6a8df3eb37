package vn.thidua.publication.ui;

import java.util.UUID;

/** The address of a list, for those who work on it. */
final class PublicationNavigation {

    /** As {@code processes/ListPublication.bpmn} names it. */
    static final String PUBLISHED = "danh-sach-niem-yet";

    private PublicationNavigation() {}

    static String published(UUID list) {
        return PUBLISHED + "/" + list;
    }
}
