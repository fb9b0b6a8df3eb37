package vn.thidua.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Unscoped;

interface RegisteredAwards extends Repository<RegisteredAward, UUID> {

    @Unscoped("Enters what a decision granted")
    RegisteredAward save(RegisteredAward award);

    @Unscoped("Asked by the process before it enters awards")
    @Query("select a.line as line, a.decision as decision from RegisteredAward a where a.decision in :decisions")
    List<Entered> enteredBy(Collection<UUID> decisions);

    @Unscoped("Asked by the process that amends what a decision granted")
    @Query("select a from RegisteredAward a where a.decision = :decision and a.line in :lines order by a.ordinal")
    List<RegisteredAward> granted(UUID decision, Collection<UUID> lines);

    /** Which line of which decision stands in the register. */
    interface Entered {
        UUID getLine();

        UUID getDecision();
    }

    @Query("""
            select a from RegisteredAward a
            where within(:scope, a.unit)
              and a.searchKey like :pattern
              and (a.decisionDate < :date or (a.decisionDate = :date and a.id < :id))
            order by a.decisionDate desc, a.id desc
            """)
    List<RegisteredAward> after(Scope scope, String pattern, LocalDate date, UUID id, Limit limit);

    @Query("""
            select a from RegisteredAward a
            where within(:scope, a.unit) and a.subject = :subject
            order by a.decisionDate desc, a.id desc
            """)
    List<RegisteredAward> ofSubject(Scope scope, UUID subject);

    @Query("""
            select a from RegisteredAward a
            where within(:scope, a.unit) and a.subject in :subjects
            order by a.decisionDate desc, a.id desc
            """)
    List<RegisteredAward> ofSubjects(Scope scope, Collection<UUID> subjects);

    @Query("""
            select a from RegisteredAward a
            where within(:scope, a.unit)
              and a.kind = vn.thidua.shared.SubjectKind.INDIVIDUAL
              and a.decisionDate >= :from and a.decisionDate < :until
            """)
    List<RegisteredAward> ofPeople(Scope scope, LocalDate from, LocalDate until);

    @Query("""
            select count(a) as everybody, count(case when a.positionClass = :direct then 1 end) as direct
            from RegisteredAward a
            where within(:scope, a.unit)
              and a.kind = vn.thidua.shared.SubjectKind.INDIVIDUAL and a.issuerUnit in :issuers
              and a.decisionDate >= :from and a.decisionDate < :until
            """)
    Individuals individuals(Scope scope, Collection<String> issuers, LocalDate from, LocalDate until, String direct);

    @Query("""
            select count(a) from RegisteredAward a
            where within(:scope, a.unit)
              and a.formCode = :form and a.issuerUnit in :issuers
              and a.decisionDate >= :from and a.decisionDate < :until
              and (a.decision is null or a.decision <> :besides)
            """)
    long granted(Scope scope, String form, Collection<String> issuers, LocalDate from, LocalDate until, UUID besides);

    /** How many individuals, and how many of them of one class. */
    interface Individuals {
        long getEverybody();

        long getDirect();
    }
}
