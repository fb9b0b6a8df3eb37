package vn.thidua.register;

import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/** The figures of the commune's report on 2020-2025, for the sample run. A commune's own database never holds them. */
@Component
@ConditionalOnBooleanProperty("thidua.sample")
@DependsOnDatabaseInitialization
class SampleBalances implements InitializingBean {

    private final DataSource dataSource;

    SampleBalances(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterPropertiesSet() {
        ResourceDatabasePopulator script =
                new ResourceDatabasePopulator(new ClassPathResource("db/sample/opening-balances.sql"));
        script.setSqlScriptEncoding("UTF-8");
        script.execute(dataSource);
    }
}
