package vn.thidua.workflow.ui;

import com.vaadin.flow.component.UI;

/** Ways to the work list from other rooms' screens. */
public final class WorkflowNavigation {

    /** Route of the work list. */
    public static final String LIST = "viec-cua-toi";

    private WorkflowNavigation() {}

    public static void toList() {
        UI.getCurrent().navigate(LIST);
    }
}
