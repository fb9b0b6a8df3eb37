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
    public static final Class<?> EXPRESSING = Expressing.class;

    private SampleRepositories() {}

    interface Everything extends CrudRepository<PublicEntity, Long> {}

    interface Forgetful extends Repository<PublicEntity, Long> {

        List<PublicEntity> findByName(String name);
    }

    interface Expressing extends Repository<PublicEntity, Long> {

        @Query("select e from PublicEntity e where within(:#{#scope.array()}, e.name)")
        List<PublicEntity> named(Scope scope);
    }
}
