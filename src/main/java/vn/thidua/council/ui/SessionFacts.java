package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import vn.thidua.council.AgendaService;
import vn.thidua.council.SessionDetails;
import vn.thidua.council.SessionStatus;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.DueText;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Panel;

/** When, where and by whom; and the secretary's way of calling the session off before it opens. */
class SessionFacts extends Panel {

    private final transient SessionDetails session;
    private final transient AgendaService agenda;
    private final transient Runnable changed;

    SessionFacts(SessionDetails session, AgendaService agenda, Runnable changed) {
        super(new Span().getTranslation("council.session.facts"));
        this.session = session;
        this.agenda = agenda;
        this.changed = changed;
        body().add(facts());
        if (canBeCalledOff()) {
            body().add(cancel());
        }
    }

    private Facts facts() {
        Facts facts = new Facts()
                .add(getTranslation("council.session.unit"), session.unitName())
                .add(
                        getTranslation("council.session.when"),
                        session.meetingAt() == null ? null : Formats.moment(session.meetingAt()))
                .add(getTranslation("council.session.place"), session.place())
                .add(getTranslation("council.session.invitation"), session.invitation())
                .add(getTranslation("council.session.presider"), session.presider())
                .add(getTranslation("council.session.secretary"), session.secretary())
                .add(
                        getTranslation("council.session.deadline"),
                        session.ballotDeadline() == null
                                ? null
                                : DueText.moment(session.ballotDeadline(), session.deadlineExpected()))
                .add(getTranslation("council.session.minutesNumber"), session.minutesNumber());
        return facts;
    }

    private boolean canBeCalledOff() {
        boolean before = session.status() == SessionStatus.PLANNING
                || session.status() == SessionStatus.AGENDA_SETTLED
                || session.status() == SessionStatus.CONVENED;
        return before && session.viewer().secretary();
    }

    private Button cancel() {
        Button cancel = new Button(
                getTranslation("council.session.cancel"),
                click -> ConfirmDialog.askWithReason(
                                getTranslation("council.session.cancel"),
                                getTranslation("council.session.cancelWhat"),
                                getTranslation("council.session.cancel"),
                                reason -> {
                                    agenda.cancel(CommandKey.fresh(), session.id(), reason);
                                    changed.run();
                                })
                        .destructive());
        cancel.setId("cancel-session");
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return cancel;
    }
}
