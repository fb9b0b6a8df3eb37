package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.BoxEntry;
import vn.thidua.council.BoxFigures;
import vn.thidua.council.BoxForm;
import vn.thidua.council.PaperBoxService;
import vn.thidua.council.SessionWatch;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.TaskScreen;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/**
 * One of the counting team enters what they found in the paper box, item by item. Open to whoever is signed in: the team
 * has people of the office on it, and whoever is not of the session's team finds nothing here.
 */
@Route(CouncilNavigation.PAPER_BOX)
@PermitAll
@TaskScreen("UserTask_CountPaperBox")
class CountBoxView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PaperBoxService boxes;
    private final transient List<BoxPaperFields> papers = new ArrayList<>();
    private transient @Nullable BoxForm form;
    private CommandKey key = CommandKey.fresh();

    CountBoxView(PaperBoxService boxes, SessionWatch watch) {
        this.boxes = boxes;
        addClassName("ballot-screen");
        Following.of(this, watch, () -> Objects.requireNonNull(form).session(), this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(boxes.form(Addressed.session(event)));
    }

    /** Draws anew only where other figures are wanted than before, and puts back what was typed for those that still are. */
    private void follow() {
        BoxForm before = Objects.requireNonNull(form);
        BoxForm now = boxes.form(before.session());
        if (now.equals(before)) {
            return;
        }
        Map<String, Integer> typed = new HashMap<>();
        papers.forEach(paper -> typed.putAll(paper.typed()));
        show(now);
        papers.forEach(paper -> paper.putBack(typed));
    }

    private void show(BoxForm now) {
        form = now;
        key = CommandKey.fresh();
        papers.clear();
        removeAll();
        add(new PageHeader(
                        getTranslation("council.box.title"),
                        now.meetingAt() == null
                                ? now.council()
                                : getTranslation("council.ballot.of", now.council(), Formats.moment(now.meetingAt())))
                .help(getTranslation("council.box.help")));
        if (now.state() != BoxForm.State.OPEN) {
            add(state(now.state()));
            return;
        }
        if (!now.again().isEmpty()) {
            add(again(now));
        }
        Div area = new Div();
        area.addClassName("interest-list");
        now.papers().forEach(paper -> {
            BoxPaperFields fields = new BoxPaperFields(paper);
            papers.add(fields);
            area.add(fields);
        });
        Button send = new Button(getTranslation("council.box.send"), click -> send());
        send.setId("box-send");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        add(area, new ActionBar(send));
    }

    private Component again(BoxForm now) {
        String positions = now.papers().stream()
                .flatMap(paper -> paper.lines().stream())
                .filter(line -> now.again().contains(line.item()))
                .map(line -> String.valueOf(line.position()))
                .collect(Collectors.joining(", "));
        Notice notice = new Notice(
                Tone.BAD, getTranslation("council.box.differs", positions), getTranslation("council.box.differsHelp"));
        notice.setId("box-differs");
        return notice;
    }

    private Component state(BoxForm.State state) {
        Notice notice = switch (state) {
            case NOT_LOCKED ->
                new Notice(
                        Tone.WAITING,
                        getTranslation("council.box.notLocked"),
                        getTranslation("council.box.notLockedHelp"));
            case WAITING ->
                new Notice(Tone.GOOD, getTranslation("council.box.waiting"), getTranslation("council.box.waitingHelp"));
            case REPLACED ->
                new Notice(
                        Tone.NEUTRAL,
                        getTranslation("council.box.replaced"),
                        getTranslation("council.box.replacedHelp"));
            case COUNTED, OPEN ->
                new Notice(Tone.GOOD, getTranslation("council.box.counted"), getTranslation("council.box.countedHelp"));
        };
        notice.setId("box-state-" + state);
        return notice;
    }

    private void send() {
        boolean complete = true;
        for (BoxPaperFields paper : papers) {
            complete &= paper.isComplete();
        }
        if (!complete) {
            Toast.problem(getTranslation("council.box.incomplete"));
            return;
        }
        Map<UUID, BoxFigures> figures = new HashMap<>();
        papers.forEach(paper -> figures.putAll(paper.figures()));
        UUID session = Objects.requireNonNull(form).session();
        BoxEntry outcome = boxes.enter(key, session, figures);
        if (outcome == BoxEntry.DIFFERS) {
            Toast.problem(getTranslation("council.box.differsNow"));
        } else {
            Toast.done(getTranslation("council.box.sent"));
        }
        show(boxes.form(session));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("council.box.title"));
    }
}
