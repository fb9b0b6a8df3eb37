package vn.thidua.decision;

import java.util.UUID;

/** Identifies one Quyết định or Tờ trình. */
public record PaperId(UUID value) {

    public static PaperId parse(String text) {
        return new PaperId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
