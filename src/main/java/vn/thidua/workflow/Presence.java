package vn.thidua.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SubjectRef;

/**
 * Who has a subject open now, on whatever node. A courtesy and not a lock: nothing is refused because of it, and a crash
 * empties it. The caller has checked that the subject may be seen.
 *
 * @see "ADR 0025"
 */
public interface Presence {

    /** Somebody opened a screen. */
    void enter(Open screen);

    void leave(UUID screen);

    /** Something of the subject was saved from that screen just now. */
    void wrote(UUID screen);

    /**
     * Says that these screens are still open, and reads who is on their subjects. To be called every few seconds for all
     * screens of a node at once.
     */
    Map<SubjectRef, List<Here>> beat(Collection<Open> screens);

    /** Who has the subject open, in order of name. */
    List<Here> on(SubjectRef subject);

    /**
     * One open screen.
     *
     * @param writing whether the content is being written there, or only read
     */
    record Open(UUID screen, SubjectRef subject, AccountId account, String name, boolean writing) {}

    /** Somebody at a screen; {@code wroteAt} is when something was last saved from there. */
    record Here(
            UUID screen,
            AccountId account,
            String name,
            boolean writing,
            @Nullable Instant wroteAt) {}
}
