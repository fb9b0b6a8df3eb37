package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.List;
import vn.thidua.council.Convocation;
import vn.thidua.council.EndingLimit;
import vn.thidua.council.MeetingService;
import vn.thidua.council.SessionDetails;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.DueText;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.MomentField;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/** When, where, and the words of the invitation. */
class ConveneForm extends Div {

    private static final int LONGEST = 500;
    private static final int LONGEST_REASON = 2000;

    private final transient SessionDetails session;
    private final transient MeetingService meeting;
    private final transient Runnable changed;
    private final MomentField when;
    private final TextField place;
    private final TextArea invitation;
    private final Div ending = new Div();
    private final TextArea reason;
    private final KeptForm draft;
    private final CommandKey key = CommandKey.fresh();

    ConveneForm(SessionDetails session, MeetingService meeting, Runnable changed) {
        this.session = session;
        this.meeting = meeting;
        this.changed = changed;
        addClassName("stacked-form");
        when = new MomentField(getTranslation("council.convene.when"));
        when.setId("convene-when");
        when.setRequiredIndicatorVisible(true);
        place = new TextField(getTranslation("council.convene.place"));
        place.setId("convene-place");
        place.setMaxLength(LONGEST);
        place.setRequiredIndicatorVisible(true);
        place.setWidthFull();
        invitation = new TextArea(getTranslation("council.convene.invitation"));
        invitation.setId("convene-invitation");
        invitation.setMaxLength(LONGEST);
        invitation.setWidthFull();
        Button convene = new Button(getTranslation("council.convene.convene"), click -> convene());
        convene.setId("convene");
        convene.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        draft = new KeptForm(this, "session/" + session.id() + "/convene");
        draft.text(place);
        draft.text(invitation);
        draft.moment(when);
        ending.setId("convene-ending");
        reason = new TextArea(getTranslation("council.convene.limitReason"));
        reason.setId("convene-limit-reason");
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        draft.text(reason);
        when.addValueChangeListener(change -> showEnding());
        add(when, place, invitation, ending, reason, draft, convene);
        showEnding();
    }

    /** Whose limit ends before a session at that time could be signed: then a reason is asked for. */
    private void showEnding() {
        ending.removeAll();
        LocalDateTime moment = when.getValue();
        List<EndingLimit> limits = moment == null
                ? List.of()
                : meeting.endingBefore(session.id(), moment.atZone(Formats.ZONE).toInstant());
        reason.setVisible(!limits.isEmpty());
        if (limits.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        limits.forEach(limit -> list.add(new ListItem(getTranslation(
                "council.convene.limit",
                limit.name(),
                limit.formName(),
                DueText.day(limit.dueOn(), limit.expected()),
                limit.article(),
                Formats.date(limit.signedOn())))));
        ending.add(new Notice(
                        Tone.WAITING,
                        getTranslation("council.convene.ending", EndingLimit.subjects(limits)),
                        getTranslation("council.convene.endingHelp"))
                .with(list));
    }

    private void convene() {
        LocalDateTime moment = when.getValue();
        boolean complete = true;
        if (moment == null) {
            when.setErrorMessage(getTranslation("council.convene.whenMissing"));
            when.setInvalid(true);
            complete = false;
        }
        if (place.getValue().isBlank()) {
            place.setErrorMessage(getTranslation("council.convene.placeMissing"));
            place.setInvalid(true);
            complete = false;
        }
        if (reason.isVisible() && reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("council.convene.limitReasonMissing"));
            reason.setInvalid(true);
            complete = false;
        }
        if (complete && moment != null) {
            meeting.convene(
                    key,
                    session.id(),
                    new Convocation(
                            moment.atZone(Formats.ZONE).toInstant(),
                            place.getValue(),
                            invitation.getValue(),
                            reason.isVisible() ? reason.getValue() : ""));
            draft.handedIn();
            Toast.done(getTranslation("council.convene.done", session.title()));
            changed.run();
        }
    }
}
