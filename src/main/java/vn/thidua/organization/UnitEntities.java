package vn.thidua.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("Units are reference data that everybody reads")
interface UnitEntities extends Repository<UnitEntity, String> {

    Optional<UnitEntity> findById(String code);

    List<UnitEntity> findByCodeIn(Collection<String> codes);

    /** The column's collation makes the order the Vietnamese one. */
    @Query("""
            select u from UnitEntity u
            where u.parent = :parent
              and (u.validFrom is null or u.validFrom <= :day)
              and (u.validTo is null or u.validTo >= :day)
            order by u.name, u.code
            """)
    List<UnitEntity> children(String parent, LocalDate day);

    @Query(nativeQuery = true, value = """
                    with recursive below (code) as (
                        select code from organization_unit where code = :root
                        union
                        select u.code from organization_unit u
                        join below b on u.parent = b.code or u.successor = b.code)
                    select code from below
                    """)
    List<String> below(String root);

    @Query("select u from UnitEntity u where u.code in :codes and u.validTo is not null")
    List<UnitEntity> dissolved(Collection<String> codes);
}
