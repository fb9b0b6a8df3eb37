package vn.thidua.document.imports;

import java.util.UUID;

/** Identifies a table on its way in. */
public record ImportId(UUID value) {}
