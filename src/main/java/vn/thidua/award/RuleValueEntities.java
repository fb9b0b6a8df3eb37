package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("The rules of law are reference data that everybody reads")
interface RuleValueEntities extends Repository<RuleValueEntity, UUID> {

    /** At most two of each set: one for the form and one for all forms; the table's exclusion constraint sees to that. */
    @Query("""
            select v from RuleValueEntity v
            where among(:ruleSets, v.ruleSet) and v.key = :key and (v.form is null or v.form = :form)
              and v.validFrom <= :day and (v.validTo is null or v.validTo >= :day)
            """)
    List<RuleValueEntity> candidates(String[] ruleSets, String key, @Nullable String form, LocalDate day);

    /** All versions of the rule set, in time. */
    List<RuleValueEntity> findByRuleSetOrderByValidFrom(String ruleSet);

    /** All versions of one value, in time. */
    @Query("""
            select v from RuleValueEntity v
            where v.ruleSet = :ruleSet and v.key = :key and coalesce(v.form, '') = coalesce(:form, '')
            order by v.validFrom
            """)
    List<RuleValueEntity> versions(String ruleSet, String key, @Nullable String form);

    Optional<RuleValueEntity> findById(UUID id);

    RuleValueEntity saveAndFlush(RuleValueEntity value);

    void delete(RuleValueEntity value);

    void flush();
}
