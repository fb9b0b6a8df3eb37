package vn.thidua.decision;

import java.time.Instant;

/** What is being written was kept. */
public record SupplementSaved(int version, Instant savedAt) {}
