package vn.thidua.award;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("The rules of law are reference data that everybody reads")
interface RuleKeyEntities extends Repository<RuleKeyEntity, String> {

    List<RuleKeyEntity> findAllByOrderByPosition();

    Optional<RuleKeyEntity> findByKey(String key);

    List<RuleKeyEntity> findByAfterCouncilIn(Collection<StepsAfterCouncil.Towards> reached);
}
