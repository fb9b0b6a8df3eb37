package vn.thidua.audit.seal;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A program started to run one command serves nobody and does nothing by itself, so it may run beside the real one. */
class CommandMode implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("thidua.command")) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "command-mode",
                            Map.of(
                                    "server.port", -1,
                                    "thidua.scheduling", false,
                                    "thidua.engine.jobs", false,
                                    "thidua.sample", false)));
        }
    }
}
