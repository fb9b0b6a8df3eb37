package vn.thidua.movement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SubjectKind;

/**
 * An enrolment as a list shows it.
 *
 * @param goal name of the movement or title
 * @param year of the title, {@code null} for a movement
 * @param removable whether its period still runs
 */
public record EnrolmentRow(
        UUID id,
        SubjectKind kind,
        String name,
        String goal,
        @Nullable Integer year,
        Instant enteredAt,
        boolean removable) {}
