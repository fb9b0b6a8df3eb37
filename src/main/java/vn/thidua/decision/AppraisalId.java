package vn.thidua.decision;

import java.util.UUID;

/** Identifies the city's appraisal of one line. */
public record AppraisalId(UUID value) {

    public static AppraisalId parse(String text) {
        return new AppraisalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
