package vn.thidua.decision;

import java.util.UUID;

/** Identifies one paper of the city as the commune's clerk entered it. */
public record CityAnswerId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
