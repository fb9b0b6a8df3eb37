package vn.thidua.audit.seal;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.audit.KeyFolder;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealSettings.class)
class SealConfiguration {

    static final String KEY_FILE = "audit-ed25519.key";

    @Bean
    SigningKey auditSigningKey(KeyFolder folder, SealSettings settings) {
        return SigningKey.read(folder.readOrCreate(
                KEY_FILE, () -> SigningKey.generate(settings.origin()).file()));
    }

    @Bean
    CheckpointFolder checkpointFolder(SealSettings settings, SigningKey key, Environment environment) {
        CheckpointFolder checkpoints = new CheckpointFolder(folder(settings, environment));
        checkpoints.publish(key.verifier());
        return checkpoints;
    }

    static Path folder(SealSettings settings, Environment environment) {
        return settings.checkpoints() == null
                ? Path.of(environment.getProperty("thidua.home", ".thidua"), "checkpoints")
                : settings.checkpoints();
    }

    @Bean
    Sealer auditSealer(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            SigningKey key,
            CheckpointFolder folder,
            Clock clock) {
        return new Sealer(jdbc, transactions, key, folder, clock);
    }

    @Bean
    SealingSchedule sealingSchedule(Sealer sealer, SealSettings settings, Environment environment) {
        return new SealingSchedule(sealer, settings, environment.getProperty("thidua.scheduling", Boolean.class, true));
    }
}
