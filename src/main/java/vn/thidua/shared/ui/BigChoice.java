package vn.thidua.shared.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** A few large choices side by side, to be hit with a thumb: the lines of a ballot paper, the answers of a check. */
public class BigChoice<T> extends RadioButtonGroup<T> {

    public BigChoice(String label) {
        super(label);
        addClassName("big-choice");
    }
}
