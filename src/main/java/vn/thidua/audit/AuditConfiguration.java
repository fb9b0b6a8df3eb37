package vn.thidua.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.thidua.shared.StartRefused;
import vn.thidua.shared.Texts;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    private static final String VARIABLE = "THIDUA_KEYS_FOLDER";

    /**
     * With an external database the folder must be named: a key made silently into some home folder would be lost with
     * the container, and every checkpoint with it.
     */
    @Bean
    KeyFolder keyFolder(Environment environment, Texts texts) {
        if (environment.getProperty(KeyFolder.SETTING, "").isBlank()
                && environment.containsProperty("spring.datasource.url")) {
            throw new StartRefused(texts.text("audit.start.keys", VARIABLE));
        }
        return KeyFolder.of(environment);
    }
}
