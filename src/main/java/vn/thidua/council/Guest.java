package vn.thidua.council;

/** Somebody invited to a session who is no member of the Council (khách mời). */
public record Guest(String name, String office) {}
