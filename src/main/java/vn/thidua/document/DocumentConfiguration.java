package vn.thidua.document;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceSettings.class)
class DocumentConfiguration {

    @Bean
    FolderEvidenceStorage evidenceStorage(EvidenceSettings settings, Environment environment, Clock clock) {
        Path folder = settings.folder() == null
                ? Path.of(environment.getProperty("thidua.home", ".thidua"), "evidence")
                : settings.folder();
        return new FolderEvidenceStorage(folder, clock);
    }
}
