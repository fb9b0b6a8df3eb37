package vn.thidua.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The bare address leads to the work list: what one comes for. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private static final String WORK_LIST = "viec-cua-toi";

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(WORK_LIST);
    }
}
