package vn.thidua.publication;

import java.util.UUID;

/** What the room tells the process of one published list, in the caller's transaction. */
public interface PublicationProcess {

    /** The list hangs from now on. */
    void posted(UUID list);

    /** Somebody objects: their objection becomes a task of its own. */
    void objected(UUID list, UUID objection);

    /** The objection was answered. */
    void ruled(UUID list, UUID objection);

    /** What was typed on the forms of its tasks is emptied for good. */
    void emptied(UUID list);

    /** What proves the posting is there. */
    void proven(UUID list);
}
