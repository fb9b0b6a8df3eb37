package vn.thidua.movement;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("Belong to a movement, which everybody reads, and to the commune that is asked about")
interface Guidances extends Repository<Guidance, Guidance.Key> {

    Optional<Guidance> findByMovementAndCommune(String movement, String commune);

    Guidance saveAndFlush(Guidance guidance);
}
