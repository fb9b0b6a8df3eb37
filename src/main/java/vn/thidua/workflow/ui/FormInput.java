package vn.thidua.workflow.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/** One rendered field of a task form. */
interface FormInput {

    Component component();

    /** The answer, {@code null} when there is none. */
    @Nullable
    Object value();

    /** Shows what is wrong with the answer; {@code null} takes it back. */
    void problem(@Nullable String message);

    void onChange(Runnable listener);
}
