package vn.thidua;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * A test that asks for a Spring context of its own costs every run seconds and memory: over the limit it fails, and says who
 * asked before. Maven's four runs have one each, or none; whoever runs everything in one JVM, or the benchmarks, needs three.
 *
 * @see "ADR 0006"
 */
public final class ContextLimit implements ContextCustomizerFactory {

    private static final Count IN_THIS_JVM = new Count(Integer.getInteger("thidua.contexts", 3));

    /** The same for every test class, so that contexts are shared as before. */
    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configurations) {
        return IN_THIS_JVM;
    }

    /** Called by Spring for each context that it makes for a test, and not for one that it finds in its cache. */
    static final class Count implements ContextCustomizer {

        private final int limit;
        private final List<String> made = new ArrayList<>();

        Count(int limit) {
            this.limit = limit;
        }

        @Override
        public synchronized void customizeContext(
                ConfigurableApplicationContext context, MergedContextConfiguration asked) {
            String by = asked.getTestClass().getName();
            if (made.size() >= limit) {
                throw new IllegalStateException("%s asks for a Spring context of its own, the limit is %d; made for %s"
                        .formatted(by, limit, made));
            }
            made.add(by);
        }
    }
}
