package vn.thidua.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("reached through the process of a list, or through a subject that was found within the scope")
interface Publications extends Repository<Publication, UUID> {

    Publication save(Publication publication);

    Publication saveAndFlush(Publication publication);

    Optional<Publication> findById(UUID id);

    /** Which row to lock before the list is read. */
    @Query("select p.subject from Publication p where p.id = :id")
    Optional<UUID> subjectOf(UUID id);

    /** The list that still hangs; at most one a stage, by a unique index. */
    @Query("select p from Publication p where p.subject = :subject and p.stage = :stage and p.closedAt is null")
    Optional<Publication> open(UUID subject, PublicationStage stage);

    @Query("select p from Publication p where p.subject = :subject order by p.openedAt desc")
    List<Publication> newestFirst(UUID subject);

    /** What everybody may read on that day; what ended has no list that hangs, which its owner says. */
    @Unscoped("posted for everybody to read")
    @Query(
            "select p from Publication p where p.closedAt is null and p.periodEndedAt is null and p.publicCode is not null"
                    + " and p.postedOn <= :day and p.endsOn >= :day order by p.endsOn, p.openedAt")
    List<Publication> hanging(LocalDate day);

    /** The subject to lock before such a list is objected to. */
    @Unscoped("posted for everybody to read; nothing of it is shown")
    @Query("select p.subject from Publication p where p.publicCode = :code")
    Optional<UUID> subjectAs(String code);

    @Unscoped("posted for everybody to read, by an address that says nothing else")
    @Query("select p from Publication p where p.closedAt is null and p.periodEndedAt is null and p.publicCode = :code"
            + " and p.postedOn <= :day and p.endsOn >= :day")
    Optional<Publication> hangingAs(String code, LocalDate day);
}
