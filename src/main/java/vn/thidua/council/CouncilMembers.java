package vn.thidua.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

interface CouncilMembers extends Repository<CouncilMember, UUID> {

    @Unscoped("writes what the caller was checked for")
    CouncilMember save(CouncilMember member);

    @Unscoped("reached only from a Council that was read with a scope")
    @Query("""
            select m from CouncilMember m
            where m.council = :council and m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)
            order by m.name""")
    List<CouncilMember> of(UUID council, LocalDate day);

    /** Everybody who ever sat on it or is to. */
    @Unscoped("reached only from a Council that was read with a scope")
    @Query("select m from CouncilMember m where m.council = :council order by m.validFrom, m.name")
    List<CouncilMember> all(UUID council);

    @Unscoped("of a Council whose row the caller holds locked")
    void delete(CouncilMember member);

    @Unscoped("writes what the caller was checked for")
    void flush();
}
