package vn.thidua.database;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides how the program runs: without a configured database it brings its own and the sample data; with one it does
 * neither. Both answers are only defaults, any configuration overrides them.
 */
class StartMode implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean own = !environment.containsProperty("spring.datasource.url");
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "start-mode", Map.of("thidua.database.embedded", own, "thidua.sample", own)));
    }
}
