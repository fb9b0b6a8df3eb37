package samples.room;

import java.time.LocalDate;

/** Asks the machine for the day. */
public class OwnTime {

    public LocalDate today() {
        return LocalDate.now();
    }
}
