package vn.thidua.nomination;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Unscoped;

/**
 * Nominations. Drafts are seen by those only who may write for the unit, and the city sees those of which a line was
 * handed over to it: {@link Reader}. How much of one they see: {@link Sight}.
 */
interface Nominations extends Repository<Nomination, UUID> {

    String VISIBLE = "within(:scope, n.unit)"
            + " and (n.stage <> vn.thidua.nomination.NominationStage.DRAFT or among(:writing, n.beginning.nominatedAs))"
            + " and (not among(:closed, n.id) or among(:writing, n.beginning.nominatedAs))"
            + " and (" + Seen.WHOLE + " or exists (select h.id " + Seen.HANDED_OVER + "))";

    /** Of what is seen in part, also the stage and the names searched for are those of the part. */
    String FILTERED = VISIBLE + " and ((" + Seen.WHOLE + " and among(:stages, n.stage)"
            + " and (:search = '' or n.searchKey like concat('%', :search, '%')))"
            + " or (not " + Seen.WHOLE
            + " and ((:deciding = true and " + Seen.UNSETTLED + ")"
            + " or (:settled = true and not " + Seen.UNSETTLED + "))"
            + " and (:search = '' or n.citySearchKey like concat('%', :search, '%'))))";

    default Optional<Nomination> find(UUID id, Scope scope, Reader reader) {
        return find(id, scope, reader.writing(), reader.closed(), reader.below());
    }

    @Query("select n from Nomination n where n.id = :id and " + VISIBLE)
    Optional<Nomination> find(UUID id, Scope scope, String[] writing, UUID[] closed, Scope below);

    /** Locks the row: every change of a nomination or its lines goes through here or {@link #lockById}. */
    default Optional<Nomination> lock(UUID id, Scope scope, Reader reader) {
        return lock(id, scope, reader.writing(), reader.closed(), reader.below());
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Nomination n where n.id = :id and " + VISIBLE)
    Optional<Nomination> lock(UUID id, Scope scope, String[] writing, UUID[] closed, Scope below);

    @Unscoped("the process acts on the nomination it was started for")
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Nomination n where n.id = :id")
    Optional<Nomination> lockById(UUID id);

    @Unscoped("read by the process, by the Council and by those who decide, who checked their own paper")
    @Query("select n from Nomination n where n.id = :id")
    Optional<Nomination> byId(UUID id);

    @Unscoped("tells a new draft from one outside the writer's scope; nothing of it is shown")
    boolean existsById(UUID id);

    @Unscoped("asked once at start by the loader of sample data")
    @Query("select count(n) from Nomination n")
    long countAll();

    @Query("select n.id as id, n.reference as reference, n.unit as unit, n.summary as summary, n.stage as stage,"
            + " n.savedAt as savedAt, n.submittedAt as submittedAt from Nomination n where " + FILTERED
            + " order by n.savedAt desc, n.id")
    List<Row> page(
            Scope scope,
            String[] writing,
            UUID[] closed,
            Scope below,
            String[] stages,
            boolean deciding,
            boolean settled,
            String search,
            Pageable page);

    default List<Row> page(
            Scope scope, Reader reader, Collection<NominationStage> stages, String search, Pageable page) {
        return page(
                scope,
                reader.writing(),
                reader.closed(),
                reader.below(),
                names(stages),
                stages.contains(NominationStage.DECISION),
                stages.contains(NominationStage.SETTLED),
                search,
                page);
    }

    @Query("select count(n) from Nomination n where " + FILTERED)
    long count(
            Scope scope,
            String[] writing,
            UUID[] closed,
            Scope below,
            String[] stages,
            boolean deciding,
            boolean settled,
            String search);

    default long count(Scope scope, Reader reader, Collection<NominationStage> stages, String search) {
        return count(
                scope,
                reader.writing(),
                reader.closed(),
                reader.below(),
                names(stages),
                stages.contains(NominationStage.DECISION),
                stages.contains(NominationStage.SETTLED),
                search);
    }

    private static String[] names(Collection<NominationStage> stages) {
        return stages.stream().map(NominationStage::name).toArray(String[]::new);
    }

    Nomination saveAndFlush(Nomination nomination);

    void delete(Nomination nomination);

    /** How much of a nomination is seen, in the words of a query. */
    final class Seen {

        static final String WHOLE = "within(:below, n.unit)";
        static final String HANDED_OVER = "from NominationLine h where h.nomination = n and h.handedAt is not null";

        static final String UNSETTLED = "exists (select h.id " + HANDED_OVER + " and h.result.settledAt is null)";

        private Seen() {}
    }

    /** What a list shows of the nomination itself. */
    interface Row {
        UUID getId();

        @Nullable
        String getReference();

        String getUnit();

        String getSummary();

        NominationStage getStage();

        Instant getSavedAt();

        @Nullable
        Instant getSubmittedAt();
    }
}
