package vn.thidua.nomination;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Papers of the commune that nobody has signed yet and on which lines stand; implemented by the room that decides. */
public interface DraftedPapers {

    /** How a nomination ends while its lines stand on such a paper. */
    enum Leaving {
        /** By the commune's chair. */
        STOPPED,
        /** By whoever nominated, where no Council votes. */
        WITHDRAWN
    }

    /** Those of the lines that can still be taken off. */
    Set<UUID> unsigned(Collection<UUID> lines);

    /**
     * Takes lines of a nomination that ends off. Locks the papers; the caller locks the nomination only afterwards, as
     * whoever decides on a paper does. A paper on which nobody is left is never issued. Same transaction.
     *
     * @param reason why the nomination ends
     * @return the lines that stand on no paper now
     */
    Set<UUID> takeOff(Collection<UUID> lines, Leaving leaving, String reason);
}
