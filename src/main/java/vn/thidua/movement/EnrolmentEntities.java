package vn.thidua.movement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.Unscoped;

interface EnrolmentEntities extends Repository<Enrolment, UUID> {

    String VISIBLE = "within(:scope, e.unit)";

    @Query("select e from Enrolment e where e.unit = :unit and " + VISIBLE + " order by e.enteredAt desc, e.id")
    List<Enrolment> of(String unit, Scope scope);

    @Query("select e from Enrolment e where e.movement = :movement and " + VISIBLE
            + " order by e.unit, e.kind desc, e.name, e.id")
    List<Enrolment> forMovement(String movement, Scope scope);

    @Query("select e from Enrolment e where e.id = :id and " + VISIBLE)
    Optional<Enrolment> find(UUID id, Scope scope);

    @Unscoped("asked about a nomination that the caller may read")
    @Query("""
            select e.kind as kind, e.identityKey as name, min(e.enteredAt) as since from Enrolment e
            where e.unit = :unit and e.kind = :kind and (e.identityKey in :names or e.kind = 'COLLECTIVE')
              and e.title = :title and e.year = :year
            group by e.kind, e.identityKey
            """)
    List<Entered> forTitle(String unit, SubjectKind kind, Collection<String> names, String title, int year);

    @Unscoped("asked about a nomination that the caller may read")
    @Query("""
            select e.kind as kind, e.identityKey as name, min(e.enteredAt) as since from Enrolment e
            where e.unit = :unit and e.movement = :movement
              and (e.kind = 'COLLECTIVE' or (e.kind = :kind and e.identityKey in :names))
            group by e.kind, e.identityKey
            """)
    List<Entered> forMovement(String unit, SubjectKind kind, Collection<String> names, String movement);

    /** Who enrolled, and since when. */
    interface Entered {
        SubjectKind getKind();

        String getName();

        Instant getSince();
    }

    @Unscoped("refuses a second entry of the same, before the unique constraint does")
    @Query("""
            select count(e) > 0 from Enrolment e
            where e.unit = :unit and e.kind = :kind and e.identityKey = :name
              and coalesce(e.movement, '') = :movement and coalesce(e.title, '') = :title
              and coalesce(e.year, 0) = :year
            """)
    boolean exists(String unit, SubjectKind kind, String name, String movement, String title, int year);

    Enrolment saveAndFlush(Enrolment enrolment);

    void delete(Enrolment enrolment);
}
