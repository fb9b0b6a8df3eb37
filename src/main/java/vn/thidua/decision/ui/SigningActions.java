package vn.thidua.decision.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.decision.PaperDetails;
import vn.thidua.decision.PaperText.Part;
import vn.thidua.decision.SigningCapacity;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.SignDialog;

/** What a signer does with a whole paper. A key belongs to one opening of the dialog. */
class SigningActions {

    private final PaperOpened opened;
    private final PaperDetails paper;
    private final PaperReasons reasons;

    SigningActions(PaperOpened opened, PaperReasons reasons) {
        this.opened = opened;
        this.paper = opened.paper();
        this.reasons = reasons;
    }

    void sendBack() {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                text("decision.sendBack.title"),
                text("decision.sendBack.what"),
                text("decision.act.sendBack"),
                reason -> {
                    opened.papers().sendBack(key, paper.id(), reason);
                    opened.done("decision.sendBack.done");
                });
    }

    void sign() {
        if (paper.share().asked()) {
            reasons.explain(opened.reload());
            return;
        }
        CommandKey key = CommandKey.fresh();
        List<String> over = paper.text().blocks().stream()
                .filter(block -> block.part() == Part.CAPACITY)
                .map(block -> block.text())
                .toList();
        String name = paper.text().blocks().stream()
                .filter(block -> block.part() == Part.SIGNER)
                .map(block -> block.text())
                .findFirst()
                .orElse("");
        String title = text("decision.act.sign." + paper.kind());
        String hash = paper.text().sha256();
        new SignDialog(title, over, name, paper.text().text(), hash, password -> {
                    opened.papers().sign(key, paper.id(), hash, password);
                    opened.done(
                            paper.capacity() == SigningCapacity.HEAD
                                    ? "decision.sign.done"
                                    : "decision.sign.doneForHead");
                })
                .open();
    }

    /** The signer signs for the others: who is on hold leaves the list first, because the text is hashed as it is shown. */
    void setAside() {
        CommandKey key = CommandKey.fresh();
        String names = paper.listed().stream()
                .filter(line -> line.waits() != null)
                .map(line -> line.content().name())
                .collect(Collectors.joining(", "));
        ConfirmDialog.ask(
                text("decision.held.title"), text("decision.held.what", names), text("decision.act.setAside"), () -> {
                    opened.signer().held().setAside(key, paper.id());
                    opened.done("decision.held.done");
                });
    }

    void agree() {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.ask(text("decision.agree.title"), text("decision.agree.what"), text("decision.act.AGREE"), () -> {
                    opened.papers().agreeToNone(key, paper.id());
                    opened.done("decision.agree.done");
                })
                .destructive();
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
