package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionException;
import vn.thidua.award.AwardForm;
import vn.thidua.award.PositionClass;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.SupplementDetails;
import vn.thidua.decision.SupplementDraft;
import vn.thidua.decision.SupplementKept;
import vn.thidua.decision.SupplementWritingService;
import vn.thidua.nomination.Clash;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.Sex;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.ui.KeptTyping;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.SavedAt;
import vn.thidua.shared.ui.Tone;
import vn.thidua.workflow.ui.OpenScreens;
import vn.thidua.workflow.ui.SetAsidePanel;
import vn.thidua.workflow.ui.WrittenTogether;

/** What completes a line as one screen has it, kept while it is typed, and above it who else writes. */
class SupplementWriter extends Div {

    private final transient SupplementWritingService writing;
    private final transient Runnable drawAnew;
    private final SavedAt savedAt;
    private final WrittenTogether others;
    private @Nullable KeptTyping typing;
    private SupplementDetails details;
    private SupplementDraft seen;
    private int version;
    private boolean saved = true;
    private boolean open = true;

    /** @param drawAnew draws the page again from what is stored; only ever when the writer asks for it */
    @SuppressWarnings("NullAway.Init")
    SupplementWriter(SupplementWritingService writing, OpenScreens screens, SavedAt savedAt, Runnable drawAnew) {
        this.writing = writing;
        this.savedAt = savedAt;
        this.drawAnew = drawAnew;
        others = new WrittenTogether(screens, drawAnew);
        add(others);
    }

    /** Takes over what is stored, for a page that is about to be drawn. */
    void open(SupplementDetails now) {
        boolean another = details == null || !details.appraisal().equals(now.appraisal()) || !open;
        begin(now, true);
        others.nothingNew();
        if (another) {
            others.join(SubjectRef.of("city-supplement", now.appraisal().value()));
        }
        showSetAside();
    }

    /** It is not one's turn; what one wrote too late is shown all the same. */
    void closed(SupplementDetails now) {
        begin(now, false);
        others.leave();
        showSetAside();
    }

    private void begin(SupplementDetails now, boolean mayWrite) {
        details = now;
        seen = new SupplementDraft(now.content(), now.answer());
        version = now.version();
        saved = true;
        open = mayWrite;
    }

    /** Keeps what is typed in the area for as long as the server does not have it. */
    KeptTyping typing(Component area, Runnable keep) {
        String place = "nomination/" + details.line().nomination() + "/supplement/" + details.appraisal();
        typing = new KeptTyping(area, place, keep);
        return typing;
    }

    /** {@code null} when it could not be kept, and the screen says why. */
    @Nullable
    SupplementKept keep(SupplementDraft typed) {
        SupplementKept kept;
        try {
            kept = writing.keep(details.appraisal(), seen, typed);
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
        version = kept.version();
        saved = true;
        savedAt.saved(kept.at());
        if (typing != null) {
            typing.saved();
        }
        tell(kept);
        return kept;
    }

    private void tell(SupplementKept kept) {
        if (!kept.open()) {
            open = false;
            Notice notice = new Notice(
                    Tone.WAITING,
                    getTranslation("decision.supplement.closed"),
                    getTranslation("decision.supplement.closedHelp"));
            notice.setId("together-closed");
            notice.getElement().setAttribute("role", "alert");
            others.say(notice);
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

    /** Of what is stored, as far as this screen knows. */
    int version() {
        return version;
    }

    boolean everythingSaved() {
        return saved;
    }

    boolean hasSetAside() {
        return others.hasSetAside();
    }

    private void showSetAside() {
        AppraisalId id = details.appraisal();
        List<Clash> clashes = writing.setAside(id);
        others.setAside(
                clashes.isEmpty()
                        ? null
                        : new SetAsidePanel(
                                clashes.stream().map(clash -> choice(id, clash)).toList()));
    }

    private SetAsidePanel.Choice choice(AppraisalId id, Clash clash) {
        String label = clash.field().equals("answer")
                ? getTranslation("decision.supplement.answerField")
                : clash.field().equals("figures")
                        ? getTranslation("decision.supplement.figures")
                        : getTranslation("decision.supplement.field." + clash.field());
        return new SetAsidePanel.Choice(
                label,
                words(clash, clash.stored()),
                words(clash, clash.mine()),
                open ? () -> use(id, clash) : null,
                () -> {
                    writing.dropMine(CommandKey.fresh(), id, clash);
                    drawAnew.run();
                });
    }

    private void use(AppraisalId id, Clash clash) {
        if (writing.useMine(CommandKey.fresh(), id, clash)) {
            others.wrote();
        }
        drawAnew.run();
    }

    private String words(Clash clash, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> clash.field().equals("form") ? formName(text) : text;
            case Sex sex -> getTranslation("nomination.enum.Sex." + sex);
            case PositionClass position -> getTranslation("award.enum.PositionClass." + position);
            case List<?> rows -> rows.stream().map(row -> words(clash, row)).collect(Collectors.joining("\n"));
            case NominationDraft.Figure figure ->
                getTranslation(
                        "nomination.figure.sentence",
                        figure.indicator(),
                        figure.value(),
                        figure.unit(),
                        figure.period());
            default -> value.toString();
        };
    }

    private String formName(String code) {
        return details.forms().stream()
                .filter(form -> form.code().equals(code))
                .map(AwardForm::name)
                .findFirst()
                .orElse(code);
    }
}
