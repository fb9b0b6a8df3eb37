package vn.thidua.document;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EvidenceSettings.class, ScannerSettings.class})
class DocumentConfiguration {

    @Bean
    FolderEvidenceStorage evidenceStorage(EvidenceSettings settings, Environment environment, Clock clock) {
        Path folder = settings.folder() == null
                ? Path.of(environment.getProperty("thidua.home", ".thidua"), "evidence")
                : settings.folder();
        return new FolderEvidenceStorage(folder, clock);
    }

    @Bean
    @ConditionalOnProperty("thidua.evidence.scanner.host")
    ClamdScanner clamdScanner(ScannerSettings settings) {
        return new ClamdScanner(String.valueOf(settings.host()), settings.port(), settings.timeout());
    }

    @Bean
    Scanning scanning(ObjectProvider<FileScanner> scanner, ScannerSettings settings) {
        return new Scanning(scanner.getIfUnique(), settings.whenDown());
    }
}
