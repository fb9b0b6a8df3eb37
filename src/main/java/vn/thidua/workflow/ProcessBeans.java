package vn.thidua.workflow;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/**
 * The only beans that an expression in a model can name: those made for it. Anything else in the program is out of a
 * model's reach.
 */
class ProcessBeans extends AbstractMap<Object, Object> {

    private static final String SUFFIX = "Tasks";
    private static final String DUE = "due";

    private final BeanFactory beans;

    ProcessBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String text && (text.equals(DUE) || text.endsWith(SUFFIX)) && beans.containsBean(text);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name instanceof String text && containsKey(text) ? beans.getBean(text) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
