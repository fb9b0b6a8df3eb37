package vn.thidua.shared;

import java.util.UUID;

/** Identifies an account; an id is never given to another person later. */
public record AccountId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
