package samples.room;

import java.time.Instant;
import org.hibernate.annotations.CreationTimestamp;

/** Lets Hibernate stamp the time. */
public class OwnTimestamp {

    @CreationTimestamp
    Instant createdAt;
}
