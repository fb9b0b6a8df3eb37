package vn.thidua.award;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.Unscoped;

@Unscoped("The catalogue is reference data that everybody reads")
interface AwardFormEntities extends Repository<AwardFormEntity, String> {

    List<AwardFormEntity> findByOrderByPosition();

    Optional<AwardFormEntity> findById(String code);

    List<AwardFormEntity> findByKindAndOfferedTrueOrderByPosition(SubjectKind kind);
}
