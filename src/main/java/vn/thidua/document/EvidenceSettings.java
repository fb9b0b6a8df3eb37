package vn.thidua.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param folder where the bytes lie, shared by all nodes; by default {@code evidence} in {@code thidua.home}
 * @param maxSize largest file
 * @param maxCount most files on one subject
 * @param maxTotal most bytes on one subject, all files together
 */
@ConfigurationProperties("thidua.evidence")
record EvidenceSettings(
        @Nullable Path folder,
        @DefaultValue("15MB") DataSize maxSize,
        @DefaultValue("20") int maxCount,
        @DefaultValue("100MB") DataSize maxTotal) {}
