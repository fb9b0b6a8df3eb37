package vn.thidua.organization;

import java.util.UUID;

/** Identifies a person, collective or household through all their nominations and awards. */
public record SubjectId(UUID value) {}
