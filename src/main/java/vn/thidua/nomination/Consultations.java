package vn.thidua.nomination;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("reached through the process, or through a nomination that was found within the scope")
interface Consultations extends Repository<Consultation, UUID> {

    Consultation saveAndFlush(Consultation consultation);

    Optional<Consultation> findById(UUID id);

    @Query("select c from Consultation c where c.nomination = :nomination order by c.authority")
    List<Consultation> of(UUID nomination);

    @Query("select c from Consultation c where c.nomination = :nomination and c.authority = :authority")
    Optional<Consultation> of(UUID nomination, ConsultedAuthority authority);
}
