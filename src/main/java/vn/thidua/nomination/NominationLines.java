package vn.thidua.nomination;

import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Unscoped;

/** Lines as other rooms ask for them: by id, for papers they have checked. Changes go through {@link Nominations}. */
interface NominationLines extends Repository<NominationLine, UUID> {

    @Unscoped("which row to lock for a line that a Council or a paper names")
    @Query("select l.nomination.id from NominationLine l where l.id = :line")
    Optional<UUID> nominationOf(UUID line);

    @Unscoped("which row to lock before the nomination's; whoever asks is held against the nomination next")
    @Query("select l.subject from NominationLine l where l.id = :line and l.nomination.id = :nomination")
    Optional<UUID> subjectOf(UUID nomination, UUID line);

    @Unscoped("which rows to lock for lines that a paper names")
    @Query("select l.id as line, l.nomination.id as nomination from NominationLine l where l.id in :lines")
    List<Belonging> nominationsOf(Collection<UUID> lines);

    default List<NominationLine> all(Collection<UUID> ids) {
        return all(ids.toArray(UUID[]::new));
    }

    @Unscoped("read by the Council and by those who decide, who checked their own paper")
    @Query("select l from NominationLine l join fetch l.nomination where among(:ids, l.id)")
    List<NominationLine> all(UUID[] ids);

    @Unscoped("completes lines that were read before")
    @Query("select l from NominationLine l left join fetch l.statements where l.id in :ids")
    List<NominationLine> withStatements(Collection<UUID> ids);

    @Unscoped("completes lines that were read before")
    @Query("select l from NominationLine l left join fetch l.figures where l.id in :ids")
    List<NominationLine> withFigures(Collection<UUID> ids);

    @Unscoped("completes lines that were read before")
    @Query("select l from NominationLine l left join fetch l.findings where l.id in :ids")
    List<NominationLine> withFindings(Collection<UUID> ids);

    @Unscoped("a hold ended: what waits for it goes on, whoever released it")
    @Query("select l.nomination.id from NominationLine l where l.subject = :subject and l.result.settledAt is null"
            + " and l.status <> vn.thidua.nomination.LineStatus.DRAFT order by l.nomination.id")
    List<UUID> nominationsOf(UUID subject);

    @Unscoped("a hold ended: what waits for it at the city goes on, whoever released it")
    @Query("select l.id from NominationLine l where l.subject = :subject and l.result.settledAt is null"
            + " and l.status <> vn.thidua.nomination.LineStatus.DRAFT order by l.id")
    List<UUID> idsOfSubject(UUID subject);

    @Unscoped("a hold ends: which lists to lock first, whoever releases it")
    @Query("select distinct coalesce(l.council.session, l.nomination.id) from NominationLine l"
            + " where l.subject = :subject and l.result.settledAt is null"
            + " and l.status <> vn.thidua.nomination.LineStatus.DRAFT")
    List<UUID> gatheringsOf(UUID subject);

    @Unscoped("what else somebody who is nominated now is nominated for; its words are shown within its commune only")
    @Query("select l from NominationLine l join fetch l.nomination where l.subject in :subjects")
    List<NominationLine> ofSubjects(Collection<UUID> subjects);

    /** Nothing is written for it first: what waits to be written is the list that asks, and it is left out. */
    @Unscoped("other lists of the same unit, named to whoever reads its nominations")
    @QueryHints(@QueryHint(name = "org.hibernate.flushMode", value = "MANUAL"))
    @Query("select distinct l.nomination.reference from NominationLine l where l.nomination.unit = :unit"
            + " and l.form = :form and l.particulars.titleYear = :year and l.status in :statuses"
            + " and l.nomination.id <> :nomination and l.nomination.reference is not null")
    List<String> listsOf(String unit, String form, int year, Collection<LineStatus> statuses, UUID nomination);

    @Unscoped("whose drafts are locked before the nomination's own row")
    @Query("select l.id from NominationLine l where l.nomination.id = :nomination")
    List<UUID> idsOf(UUID nomination);

    @Query("select l from NominationLine l join fetch l.nomination n where l.status in :statuses"
            + " and within(:scope, n.commune)"
            + " order by n.submittedAt, n.id, l.position")
    List<NominationLine> inStatus(Scope scope, Collection<LineStatus> statuses);

    @Unscoped("heads of a page of nominations that was read with the reader's scope")
    @Query("select l.nomination.id as nomination, l.id as line, l.nominee.name as name, l.form as form,"
            + " coalesce(l.formNominated, l.form) as formNominated,"
            + " (select count(o) from NominationLine o where o.nomination = l.nomination) as lines"
            + " from NominationLine l where l.nomination.id in :nominations and l.position = 0")
    List<Head> heads(Collection<UUID> nominations);

    @Unscoped("heads of a page of nominations that was read with the reader's scope, as the city sees them")
    @Query("select l.nomination.id as nomination, l.id as line, l.nominee.name as name, l.form as form,"
            + " coalesce(l.formNominated, l.form) as formNominated,"
            + " (select count(o) from NominationLine o where o.nomination = l.nomination and o.handedAt is not null)"
            + " as lines,"
            + " (select count(o) from NominationLine o where o.nomination = l.nomination and o.handedAt is not null"
            + " and o.result.settledAt is null) as open"
            + " from NominationLine l where l.nomination.id in :nominations and l.handedAt is not null"
            + " and not exists (select e.id from NominationLine e where e.nomination = l.nomination"
            + " and e.handedAt is not null and e.position < l.position)")
    List<CityHead> headsForCity(Collection<UUID> nominations);

    /** Whose line it is. */
    interface Belonging {
        UUID getLine();

        UUID getNomination();
    }

    /** The first line of a nomination that is seen, and how many there are. */
    interface Head {
        UUID getNomination();

        UUID getLine();

        String getName();

        @Nullable
        String getForm();

        /** Before any Council recommended another. */
        @Nullable
        String getFormNominated();

        long getLines();
    }

    /** The same of the lines that were handed over. */
    interface CityHead extends Head {
        /** How many of them wait for their result. */
        long getOpen();
    }
}
