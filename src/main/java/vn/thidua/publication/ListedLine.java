package vn.thidua.publication;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * One row of a list as the public reads it.
 *
 * @param line which line it is, for the office only
 * @param achievement in one or two sentences, written for the notice board
 */
@Embeddable
record ListedLine(UUID line, String name, String unitName, String formName, String achievement) {}
