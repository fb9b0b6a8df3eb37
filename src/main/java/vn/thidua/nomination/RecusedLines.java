package vn.thidua.nomination;

import java.util.Set;
import java.util.UUID;

/** Tells the rooms that work on lines after the Council which of them the person acting is to learn nothing of. */
public interface RecusedLines {

    /** The lines in whose vote in the commune's Council the person takes no part, until they are public. */
    Set<UUID> ofCommunesCouncil();
}
