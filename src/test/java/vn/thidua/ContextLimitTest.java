package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.support.DelegatingSmartContextLoader;

/** A Spring context too many fails the run. */
class ContextLimitTest {

    @Test
    void everyContextOfATest_isCounted() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(ContextCustomizerFactory.class))
                .hasAtLeastOneElementOfType(ContextLimit.class);
    }

    @Test
    void oneContextTooMany_isRefused_andSaysWhoAskedBefore() {
        ContextLimit.Count count = new ContextLimit.Count(1);
        ConfigurableApplicationContext context = new StaticApplicationContext();
        count.customizeContext(context, askedBy(OpenDoorsIT.class));

        assertThatThrownBy(() -> count.customizeContext(context, askedBy(EngineMarkerScanIT.class)))
                .hasMessageContaining("vn.thidua.EngineMarkerScanIT asks for")
                .hasMessageContaining("made for [vn.thidua.OpenDoorsIT]");
    }

    private static MergedContextConfiguration askedBy(Class<?> test) {
        return new MergedContextConfiguration(test, null, null, null, new DelegatingSmartContextLoader());
    }
}
