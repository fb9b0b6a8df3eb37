package vn.thidua.shared;

import java.util.UUID;

/**
 * Names one intended action of a person. A screen makes the key when it is opened and sends it with the action, so that
 * a repeated click, or a repeat after a lost answer, is recognised and done once.
 */
public record CommandKey(UUID value) {

    public static CommandKey fresh() {
        return new CommandKey(UUID.randomUUID());
    }
}
