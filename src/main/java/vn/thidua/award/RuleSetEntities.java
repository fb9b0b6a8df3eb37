package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("The rules of law are reference data that everybody reads")
interface RuleSetEntities extends Repository<RuleSetEntity, String> {

    @Query("""
            select s.id from RuleSetEntity s
            where s.active and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)
            """)
    Optional<String> inForceOn(LocalDate day);

    /** The set in force on the day, while its transition still lasts. */
    @Query("""
            select s from RuleSetEntity s
            where s.active and s.validFrom <= :day and s.graceUntil >= :day and (s.validTo is null or s.validTo >= :day)
            """)
    Optional<RuleSetEntity> inTransitionOn(LocalDate day);

    /** Id of the set that says what this one does not say itself. */
    @Query("select s.basedOn from RuleSetEntity s where s.id = :ruleSet and s.basedOn is not null")
    Optional<String> basedOn(String ruleSet);

    List<RuleSetEntity> findAllByOrderByValidFromDesc();

    Optional<RuleSetEntity> findById(String id);

    RuleSetEntity saveAndFlush(RuleSetEntity ruleSet);
}
