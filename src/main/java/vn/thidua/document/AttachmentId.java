package vn.thidua.document;

import java.util.UUID;

/** Identifies one stored file. */
public record AttachmentId(UUID value) {}
