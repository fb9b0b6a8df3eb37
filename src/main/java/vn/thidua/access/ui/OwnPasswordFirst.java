package vn.thidua.access.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountService;
import vn.thidua.shared.CurrentActor;

/** Whoever signed in with a password that an administrator made up sees one screen only: where they choose their own. */
@Component
class OwnPasswordFirst implements VaadinServiceInitListener {

    private final AccountService accounts;
    private final CurrentActor currentActor;

    OwnPasswordFirst(AccountService accounts, CurrentActor currentActor) {
        this.accounts = accounts;
        this.currentActor = currentActor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        UI ui = event.getUI();
        if (event.getNavigationTarget() == PasswordView.class
                || currentActor.actor().account() == null
                || ComponentUtil.getData(ui, OwnPasswordFirst.class) != null) {
            return;
        }
        if (accounts.passwordIssued()) {
            event.forwardTo(PasswordView.class);
        } else {
            ComponentUtil.setData(ui, OwnPasswordFirst.class, this);
        }
    }
}
