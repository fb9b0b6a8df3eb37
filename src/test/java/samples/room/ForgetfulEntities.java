package samples.room;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads rows of every unit by a native query of the entity manager. */
public class ForgetfulEntities {

    private final EntityManager entities;

    ForgetfulEntities(EntityManager entities) {
        this.entities = entities;
    }

    List<?> names() {
        return entities.createNativeQuery("select name from sample").getResultList();
    }
}
