package vn.thidua.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.thidua.organization.HoldRow;
import vn.thidua.organization.HoldService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/** Holds with everything that is known of them, for those who may read it, and the button that releases one. */
public class HoldNotes extends Div {

    private final transient HoldService holds;
    private final transient Runnable done;

    public HoldNotes(List<HoldRow> rows, HoldService holds, Runnable done) {
        this.holds = holds;
        this.done = done;
        addClassName("stack");
        rows.forEach(row -> add(note(row)));
    }

    private Component note(HoldRow row) {
        Div head = new Div(
                new StateBadge(
                        getTranslation(row.open() ? "organization.hold.stands" : "organization.hold.ended"),
                        row.open() ? Tone.WAITING : Tone.NEUTRAL),
                new Span(getTranslation("organization.enum.HoldGround." + row.ground())));
        head.addClassName("cluster");
        Facts facts = new Facts();
        facts.add(getTranslation("organization.hold.source"), row.source());
        facts.add(getTranslation("organization.hold.reason"), row.reason());
        facts.add(getTranslation("organization.hold.from"), Formats.date(row.from()));
        facts.add(
                getTranslation("organization.hold.placedBy"),
                getTranslation("organization.hold.byAt", row.placedBy(), Formats.moment(row.placedAt())));
        if (row.releasedBy() != null && row.releasedAt() != null) {
            facts.add(
                    getTranslation("organization.hold.releasedBy"),
                    getTranslation("organization.hold.byAt", row.releasedBy(), Formats.moment(row.releasedAt())));
            facts.add(getTranslation("organization.hold.releaseReason"), row.releaseReason());
        }
        Div note = new Div(head, facts);
        note.addClassNames("stack-s", "hold-note");
        note.setId("hold-note-" + row.id());
        if (row.mayRelease()) {
            Button release = new Button(getTranslation("organization.hold.release"), click -> release(row));
            release.setId("hold-release-" + row.id());
            Div acts = new Div(release);
            acts.addClassName("cluster");
            note.add(acts);
        }
        return note;
    }

    private void release(HoldRow row) {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                getTranslation("organization.hold.releaseTitle", row.name()),
                getTranslation("organization.hold.releaseWhat"),
                getTranslation("organization.hold.release"),
                reason -> {
                    holds.release(key, row.id(), reason);
                    Toast.done(getTranslation("organization.hold.releaseDone", row.name()));
                    done.run();
                });
    }
}
