package vn.thidua.shared;

/** The Vietnamese texts of the program, one file a room under {@code texts/}. */
public interface Texts {

    /**
     * @param key {@code room.view.element}
     * @param details fill {0}, {1} … of the text, formatted the Vietnamese way
     * @throws IllegalArgumentException for an unknown key: a missing text is a defect, not something to show
     */
    String text(String key, Object... details);

    /** Whether the bundle has the key. */
    boolean has(String key);
}
