package vn.thidua.organization;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Scope;

interface HouseholdEntities extends Repository<SubjectEntity, UUID> {

    @Query("""
            select s from SubjectEntity s
            where within(:#{#scope.array()}, s.unit)
              and s.kind = vn.thidua.shared.SubjectKind.HOUSEHOLD and s.searchKey like :pattern
            order by s.name, s.id
            """)
    List<SubjectEntity> named(Scope scope, String pattern, Limit limit);
}
