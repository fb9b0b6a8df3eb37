package vn.thidua.nomination;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A room that puts lines on agendas as subjects of its own. Whoever sits on that Council, or takes no part there, reads the
 * nomination accordingly.
 */
public interface LinesOnAgendas {

    /** The type of its subjects, as the Council knows them. */
    String subjectType();

    /** Its subjects of these lines. */
    List<UUID> subjects(Collection<UUID> lines);

    /** The lines of these subjects. */
    List<UUID> lines(Collection<UUID> subjects);
}
