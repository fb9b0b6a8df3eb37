package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thidua.decision.PaperAct;
import vn.thidua.decision.PaperDetails;
import vn.thidua.decision.PaperLineRow;
import vn.thidua.decision.PaperService;
import vn.thidua.decision.PaperText.Part;
import vn.thidua.decision.SigningCapacity;
import vn.thidua.nomination.Tie;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.SignDialog;
import vn.thidua.shared.ui.Toast;

/** The buttons of a paper's screen and what they do. A key belongs to one opening of the screen or dialog. */
class PaperActions {

    private final PaperService papers;
    private final SignerServices signer;
    private final PaperDetails paper;
    private final Runnable reload;

    PaperActions(PaperService papers, SignerServices signer, PaperDetails paper, Runnable reload) {
        this.papers = papers;
        this.signer = signer;
        this.paper = paper;
        this.reload = reload;
    }

    /** The one main action last. */
    List<Component> buttons() {
        List<Component> buttons = new ArrayList<>();
        if (paper.may(PaperAct.PREPARE)) {
            buttons.add(main("paper-prepare", "decision.act.PREPARE", this::prepare));
        }
        if (paper.may(PaperAct.SIGN)) {
            buttons.add(button("paper-send-back", "decision.act.sendBack", this::sendBack));
            if (paper.may(PaperAct.AGREE)) {
                buttons.add(main("paper-agree", "decision.act.AGREE", this::agree));
            } else if (paper.listed().stream().anyMatch(line -> line.waits() != null)) {
                buttons.add(main("paper-set-aside", "decision.act.setAside", this::setAside));
            } else if (paper.listed().stream().map(PaperLineRow::refusal).allMatch(refusal -> refusal == null)) {
                buttons.add(main("paper-sign", "decision.act.sign." + paper.kind(), this::sign));
            }
        }
        if (paper.may(PaperAct.NUMBER)) {
            buttons.add(main("paper-number", "decision.act.NUMBER", this::number));
        }
        if (paper.may(PaperAct.ENTER_ANSWER)) {
            buttons.add(main(
                    "paper-enter-answer",
                    "decision.act.ENTER_ANSWER",
                    () -> UI.getCurrent().navigate(DecisionNavigation.cityAnswer(paper.id()))));
        }
        if (paper.may(PaperAct.RECEIVE)) {
            buttons.add(main("paper-receive", "decision.act.RECEIVE", this::receive));
        }
        return buttons;
    }

    private void prepare() {
        if (paper.share().asked()) {
            explain(this::reload);
            return;
        }
        if (paper.quota().asked()) {
            explainQuota(this::reload);
            return;
        }
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.ask(
                text("decision.prepare.title"),
                text(
                        paper.listed().isEmpty() ? "decision.prepare.whatNone" : "decision.prepare.what",
                        paper.listed().size()),
                text("decision.act.PREPARE"),
                () -> {
                    papers.prepare(key, paper.id());
                    done("decision.prepare.done");
                });
    }

    private void sendBack() {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                text("decision.sendBack.title"),
                text("decision.sendBack.what"),
                text("decision.act.sendBack"),
                reason -> {
                    papers.sendBack(key, paper.id(), reason);
                    done("decision.sendBack.done");
                });
    }

    /** Asks why the share of direct workers is what it is; the paper then goes on as before. */
    void explain(Runnable then) {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                text("decision.share.title"),
                text("decision.share.what", paper.share().shortfall()),
                text("decision.share.keep"),
                reason -> {
                    signer.reasons().explain(key, paper.id(), reason);
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
                    signer.quotas().explain(key, paper.id(), reason);
                    Toast.done(text("decision.quota.done"));
                    then.run();
                });
    }

    private void reload() {
        reload.run();
    }

    private void sign() {
        if (paper.share().asked()) {
            explain(this::reload);
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
                    papers.sign(key, paper.id(), hash, password);
                    done(paper.capacity() == SigningCapacity.HEAD ? "decision.sign.done" : "decision.sign.doneForHead");
                })
                .open();
    }

    /** The signer signs for the others: who is on hold leaves the list first, because the text is hashed as it is shown. */
    private void setAside() {
        CommandKey key = CommandKey.fresh();
        String names = paper.listed().stream()
                .filter(line -> line.waits() != null)
                .map(line -> line.content().name())
                .collect(java.util.stream.Collectors.joining(", "));
        ConfirmDialog.ask(
                text("decision.held.title"), text("decision.held.what", names), text("decision.act.setAside"), () -> {
                    signer.held().setAside(key, paper.id());
                    done("decision.held.done");
                });
    }

    private void agree() {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.ask(text("decision.agree.title"), text("decision.agree.what"), text("decision.act.AGREE"), () -> {
                    papers.agreeToNone(key, paper.id());
                    done("decision.agree.done");
                })
                .destructive();
    }

    private void number() {
        CommandKey key = CommandKey.fresh();
        new NumberDialog(paper, (number, date, channel) -> {
                    if (channel == null) {
                        papers.number(key, paper.id(), number, date);
                    } else {
                        papers.numberAndSend(key, paper.id(), number, date, channel);
                    }
                    done("decision.number.done." + (channel == null ? paper.kind() : channel));
                })
                .open();
    }

    private void receive() {
        CommandKey key = CommandKey.fresh();
        papers.receive(key, paper.id());
        Toast.done(text("decision.receive.done", paper.listed().size()));
        UI.getCurrent().navigate(DecisionNavigation.CITY_QUEUE);
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
                            papers.strike(key, paper.id(), ids, reason);
                            done("decision.strike.done");
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
                    signer.deferrals().defer(key, paper.id(), ids, reason);
                    done("decision.defer.done");
                });
    }

    /** Somebody of the same name says that they are another person. */
    void namesake(PaperLineRow line) {
        signer.ties().declare(CommandKey.fresh(), paper.id(), line.line(), Tie.NAMESAKE, null);
        done("decision.tie.namesakeDone");
    }

    void declare(PaperLineRow line) {
        new TieDialog(line.content().name(), (tie, note) -> {
                    signer.ties().declare(CommandKey.fresh(), paper.id(), line.line(), tie, note);
                    done("decision.tie.done");
                })
                .open();
    }

    void restore(PaperLineRow line) {
        papers.restore(CommandKey.fresh(), paper.id(), line.line());
        done("decision.restore.done");
    }

    boolean mayDefer() {
        return paper.mayDefer();
    }

    boolean maySign() {
        return paper.may(PaperAct.SIGN);
    }

    private void done(String key) {
        Toast.done(text(key));
        reload.run();
    }

    private Button main(String id, String key, Runnable step) {
        Button button = button(id, key, step);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button button(String id, String key, Runnable step) {
        Button button = new Button(text(key), click -> step.run());
        button.setId(id);
        return button;
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
