package vn.thidua.database;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector.DefaultQueryEnhancerSelector;

/**
 * Finds the repositories and leaves it to Hibernate to read their queries. By default Spring Data reads each of them at every start
 * with a grammar of its own, so that it could count and sort it; ours say both themselves.
 *
 * @see "ADR 0090"
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(basePackages = "vn.thidua", queryEnhancerSelector = RepositoryConfiguration.AsWritten.class)
public class RepositoryConfiguration {

    /** Looks at a query without reading it. */
    static final class AsWritten extends DefaultQueryEnhancerSelector {

        AsWritten() {
            super(QueryEnhancerFactories.fallback(), QueryEnhancerFactories.fallback());
        }
    }
}
