package vn.thidua.decision;

import java.time.Instant;

/** Open appraisals of one commune and form, as counted by the database. */
record Waiting(String commune, String form, long count, Instant oldest) {}
