package vn.thidua.organization;

import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/**
 * Adds the stand-ins for units that are not known to the sample run. They are no migration: a commune's own database
 * never holds them. Done while the beans are made, so that whatever loads sample people finds the units.
 */
@Component
@ConditionalOnBooleanProperty("thidua.sample")
@DependsOnDatabaseInitialization
class SampleUnits implements InitializingBean {

    private final DataSource dataSource;

    SampleUnits(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterPropertiesSet() {
        ResourceDatabasePopulator script = new ResourceDatabasePopulator(new ClassPathResource("db/sample/units.sql"));
        script.setSqlScriptEncoding("UTF-8");
        script.execute(dataSource);
    }
}
