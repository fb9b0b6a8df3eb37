package vn.thidua.award;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.OnceATransaction;
import vn.thidua.shared.SubjectKind;

@Service
@Transactional(readOnly = true)
class StoredAwardCatalogue implements AwardCatalogue {

    private final AwardFormEntities entities;
    private final OnceATransaction once;

    StoredAwardCatalogue(AwardFormEntities entities, OnceATransaction once) {
        this.once = once;
        this.entities = entities;
    }

    @Override
    public AwardForm form(String code) {
        return all().stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow(BusinessException::notFound);
    }

    @Override
    public List<AwardForm> all() {
        return once.read(AwardCatalogue.class, () -> forms(entities.findByOrderByPosition()));
    }

    @Override
    public List<AwardForm> forSubject(SubjectKind kind) {
        return once.read(kind, () -> forms(entities.findByKindAndOfferedTrueOrderByPosition(kind)));
    }

    private static List<AwardForm> forms(List<AwardFormEntity> found) {
        return found.stream().map(AwardFormEntity::toForm).toList();
    }
}
