package vn.thidua.document;

import java.util.List;

/** Files were taken off a subject because they must not be here. */
record Purged(List<String> sha256) {}
