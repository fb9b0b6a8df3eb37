package vn.thidua.audit.seal;

import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.audit.KeyFolder;
import vn.thidua.shared.BundledTexts;
import vn.thidua.shared.StartRefused;
import vn.thidua.shared.Texts;

/**
 * What the check of the audit trail consists of: a connection that reads, the public key, the copies of the checkpoints.
 * It has no mark of a configuration, so that the program that serves people does not find it; who checks names it.
 */
@EnableConfigurationProperties(SealSettings.class)
public class VerificationBeans {

    @Bean
    Texts texts() {
        return new BundledTexts();
    }

    /**
     * An inspector's own copy, or the first line of the key file. A key is never made here: it would call every checkpoint
     * false.
     *
     * @throws StartRefused where there is neither, or the copy is no key
     */
    @Bean
    VerifierKey verifierKey(SealSettings settings, Environment environment, Texts texts) {
        String copy = settings.publicKey();
        if (copy != null) {
            return parsed(copy, texts);
        }
        return KeyFolder.of(environment)
                .read(SealConfiguration.KEY_FILE)
                .map(file -> SigningKey.read(file).verifier())
                .orElseThrow(() -> new StartRefused(texts.text("audit.verify.noKey")));
    }

    private static VerifierKey parsed(String copy, Texts texts) {
        try {
            return VerifierKey.parse(copy);
        } catch (IllegalArgumentException e) {
            throw new StartRefused(texts.text("audit.verify.badKey"), e);
        }
    }

    @Bean
    AuditVerifier auditVerifier(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            VerifierKey key,
            SealSettings settings,
            Environment environment) {
        return new AuditVerifier(
                dataSource, transactions, key, new CheckpointFolder(SealConfiguration.folder(settings, environment)));
    }

    @Bean
    VerifyAuditCommand verifyAuditCommand(AuditVerifier verifier, Texts texts) {
        return new VerifyAuditCommand(verifier, texts);
    }
}
