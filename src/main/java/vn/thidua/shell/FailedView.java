package vn.thidua.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.thidua.shared.Texts;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Problems;
import vn.thidua.shared.ui.Screen;

/** A screen that could not be opened because of a defect, told with its number. */
@Tag("main")
@ParentLayout(BareFrame.class)
@AnonymousAllowed
class FailedView extends Screen implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final transient Problems problems;

    FailedView(Texts texts) {
        this.problems = new Problems(texts);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        setId("failed");
        // From one such screen to the next the framework uses it again.
        removeAll();
        Exception failure = parameter.getException();
        addClassName("error-page");
        add(
                new PageHeader(getTranslation("shell.failed.title"), problems.sentence(failure)),
                Links.to("", getTranslation("shell.home")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.failed.title"));
    }
}
