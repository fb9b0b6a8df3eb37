package vn.thidua.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Texts;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Problems;
import vn.thidua.shared.ui.Screen;

/** A screen that a room did not open: gone, hidden, or not any more. The room's own sentence says which. */
@Tag("main")
@ParentLayout(ErrorFrame.class)
@AnonymousAllowed
class RefusedView extends Screen implements HasErrorParameter<BusinessException>, HasDynamicTitle {

    private final transient Problems problems;
    private String title = "";

    RefusedView(Texts texts) {
        this.problems = new Problems(texts);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<BusinessException> parameter) {
        setId("refused");
        // From one such screen to the next the framework uses it again.
        removeAll();
        BusinessException refusal = parameter.getException();
        boolean hidden = refusal.key().equals(BusinessException.notFound().key());
        title = getTranslation(hidden ? "shell.notFound.title" : "shell.failed.title");
        add(new PageHeader(title, problems.sentence(refusal)), Links.to("", getTranslation("shell.home")));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
