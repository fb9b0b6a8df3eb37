package vn.thidua.audit.seal;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param origin name of this log and of its key in every checkpoint; a host name of one's own where there is one. Fixed
 *     once the key is made
 * @param checkpoints folder of the copies that leave the database; by default {@code checkpoints} in {@code thidua.home}
 * @param publicKey what the verifier trusts instead of the key in the keys folder: an inspector's own copy
 * @param every longest time an entry waits for its seal
 */
@ConfigurationProperties("thidua.audit")
record SealSettings(
        @DefaultValue("thidua.local/audit") String origin,
        @Nullable Path checkpoints,
        @Nullable String publicKey,
        @DefaultValue("PT1M") Duration every) {}
