package vn.thidua.decision.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import vn.thidua.decision.PaperAct;
import vn.thidua.decision.PaperDetails;
import vn.thidua.decision.PaperLineRow;
import vn.thidua.nomination.Tie;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;

/** What a signer does with lines of a paper. A key belongs to one opening of the dialog. */
class LineActions {

    private final PaperOpened opened;
    private final PaperDetails paper;

    LineActions(PaperOpened opened) {
        this.opened = opened;
        this.paper = opened.paper();
    }

    /** Asks for the reason and takes the lines off. */
    void strike(List<PaperLineRow> lines) {
        CommandKey key = CommandKey.fresh();
        List<UUID> ids = lines.stream().map(PaperLineRow::line).toList();
        boolean everything = ids.size() == paper.listed().size();
        String names = String.join(
                ", ", lines.stream().map(row -> row.content().name()).toList());
        ConfirmDialog.askWithReason(
                        text("decision.strike.title"),
                        text(everything ? "decision.strike.whatAll" : "decision.strike.what", names),
                        text("decision.act.strike"),
                        reason -> {
                            opened.papers().strike(key, paper.id(), ids, reason);
                            opened.done("decision.strike.done");
                        })
                .destructive();
    }

    /** Asks for the reason and puts the lines off to a later round. */
    void defer(List<PaperLineRow> lines) {
        CommandKey key = CommandKey.fresh();
        List<UUID> ids = lines.stream().map(PaperLineRow::line).toList();
        boolean everything = ids.size() == paper.listed().size();
        String names = String.join(
                ", ", lines.stream().map(row -> row.content().name()).toList());
        ConfirmDialog.askWithReason(
                text("decision.defer.title"),
                text(everything ? "decision.defer.whatAll" : "decision.defer.what", names),
                text("decision.act.defer"),
                reason -> {
                    opened.signer().deferrals().defer(key, paper.id(), ids, reason);
                    opened.done("decision.defer.done");
                });
    }

    /** Somebody of the same name says that they are another person. */
    void namesake(PaperLineRow line) {
        opened.signer().ties().declare(CommandKey.fresh(), paper.id(), line.line(), Tie.NAMESAKE, null);
        opened.done("decision.tie.namesakeDone");
    }

    void declare(PaperLineRow line) {
        new TieDialog(line.content().name(), (tie, note) -> {
                    opened.signer().ties().declare(CommandKey.fresh(), paper.id(), line.line(), tie, note);
                    opened.done("decision.tie.done");
                })
                .open();
    }

    void restore(PaperLineRow line) {
        opened.papers().restore(CommandKey.fresh(), paper.id(), line.line());
        opened.done("decision.restore.done");
    }

    boolean mayDefer() {
        return paper.mayDefer();
    }

    boolean maySign() {
        return paper.may(PaperAct.SIGN);
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
