package vn.thidua;

import java.nio.ByteBuffer;
import java.util.Arrays;
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
 * Lays each kind of paper out once and gives every other of the kind the same file with a mark of its own words behind the
 * end, while a test asks for it that only wants to know who may have a paper. With which words is found out for each.
 */
@TestComponent
public class PrintedOnce implements BeanPostProcessor {

    private volatile @Nullable Known known;

    private record Order(List<Printout> printouts, PrintFormat format) {}

    private record Kind(List<String> templates, PrintFormat format) {}

    private record Known(Map<Kind, byte[]> kinds, Map<Order, byte[]> papers) {}

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Printing real ? (Printing) (printouts, format) -> print(real, printouts, format) : bean;
    }

    private byte[] print(Printing real, List<Printout> printouts, PrintFormat format) {
        Known here = known;
        if (here == null) {
            return real.print(printouts, format);
        }
        return here.papers().computeIfAbsent(new Order(printouts, format), order -> {
            Kind kind = new Kind(printouts.stream().map(Printout::template).toList(), format);
            byte[] laidOut = here.kinds().computeIfAbsent(kind, any -> real.print(printouts, format));
            byte[] marked = Arrays.copyOf(laidOut, laidOut.length + Integer.BYTES);
            ByteBuffer.wrap(marked).putInt(laidOut.length, order.hashCode());
            return marked;
        });
    }

    /** From here on. */
    public void remember() {
        known = new Known(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    /**
     * Prints each again from now on.
     *
     * @return how many different ones were asked for
     */
    public int forget() {
        Known here = known;
        known = null;
        return here == null ? 0 : here.papers().size();
    }
}
