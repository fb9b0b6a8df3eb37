package vn.thidua.shared;

import java.util.List;

/**
 * A refusal that a person is told about, in Vietnamese, by a text key and what fills it. Rooms extend it with named
 * factories. Never used for an expected outcome: those are values.
 */
public class BusinessException extends RuntimeException {

    private final String key;
    private final transient List<Object> details;

    public BusinessException(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = List.of(details);
    }

    /** The actor does not hold the role; says nothing of what exists. */
    public static BusinessException forbidden() {
        return new BusinessException("shared.forbidden");
    }

    /** Not there, or outside the actor's scope: the two look the same on purpose. */
    public static BusinessException notFound() {
        return new BusinessException("shared.notFound");
    }

    /** Key of the text in the bundle. */
    public String key() {
        return key;
    }

    /** What the text's places {0}, {1} … are filled with. */
    public List<Object> details() {
        return details;
    }
}
