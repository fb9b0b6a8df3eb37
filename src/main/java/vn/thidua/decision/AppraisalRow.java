package vn.thidua.decision;

import java.time.Instant;

/** A line in the city's queue. */
public record AppraisalRow(
        AppraisalId id,
        String name,
        String unitName,
        String communeName,
        String formName,
        AppraisalStatus status,
        Instant receivedAt) {}
