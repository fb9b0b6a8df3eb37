package samples.room;

import java.util.List;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.Repository;

/** Package-private repositories that break other rules. */
public final class SampleRepositories {

    public static final Class<?> EVERYTHING = Everything.class;
    public static final Class<?> UNSCOPED = Forgetful.class;

    private SampleRepositories() {}

    interface Everything extends CrudRepository<PublicEntity, Long> {}

    interface Forgetful extends Repository<PublicEntity, Long> {

        List<PublicEntity> findByName(String name);
    }
}
