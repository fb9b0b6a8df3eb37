package vn.thidua;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import vn.thidua.document.PrintFormat;
import vn.thidua.document.Printing;
import vn.thidua.document.Printout;

/**
 * Prints a paper once and hands out the same file again for the same words, while a test asks for it: "the same printout
 * gives the same bytes". Whoever may have the paper, and with which words, is found out anew for each of them.
 */
@TestComponent
public class PrintedOnce implements BeanPostProcessor {

    private volatile @Nullable Map<Order, byte[]> printed;

    private record Order(List<Printout> printouts, PrintFormat format) {}

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Printing real ? (Printing) (printouts, format) -> print(real, printouts, format) : bean;
    }

    private byte[] print(Printing real, List<Printout> printouts, PrintFormat format) {
        Map<Order, byte[]> known = printed;
        return known == null
                ? real.print(printouts, format)
                : known.computeIfAbsent(new Order(printouts, format), order -> real.print(printouts, format));
    }

    /** From here on. */
    public void remember() {
        printed = new ConcurrentHashMap<>();
    }

    /**
     * Prints each again from now on.
     *
     * @return how many different ones were printed
     */
    public int forget() {
        Map<Order, byte[]> known = printed;
        printed = null;
        return known == null ? 0 : known.size();
    }
}
