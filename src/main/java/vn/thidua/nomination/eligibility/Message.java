package vn.thidua.nomination.eligibility;

import java.util.List;

/**
 * Words to be said.
 *
 * @param key the end of a text key of this room
 * @param details numbers, texts, dates, enums, {@link FormRef}s or other messages that fill its places
 */
public record Message(String key, List<Object> details) {

    public Message {
        details = List.copyOf(details);
    }

    public static Message of(String key, Object... details) {
        return new Message(key, List.of(details));
    }

    /** A title or form by its code, to be called by its name. */
    public record FormRef(String code) {}
}
