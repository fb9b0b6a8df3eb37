package vn.thidua.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionException;
import vn.thidua.nomination.Clash;
import vn.thidua.nomination.DraftKept;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.WritingService;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.ui.KeptTyping;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.SavedAt;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;
import vn.thidua.workflow.ui.OpenScreens;
import vn.thidua.workflow.ui.WrittenTogether;

/**
 * The draft as one screen has it, kept while it is typed; and above the questions who else is at it, what they changed
 * meanwhile, and what of one's own waits for a choice.
 */
class Together extends Div {

    private final transient DraftService service;
    private final transient WritingService writing;
    private final transient Runnable drawAnew;
    private final SavedAt savedAt;
    private final WrittenTogether others;
    private NominationDraft seen;
    private DraftModel model;
    private boolean saved = true;
    private boolean open = true;
    private @Nullable KeptTyping typing;

    /** @param drawAnew draws the page again from what is stored; only ever when the writer asks for it */
    @SuppressWarnings("NullAway.Init")
    Together(DraftService service, WritingService writing, OpenScreens screens, SavedAt savedAt, Runnable drawAnew) {
        this.service = service;
        this.writing = writing;
        this.savedAt = savedAt;
        this.drawAnew = drawAnew;
        others = new WrittenTogether(screens, drawAnew);
        add(others);
    }

    DraftModel open(NominationDraft draft) {
        seen = draft;
        model = new DraftModel(draft);
        saved = true;
        open = true;
        others.leave();
        if (model.version >= 0) {
            join();
        }
        return model;
    }

    /** From now on others see that it is open here. */
    private void join() {
        others.join(SubjectRef.of("nomination", model.id));
        showSetAside();
    }

    /** Keeps what is typed on the page for as long as the server does not have it. */
    KeptTyping typing(Component area, WizardPage page) {
        typing = new KeptTyping(area, place(page), () -> keep(page));
        return typing;
    }

    /** Alike after a reload. */
    private String place(WizardPage page) {
        String draft = model.version < 0 ? "new" : model.id.toString();
        UUID line = model.lineOf(page);
        return "nomination/" + draft + "/" + page.kind() + (line == null ? "" : "/" + line);
    }

    /** Keeps the draft as it stands on the screen; {@code null} when it could not be kept, and the screen says why. */
    @Nullable
    DraftKept keep(WizardPage page) {
        boolean first = model.version < 0;
        DraftKept kept;
        try {
            kept = writing.keep(seen, model.draft());
        } catch (BusinessException refused) {
            saved = false;
            savedAt.refused(getTranslation(refused.key(), refused.details().toArray()));
            return null;
        } catch (TransactionException | DataAccessResourceFailureException unreachable) {
            saved = false;
            savedAt.notSaved();
            return null;
        }
        seen = kept.seen();
        model.version = kept.now().version();
        open = kept.open();
        saved = open;
        savedAt.saved(kept.at());
        KeptTyping shown = Objects.requireNonNull(typing);
        if (first) {
            shown.moveTo(place(page));
            WizardAddress.show(page, model);
            join();
        }
        shown.saved();
        tell(kept);
        return kept;
    }

    private void tell(DraftKept kept) {
        if (!kept.open()) {
            others.say(closed());
        } else if (kept.others()) {
            others.foundChanged(kept.by());
        }
        if (!kept.clashes().isEmpty()) {
            showSetAside();
        }
        if (kept.written()) {
            others.wrote();
        }
    }

    private Notice closed() {
        Notice notice = new Notice(
                Tone.WAITING,
                getTranslation("nomination.together.closed"),
                getTranslation("nomination.together.closedHelp"));
        notice.setId("together-closed");
        notice.getElement().setAttribute("role", "alert");
        return notice.with(
                Links.to(NominationNavigation.details(model.id), getTranslation("nomination.together.open")));
    }

    /**
     * Takes over what others wrote since. Only for a page that is about to be drawn, never under somebody's hands; and
     * not while something typed here waits to be saved.
     */
    DraftModel takeOver() {
        if (saved && model.version >= 0) {
            seen = service.draft(model.id);
            model = new DraftModel(seen);
            others.nothingNew();
            showSetAside();
        }
        return model;
    }

    /** Whether everything is kept, read and chosen; says what is not. */
    boolean readyToSubmit(WizardPage page) {
        DraftKept kept = keep(page);
        if (kept == null || !kept.open()) {
            return false;
        }
        boolean chosen = !others.hasSetAside();
        if (kept.others() || !chosen) {
            drawAnew.run();
            Toast.problem(getTranslation(
                    kept.others() ? "nomination.together.readAgain" : "nomination.together.chooseFirst"));
        }
        return !kept.others() && chosen;
    }

    /** Nothing more is written here, and nothing of it stays in this browser. */
    void end() {
        others.leave();
        if (typing != null) {
            typing.forgetBelow("nomination/" + model.id + "/");
        }
    }

    private void showSetAside() {
        List<Clash> clashes = writing.setAside(model.id);
        if (clashes.isEmpty()) {
            others.setAside(null);
            return;
        }
        Map<UUID, String> nominees = model.lines.stream().collect(Collectors.toMap(line -> line.id, line -> line.name));
        others.setAside(new SetAsideWords(nominees, new CodeNames(service))
                .panel(clashes, open ? this::useMine : null, this::dropMine));
    }

    private void useMine(Clash clash) {
        if (writing.useMine(CommandKey.fresh(), model.id, clash)) {
            others.wrote();
        }
        drawAnew.run();
    }

    private void dropMine(Clash clash) {
        writing.dropMine(CommandKey.fresh(), model.id, clash);
        drawAnew.run();
    }
}
