package vn.thidua.award;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.SubjectKind;

@Service
@Transactional(readOnly = true)
class StoredAwardCatalogue implements AwardCatalogue {

    private final AwardFormEntities entities;

    StoredAwardCatalogue(AwardFormEntities entities) {
        this.entities = entities;
    }

    @Override
    public AwardForm form(String code) {
        return entities.findByCode(code).map(AwardFormEntity::toForm).orElseThrow(BusinessException::notFound);
    }

    @Override
    public List<AwardForm> all() {
        return forms(entities.findByOrderByPosition());
    }

    @Override
    public List<AwardForm> forSubject(SubjectKind kind) {
        return forms(entities.findByKindAndOfferedTrueOrderByPosition(kind));
    }

    private static List<AwardForm> forms(List<AwardFormEntity> found) {
        return found.stream().map(AwardFormEntity::toForm).toList();
    }
}
