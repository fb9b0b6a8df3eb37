package vn.thidua;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Tests of screens before the others on the same database, since lists show what stands first: rows that a test of services
 * leaves behind would come before theirs. Otherwise by name, the same everywhere.
 */
public final class ViewsFirst implements ClassOrderer {

    private static final String VIEW = "ViewTest";

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing((ClassDescriptor test) -> !name(test).endsWith(VIEW))
                        .thenComparing(ViewsFirst::name));
    }

    private static String name(ClassDescriptor test) {
        return test.getTestClass().getName();
    }
}
