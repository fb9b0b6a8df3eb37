package vn.thidua.workflow.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/** One rendered field of a task form. */
interface FormInput {

    Component component();

    /** The answer, {@code null} when there is none. */
    @Nullable
    Object value();

    /** Puts an answer back as it was kept; one that does not fit the field is left out. */
    void restore(Object answer);

    /** Shows what is wrong with the answer; {@code null} takes it back. */
    void problem(@Nullable String message);

    void onChange(Runnable listener);
}
