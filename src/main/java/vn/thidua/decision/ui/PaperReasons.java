package vn.thidua.decision.ui;

import com.vaadin.flow.component.UI;
import vn.thidua.decision.PaperDetails;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.Toast;

/** Asks for the reasons without which a paper does not go on. A key belongs to one opening of the dialog. */
class PaperReasons {

    private final PaperOpened opened;
    private final PaperDetails paper;

    PaperReasons(PaperOpened opened) {
        this.opened = opened;
        this.paper = opened.paper();
    }

    /** Asks why the share of direct workers is what it is; the paper then goes on as before. */
    void explain(Runnable then) {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                text("decision.share.title"),
                text("decision.share.what", paper.share().shortfall()),
                text("decision.share.keep"),
                reason -> {
                    opened.signer().reasons().explain(key, paper.id(), reason);
                    Toast.done(text("decision.share.done"));
                    then.run();
                });
    }

    /** Asks why more is asked for than the plans give. */
    void explainQuota(Runnable then) {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                text("decision.quota.title"),
                text("decision.quota.what", paper.quota().cases()),
                text("decision.quota.keep"),
                reason -> {
                    opened.signer().quotas().explain(key, paper.id(), reason);
                    Toast.done(text("decision.quota.done"));
                    then.run();
                });
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
