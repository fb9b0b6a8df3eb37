package vn.thidua.decision;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.award.DecidingLevel;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Unscoped;

/**
 * The papers. A scope here holds the authorities whose papers somebody reads; the city's authority also reaches
 * submissions that were handed over to it, never earlier.
 */
interface Papers extends Repository<Paper, UUID> {

    String READABLE = """
            (within(:scope, p.origin.unit)
             or (within(:scope, p.origin.city) and p.handedOverAt is not null))
            """;

    String ON_DRAFTS = """
            p.origin.level = vn.thidua.award.DecidingLevel.COMMUNE
            and p.status in (vn.thidua.decision.PaperStatus.DRAFT, vn.thidua.decision.PaperStatus.RETURNED,
              vn.thidua.decision.PaperStatus.PREPARED)
            and l.status in (vn.thidua.decision.PaperLineStatus.LISTED, vn.thidua.decision.PaperLineStatus.STRUCK,
              vn.thidua.decision.PaperLineStatus.DEFERRED)
            and within(:scope, p.origin.unit)
            """;

    @Unscoped("inserts")
    Paper save(Paper paper);

    @Unscoped("writes what is already loaded")
    void flush();

    @Query("select p from Paper p where p.id = :id and " + READABLE)
    Optional<Paper> find(UUID id, Scope scope);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Paper p where p.id = :id and " + READABLE)
    Optional<Paper> lock(UUID id, Scope scope);

    @Query("select p from Paper p where p.origin.kind = :kind and " + READABLE + " order by p.createdAt desc, p.id")
    List<Paper> newest(PaperKind kind, Scope scope, Limit limit);

    /** The list that collects a session's lines, locked; the unique index lets there be one only. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select p from Paper p where p.origin.unit = :unit and p.origin.kind = :kind and p.origin.session = :session
             and p.status = vn.thidua.decision.PaperStatus.DRAFT and p.deputyOnly = false
             and within(:scope, p.origin.unit)
            """)
    Optional<Paper> collecting(String unit, PaperKind kind, UUID session, Scope scope);

    /** The city's draft that collects a submission's lines, locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select p from Paper p where p.origin.submission = :submission and p.origin.kind = vn.thidua.decision.PaperKind.DECISION
             and p.status = vn.thidua.decision.PaperStatus.DRAFT and p.deputyOnly = false
             and within(:scope, p.origin.unit)
            """)
    Optional<Paper> collectingOf(UUID submission, Scope scope);

    /** Several at once, locked in one order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Paper p where p.id in :ids and " + READABLE + " order by p.id")
    List<Paper> lockAll(Collection<UUID> ids, Scope scope);

    /** The drafts that collect what these sessions, or nominations without one, recommended, and these submissions' decisions. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select p from Paper p where p.status = vn.thidua.decision.PaperStatus.DRAFT
             and (p.origin.session in :gatherings or p.origin.submission in :submissions)
             and within(:scope, p.origin.unit)
             order by p.id
            """)
    List<Paper> lockCollecting(Collection<UUID> gatherings, Collection<UUID> submissions, Scope scope);

    /** Begins that list unless another transaction did; waits for that transaction. */
    @Unscoped("inserts")
    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into decision_paper (id, version, kind, level, unit, city, session, rule_set, status, created_at)
                    values (:id, 0, :kind, 'COMMUNE', :unit, :city, :session, :ruleSet, 'DRAFT', :at)
                    on conflict (unit, kind, level, session) where status = 'DRAFT' and not deputy_only do nothing
                    """)
    int begin(UUID id, String kind, String unit, String city, UUID session, String ruleSet, Instant at);

    @Query("""
            select l.line from PaperLine l join l.paper p where l.line in :lines and p.origin.session = :session
             and l.status <> vn.thidua.decision.PaperLineStatus.HELD
             and within(:scope, p.origin.unit)
            """)
    List<UUID> carried(Collection<UUID> lines, UUID session, Scope scope);

    /** Those of the lines that stand on an unsigned paper of a commune, or were taken off one by its signer. */
    @Query("select l.line from PaperLine l join l.paper p where l.line in :lines and " + ON_DRAFTS)
    List<UUID> linesOnDrafts(Collection<UUID> lines, Scope scope);

    /** The papers they stand on, always in the same order, for locking one after the other. */
    default List<UUID> draftsWith(Collection<UUID> lines, Scope scope) {
        return draftsWith(lines.toArray(UUID[]::new), scope);
    }

    @Query("select distinct p.id from PaperLine l join l.paper p where among(:lines, l.line) and " + ON_DRAFTS
            + " order by p.id")
    List<UUID> draftsWith(UUID[] lines, Scope scope);

    /** The papers on whose list one of these lines stands. */
    @Query("""
            select distinct p from PaperLine l join l.paper p where l.line in :lines and p.origin.kind = :kind
             and l.status = vn.thidua.decision.PaperLineStatus.LISTED
             and within(:scope, p.origin.unit)
            """)
    List<Paper> carrying(List<UUID> lines, PaperKind kind, Scope scope);

    /** Those of the lines that are listed on a paper of that kind and level that was signed. */
    @Unscoped("whether a title was signed for already, wherever; names no paper")
    @Query("""
            select l.line from PaperLine l join l.paper p where l.line in :lines and p.origin.kind = :kind
             and p.origin.level = :level and l.status = vn.thidua.decision.PaperLineStatus.LISTED
             and p.status not in (vn.thidua.decision.PaperStatus.DRAFT, vn.thidua.decision.PaperStatus.RETURNED,
               vn.thidua.decision.PaperStatus.PREPARED, vn.thidua.decision.PaperStatus.DROPPED)
            """)
    List<UUID> signedFor(Collection<UUID> lines, PaperKind kind, DecidingLevel level);

    /** Holds something until the transaction ends; whoever wants to sign for the same waits. */
    @Unscoped("reads no row")
    @Query(
            value = "select count(*) from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked",
            nativeQuery = true)
    long oneSigns(String what);

    /** Takes a number of the book; 0 when it is taken. Waits for a transaction that is taking the same number. */
    @Unscoped("inserts")
    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into decision_number (unit, symbol, year, number, paper)
                    values (:unit, :symbol, :year, :number, :paper)
                    on conflict (unit, symbol, year, number) do nothing
                    """)
    int take(String unit, String symbol, int year, int number, UUID paper);

    @Query("""
            select max(p.numbering.number) from Paper p where p.origin.unit = :unit and p.numbering.symbol = :symbol and p.numbering.numberYear = :year
             and within(:scope, p.origin.unit)
            """)
    Optional<Integer> lastNumber(String unit, String symbol, int year, Scope scope);
}
