package samples.room;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Scope;

/** Package-private repositories that break other rules. */
public final class SampleRepositories {

    public static final Class<?> EVERYTHING = Everything.class;
    public static final Class<?> UNSCOPED = Forgetful.class;
    public static final Class<?> TRANSLATED_EACH_TIME = Listing.class;

    private SampleRepositories() {}

    interface Everything extends CrudRepository<PublicEntity, Long> {}

    interface Forgetful extends Repository<PublicEntity, Long> {

        List<PublicEntity> findByName(String name);
    }

    interface Listing extends Repository<PublicEntity, Long> {

        @Query("select e from PublicEntity e where e.name in :#{#scope.codes()}")
        List<PublicEntity> named(Scope scope);
    }
}
