package samples.room;

import java.time.Instant;
import java.util.function.Supplier;

/** The same by a method reference. */
public class OwnTimeByReference {

    public Supplier<Instant> source() {
        return Instant::now;
    }
}
