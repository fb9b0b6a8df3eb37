package vn.thidua.nomination;

import java.time.Instant;

/** A save of a draft: the version to send with the next one, and when it was kept. */
public record DraftSaved(long version, Instant at) {}
