package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("Asked about nominations that the caller may read")
interface EvidenceLineRows extends Repository<EvidenceLineRow, UUID> {

    EvidenceLineRow save(EvidenceLineRow row);

    void deleteById(UUID attachment);

    @Query("select e from EvidenceLineRow e where e.nomination = :nomination")
    List<EvidenceLineRow> of(UUID nomination);
}
