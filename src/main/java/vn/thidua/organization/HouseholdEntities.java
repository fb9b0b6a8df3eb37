package vn.thidua.organization;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Scope;

interface HouseholdEntities extends Repository<SubjectEntity, UUID> {

    /** Of one name in a village there is one; the id parts two that are spelled alike. */
    @Query("""
            select new vn.thidua.organization.KnownHousehold(s.name, s.address) from SubjectEntity s
            where within(:scope, s.unit)
              and s.kind = vn.thidua.shared.SubjectKind.HOUSEHOLD and s.searchKey like :pattern
            order by s.name, s.id offset :skipped rows fetch first :count rows only
            """)
    List<KnownHousehold> named(Scope scope, String pattern, int skipped, int count);

    @Query("""
            select count(s) from SubjectEntity s
            where within(:scope, s.unit)
              and s.kind = vn.thidua.shared.SubjectKind.HOUSEHOLD and s.searchKey like :pattern
            """)
    int count(Scope scope, String pattern);
}
