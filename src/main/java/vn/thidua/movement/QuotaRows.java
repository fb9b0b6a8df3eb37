package vn.thidua.movement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("Quotas belong to a movement, which everybody reads, and to the commune that is asked about")
interface QuotaRows extends Repository<QuotaRow, UUID> {

    @Query(
            "select q from QuotaRow q where q.movement = :movement and q.commune = :commune order by q.form, q.holder, q.unit")
    List<QuotaRow> of(String movement, String commune);

    Optional<QuotaRow> findById(UUID id);

    QuotaRow saveAndFlush(QuotaRow quota);

    void delete(QuotaRow quota);
}
