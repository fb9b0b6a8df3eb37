package vn.thidua.deadline;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("Called by lifecycles, for a subject whose reader was checked before")
interface LimitEntities extends Repository<LimitEntity, UUID> {

    @Query("""
            select l from LimitEntity l
            where l.subjectType = :type and l.subjectId = :id and l.ruleKey = :ruleKey and l.stoppedAt is null
            """)
    Optional<LimitEntity> running(String type, String id, String ruleKey);

    LimitEntity save(LimitEntity limit);

    LimitEntity saveAndFlush(LimitEntity limit);
}
