package vn.thidua.workflow.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import vn.thidua.shared.ui.DueText;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;
import vn.thidua.workflow.WorkItemService;
import vn.thidua.workflow.WorkItems;

/** The plain screen of a form task: what it is about, and the form. A task with a screen of its own is done there. */
@Route("viec/:taskId")
@PermitAll
class FormTaskView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WorkItemService items;
    private final transient TaskForms forms;
    private String title = "";

    FormTaskView(WorkItemService items, TaskForms forms) {
        this.items = items;
        this.forms = forms;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String taskId = event.getRouteParameters().get("taskId").orElse("");
        WorkItems.Row item = items.item(taskId);
        title = item.todo();
        removeAll();
        if (!forms.hasForm(item)) {
            event.forwardTo(item.route());
            return;
        }
        add(
                new PageHeader(item.title())
                        .help(help(item))
                        .back(WorkflowNavigation.LIST, getTranslation("workflow.list.title")),
                forms.panel(item, WorkflowNavigation::toList));
    }

    /** Where it comes from, and until when it is to be done. */
    private String help(WorkItems.Row item) {
        Instant due = item.due();
        if (due == null) {
            return item.unitName();
        }
        return getTranslation("workflow.form.help", item.unitName(), DueText.moment(due, item.dueExpected()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
