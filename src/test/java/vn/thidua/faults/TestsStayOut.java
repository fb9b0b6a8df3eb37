package vn.thidua.faults;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the tests' own beans out of a program that is started with them on its class path. */
final class TestsStayOut extends TypeExcludeFilter {

    private final String tests =
            String.valueOf(getClass().getProtectionDomain().getCodeSource().getLocation());

    @Override
    public boolean match(MetadataReader read, MetadataReaderFactory factory) throws IOException {
        return read.getResource().getURL().toString().startsWith(tests);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TestsStayOut;
    }

    @Override
    public int hashCode() {
        return TestsStayOut.class.hashCode();
    }
}
