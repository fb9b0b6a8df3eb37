package vn.thidua.council;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("called by the engine's side, or from a session that was read with a scope")
interface Deliveries extends Repository<Delivery, UUID> {

    Delivery save(Delivery delivery);

    @Query("select d from Delivery d where d.session = :session order by d.id")
    List<Delivery> of(UUID session);

    Optional<Delivery> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Delivery d where d.id = :id")
    Optional<Delivery> lock(UUID id);
}
