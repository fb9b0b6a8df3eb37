package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import vn.thidua.council.AdjournedSessionService;
import vn.thidua.council.SessionDetails;
import vn.thidua.council.SessionStatus;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.Toast;

/** Ends an adjourned session that will not meet again. */
class EndAdjournedButton extends Button {

    EndAdjournedButton(SessionDetails session, AdjournedSessionService adjourned, Runnable changed) {
        CommandKey key = CommandKey.fresh();
        setId("end-adjourned");
        setText(getTranslation("council.end.act"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        addClickListener(click -> ConfirmDialog.askWithReason(
                        getTranslation("council.end.act"),
                        getTranslation("council.end.what"),
                        getTranslation("council.end.act"),
                        reason -> {
                            adjourned.end(key, session.id(), reason);
                            Toast.done(getTranslation("council.end.done"));
                            changed.run();
                        })
                .destructive());
    }

    /** Whether whoever looks may end it. */
    static boolean offered(SessionDetails session) {
        SessionDetails.Viewer viewer = session.viewer();
        return session.status() == SessionStatus.ADJOURNED
                && (viewer.secretary() || viewer.chair() || viewer.presider());
    }
}
