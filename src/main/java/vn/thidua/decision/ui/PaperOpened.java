package vn.thidua.decision.ui;

import com.vaadin.flow.component.UI;
import vn.thidua.decision.PaperDetails;
import vn.thidua.decision.PaperService;
import vn.thidua.shared.ui.Toast;

/** A paper on a screen, with what its buttons call. */
record PaperOpened(PaperService papers, SignerServices signer, PaperDetails paper, Runnable reload) {

    /** Says what was done and shows the paper as it is now. */
    void done(String key) {
        Toast.done(UI.getCurrent().getTranslation(key));
        reload.run();
    }
}
