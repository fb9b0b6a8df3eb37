package samples.room;

import org.springframework.data.repository.Repository;

/** A repository that other rooms could reach. */
public interface PublicRepository extends Repository<PublicEntity, Long> {}
