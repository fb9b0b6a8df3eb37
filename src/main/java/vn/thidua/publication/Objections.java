package vn.thidua.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("reached through a list whose subject was found within the scope, or by its process")
interface Objections extends Repository<Objection, UUID> {

    Objection save(Objection objection);

    Objection saveAndFlush(Objection objection);

    Optional<Objection> findById(UUID id);

    @Query("select o.publication from Objection o where o.id = :id")
    Optional<UUID> publicationOf(UUID id);

    @Query("select o from Objection o where o.publication = :publication order by o.enteredAt, o.id")
    List<Objection> of(UUID publication);
}
