/**
 * Hội đồng Thi đua - Khen thưởng: its members, its sessions, the ballot, the tally, the minutes. An agenda item is a
 * subject of another room, known only by type, id and form; that room implements {@link vn.thidua.council.AgendaSource}
 * and gets the results through it. The Council advises: what becomes of a recommendation is not decided here.
 *
 * <p>How a vote stays secret is in {@code sealing} and {@code BallotBox} (ADR 0018); how a majority is computed is in
 * {@code tally}, on integers only.
 */
@ApplicationModule(
        displayName = "Hội đồng Thi đua - Khen thưởng",
        allowedDependencies = {
            "shared",
            "audit",
            "organization",
            "award",
            "deadline",
            "document",
            "document::ui",
            "workflow",
            "workflow::ui"
        })
@NullMarked
package vn.thidua.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
