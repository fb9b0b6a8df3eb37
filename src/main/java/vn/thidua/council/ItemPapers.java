package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Ballot papers of one item in one round, as they were counted when it was closed. Says how many, never what stood on them.
 *
 * @param screenIssued members who had the paper on their screen: there and declared at the lock, or handed in before
 * @param roomIssued papers handed out in the room, {@code roomReturned} those found in the box
 */
@Embeddable
record ItemPapers(
        @Column(name = "screen_issued") Integer screenIssued,
        @Column(name = "screen_returned") Integer screenReturned,
        @Column(name = "room_issued") Integer roomIssued,
        @Column(name = "room_returned") Integer roomReturned) {

    int issued() {
        return screenIssued + roomIssued;
    }

    int returned() {
        return screenReturned + roomReturned;
    }
}
