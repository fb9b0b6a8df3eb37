package vn.thidua.nomination;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("reached through the process of a list, or through a nomination that was found within the scope")
interface Publications extends Repository<Publication, UUID> {

    Publication save(Publication publication);

    Optional<Publication> findById(UUID id);

    /** The list that still hangs; at most one a stage, by a unique index. */
    @Query("select p from Publication p where p.nomination = :nomination and p.stage = :stage and p.closedAt is null")
    Optional<Publication> open(UUID nomination, PublicationStage stage);

    @Query("select p from Publication p where p.nomination = :nomination order by p.openedAt desc")
    List<Publication> newestFirst(UUID nomination);
}
