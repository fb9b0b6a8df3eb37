package vn.thidua.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Role;
import vn.thidua.shared.Unscoped;

/** The assignments: what the scope itself is made from. */
@Unscoped("The scope is computed from these rows; a query that needs it would need itself.")
interface Assignments extends Repository<Assignment, UUID> {

    Assignment save(Assignment assignment);

    Optional<Assignment> findById(UUID id);

    @Query("""
            select a from Assignment a where a.accountId = :account
              and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)""")
    List<Assignment> inForce(UUID account, LocalDate day);

    /** What is held on the day, and the own offices in the Council that ended before it. */
    @Query("""
            select a from Assignment a where a.accountId = :account and a.validFrom <= :day
              and (a.validTo is null or a.validTo >= :day
                or (a.kind = vn.thidua.access.AssignmentKind.OWN and a.role in (
                  vn.thidua.shared.Role.COUNCIL_CHAIR, vn.thidua.shared.Role.COUNCIL_SECRETARY,
                  vn.thidua.shared.Role.COUNCIL_MEMBER)))""")
    List<Assignment> inForceOrOnceInTheCouncil(UUID account, LocalDate day);

    @Query("select a from Assignment a where a.accountId = :account order by a.validFrom desc, a.role, a.unit")
    List<Assignment> ever(UUID account);

    /**
     * Whose own office it is before those who stand in. Active accounts only: nobody can be asked to act who cannot sign
     * in.
     */
    @Query("""
            select p from Account p join Assignment a on a.accountId = p.id
            where p.active = true and a.role = :role and a.unit = :unit
              and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)
            group by p
            order by min(case when a.kind = vn.thidua.access.AssignmentKind.OWN then 0 else 1 end), p.displayName""")
    List<Account> holders(Role role, String unit, LocalDate day);

    @Query("""
            select p from Account p where p.active = true and exists (
              select 1 from Assignment a where a.accountId = p.id and a.role = :role and a.unit = :unit
                and a.kind = vn.thidua.access.AssignmentKind.OWN
                and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day))
            order by p.displayName""")
    List<Account> inOffice(Role role, String unit, LocalDate day);
}
