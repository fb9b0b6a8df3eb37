package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.decision.PaperAct;
import vn.thidua.decision.PaperDetails;
import vn.thidua.decision.PaperLineRow;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.Toast;

/** The buttons of a paper's screen and what they do. A key belongs to one opening of the screen or dialog. */
class PaperActions {

    private final PaperOpened opened;
    private final PaperDetails paper;
    private final PaperReasons reasons;
    private final SigningActions signing;

    PaperActions(PaperOpened opened, PaperReasons reasons) {
        this.opened = opened;
        this.paper = opened.paper();
        this.reasons = reasons;
        this.signing = new SigningActions(opened, reasons);
    }

    /** The one main action last. */
    List<Component> buttons() {
        List<Component> buttons = new ArrayList<>();
        if (paper.may(PaperAct.PREPARE)) {
            buttons.add(main("paper-prepare", "decision.act.PREPARE", this::prepare));
        }
        if (paper.may(PaperAct.SIGN)) {
            buttons.add(button("paper-send-back", "decision.act.sendBack", signing::sendBack));
            if (paper.may(PaperAct.AGREE)) {
                buttons.add(main("paper-agree", "decision.act.AGREE", signing::agree));
            } else if (paper.listed().stream().anyMatch(line -> line.waits() != null)) {
                buttons.add(main("paper-set-aside", "decision.act.setAside", signing::setAside));
            } else if (paper.listed().stream().map(PaperLineRow::refusal).allMatch(refusal -> refusal == null)) {
                buttons.add(main("paper-sign", "decision.act.sign." + paper.kind(), signing::sign));
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
        if (paper.may(PaperAct.REPORT_FAULT)) {
            buttons.add(button("paper-report-fault", "decision.act.REPORT_FAULT", this::reportFault));
        }
        if (paper.may(PaperAct.RECEIVE)) {
            buttons.add(main("paper-receive", "decision.act.RECEIVE", this::receive));
        }
        return buttons;
    }

    private void prepare() {
        if (paper.share().asked()) {
            reasons.explain(opened.reload());
            return;
        }
        if (paper.quota().asked()) {
            reasons.explainQuota(opened.reload());
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
                    opened.papers().prepare(key, paper.id());
                    opened.done("decision.prepare.done");
                });
    }

    private void number() {
        CommandKey key = CommandKey.fresh();
        new NumberDialog(paper, (number, date, channel) -> {
                    if (channel == null) {
                        opened.papers().number(key, paper.id(), number, date);
                    } else {
                        opened.papers().numberAndSend(key, paper.id(), number, date, channel);
                    }
                    opened.done("decision.number.done." + (channel == null ? paper.kind() : channel));
                })
                .open();
    }

    private void reportFault() {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.ask(
                text("decision.fault.title"), text("decision.fault.what"), text("decision.act.REPORT_FAULT"), () -> {
                    opened.signer().faults().report(key, paper.id());
                    opened.done("decision.fault.done");
                });
    }

    private void receive() {
        CommandKey key = CommandKey.fresh();
        opened.papers().receive(key, paper.id());
        Toast.done(text("decision.receive.done", paper.listed().size()));
        UI.getCurrent().navigate(DecisionNavigation.CITY_QUEUE);
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
