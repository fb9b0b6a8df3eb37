package vn.thidua.award;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("The rules of law are reference data that everybody reads")
interface StandardEntities extends Repository<StandardEntity, StandardEntity.Key> {

    @Query("""
            select s from StandardEntity s
            where s.id.ruleSet = :ruleSet and s.id.form = :form
            order by s.branch, s.id.position
            """)
    List<StandardEntity> of(String ruleSet, String form);

    /** Of every title and form, as the catalogue tells them. */
    @Query("""
            select s from StandardEntity s where s.id.ruleSet = :ruleSet
            order by s.id.form, case when s.type is null then 0 else 1 end, s.type, s.branch, s.id.position
            """)
    List<StandardEntity> all(String ruleSet);
}
