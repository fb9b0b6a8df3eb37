package samples.room;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that other rooms could reach. */
@Entity
public class PublicEntity {

    @Id
    private Long id;
}
