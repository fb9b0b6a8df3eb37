package vn.thidua.council;

import java.util.UUID;

/** A subject of another room: its type, as its {@link AgendaSource} says, and its id. */
public record SubjectKey(String type, UUID id) {}
