package vn.thidua.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;

/**
 * Nothing there, or not for this person: the two look the same. Also shown instead of a screen that is refused, because
 * saying "not allowed" would say that it exists.
 */
@Tag("main")
@ParentLayout(ErrorFrame.class)
@AnonymousAllowed
class NotFoundView extends Screen implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        setId("not-found");
        // From one such screen to the next the framework uses it again.
        removeAll();
        add(
                new PageHeader(getTranslation("shell.notFound.title"), getTranslation("shell.notFound.help")),
                Links.to("", getTranslation("shell.home")));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.notFound.title"));
    }
}
