package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.council.MeetingService;
import vn.thidua.council.PresenceMark;
import vn.thidua.council.PresenceMode;
import vn.thidua.council.SessionDetails;
import vn.thidua.council.SessionStatus;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.Figure;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.ThresholdBar;
import vn.thidua.shared.ui.Tone;

/** Presence against the quorum as one figure, the state of the ballot as another, and the attendance list. */
class PresencePanel extends Panel {

    private static final String ABSENT = "ABSENT";
    private static final String LEFT = "LEFT";

    private final transient SessionDetails session;
    private final transient MeetingService meeting;
    private final transient Runnable changed;

    PresencePanel(SessionDetails session, MeetingService meeting, Runnable changed) {
        super(new Span().getTranslation("council.presence.title"));
        this.session = session;
        this.meeting = meeting;
        this.changed = changed;
        setId("presence");
        body().add(figures());
        ThresholdBar bar = new ThresholdBar(
                session.quorum().takingPart(),
                session.quorum().members(),
                AgendaPanel.percent(session.quorum().threshold()),
                session.quorum().reached(),
                session.quorumArithmetic());
        bar.setId("quorum");
        body().add(bar);
        boolean takes = session.viewer().secretary() && session.status().takesPresence();
        if (takes && session.quorum().present() < session.members().size()) {
            body().add(everybody());
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("council-members");
        session.members().forEach(member -> list.add(line(member, takes)));
        // Once there are results the list of who came is no longer what people look for.
        body().add(session.status().counted() ? new Details(getTranslation("council.presence.list"), list) : list);
    }

    private Component figures() {
        Div figures = new Div();
        figures.addClassName("council-figures");
        Figure quorum = new Figure(
                session.quorum().present() + "/" + session.quorum().members(),
                session.quorum().opinions() == 0
                        ? getTranslation(
                                "council.presence.needed", session.quorum().needed())
                        : getTranslation(
                                "council.presence.neededWithOpinions",
                                session.quorum().needed(),
                                session.quorum().opinions()),
                session.quorum().reached() ? Tone.GOOD : Tone.WAITING);
        quorum.setId("quorum-figure");
        figures.add(quorum);
        boolean balloting =
                session.status() == SessionStatus.OPEN || session.status().counted();
        if (balloting && session.voters() > 0) {
            Figure ballots = new Figure(
                    session.handedIn() + "/" + session.voters(),
                    getTranslation("council.presence.handedIn"),
                    session.handedIn() == session.voters() ? Tone.GOOD : Tone.INFO);
            ballots.setId("ballot-figure");
            figures.add(ballots);
        }
        return figures;
    }

    private Component everybody() {
        Button all = new Button(
                getTranslation("council.presence.all"),
                click -> mark(session.members().stream()
                        .filter(member -> !member.present())
                        .map(member -> PresenceMark.present(member.account(), PresenceMode.IN_PERSON))
                        .toList()));
        all.setId("presence-all");
        return all;
    }

    private ListItem line(SessionDetails.Member member, boolean takes) {
        Div who = new Div(new Span(member.name()), post(member));
        who.addClassName("council-member");
        ListItem line = new ListItem(who);
        Div end = new Div();
        end.addClassName("cluster");
        if (member.handedIn()) {
            end.add(new StateBadge(getTranslation("council.presence.didHandIn"), Tone.GOOD));
        }
        if (session.status() == SessionStatus.CONVENED || session.status() == SessionStatus.OPEN) {
            end.add(declared(member));
        }
        boolean changes = takes && (!member.handedIn() || member.present());
        end.add(changes ? choice(member) : state(member));
        line.add(end);
        return line;
    }

    private Component post(SessionDetails.Member member) {
        Span post = new Span(getTranslation("council.enum.Post." + member.post()));
        post.addClassName("muted");
        return post;
    }

    private Component state(SessionDetails.Member member) {
        PresenceMode mode = member.mode();
        if (mode != null) {
            return new StateBadge(getTranslation("council.enum.PresenceMode." + mode), Tone.GOOD);
        }
        if (member.leftAt() != null) {
            return new StateBadge(
                    getTranslation("council.presence.leftAt", Formats.moment(member.leftAt())), Tone.NEUTRAL);
        }
        String reason = member.absenceReason();
        return new StateBadge(
                reason == null
                        ? getTranslation("council.presence.absent")
                        : getTranslation("council.presence.absentBecause", reason),
                Tone.NEUTRAL);
    }

    private Component choice(SessionDetails.Member member) {
        Select<String> select = new Select<>();
        select.setId("presence-" + member.account());
        select.setAriaLabel(getTranslation("council.presence.of", member.name()));
        PresenceMode mode = member.mode();
        String now = mode != null ? mode.name() : member.leftAt() != null ? LEFT : ABSENT;
        List<String> choices = new ArrayList<>(List.of(PresenceMode.IN_PERSON.name(), PresenceMode.ONLINE.name()));
        if (!member.voted() || now.equals(ABSENT)) {
            choices.addFirst(ABSENT);
        }
        if (mode != null || now.equals(LEFT)) {
            choices.add(LEFT);
        }
        select.setItems(choices);
        select.setItemLabelGenerator(this::words);
        select.setValue(now);
        select.addClassName("council-presence");
        select.addValueChangeListener(change -> {
            if (change.getValue().equals(ABSENT)) {
                askWhy(member);
            } else if (change.getValue().equals(LEFT)) {
                mark(List.of(PresenceMark.left(member.account())));
            } else {
                mark(List.of(PresenceMark.present(member.account(), PresenceMode.valueOf(change.getValue()))));
            }
        });
        return select;
    }

    private String words(String choice) {
        return switch (choice) {
            case ABSENT -> getTranslation("council.presence.absent");
            case LEFT -> getTranslation("council.presence.left");
            default -> getTranslation("council.enum.PresenceMode." + choice);
        };
    }

    /** That somebody declared is no secret; in what, the agenda says. */
    private Component declared(SessionDetails.Member member) {
        return new StateBadge(
                getTranslation(member.declared() ? "council.presence.declared" : "council.presence.undeclared"),
                member.declared() ? Tone.GOOD : Tone.WAITING);
    }

    private void askWhy(SessionDetails.Member member) {
        ConfirmDialog.askWithReason(
                        getTranslation("council.presence.absent"),
                        getTranslation("council.presence.absentWhat", member.name()),
                        getTranslation("council.presence.absentConfirm"),
                        reason -> mark(List.of(PresenceMark.absent(member.account(), reason))))
                .addOpenedChangeListener(change -> {
                    if (!change.isOpened()) {
                        changed.run();
                    }
                });
    }

    private void mark(List<PresenceMark> marks) {
        meeting.recordPresence(CommandKey.fresh(), session.id(), marks);
        changed.run();
    }
}
