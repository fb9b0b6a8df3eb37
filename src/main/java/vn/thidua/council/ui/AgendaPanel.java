package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.award.Threshold;
import vn.thidua.council.AgendaService;
import vn.thidua.council.AgendaSource;
import vn.thidua.council.BallotMode;
import vn.thidua.council.OutcomeService;
import vn.thidua.council.SessionDetails;
import vn.thidua.council.SessionStatus;
import vn.thidua.council.tally.Disclosure;
import vn.thidua.council.tally.Reach;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Tone;

/** The agenda; after counting each item with its figures, the arithmetic and the bar against the threshold. */
class AgendaPanel extends Panel {

    AgendaPanel(SessionDetails session, AgendaService agenda, OutcomeService outcomes, Runnable changed) {
        super(new Span().getTranslation("council.agenda.title", session.items().size()));
        OrderedList items = new OrderedList();
        items.addClassName("council-agenda");
        items.setId("agenda");
        boolean orders =
                session.status() == SessionStatus.PLANNING && session.viewer().secretary();
        boolean grouped = session.items().stream().map(this::group).distinct().count() > 1;
        String group = "";
        for (SessionDetails.Item item : session.items()) {
            ListItem line = new ListItem();
            if (grouped && !group.equals(group(item))) {
                group = group(item);
                items.add(heading(group));
            }
            // Headings stand between the items and have no number.
            line.getElement().setAttribute("value", String.valueOf(item.position()));
            line.add(words(session, item));
            if (item.presides()) {
                line.add(new ItemActions(session, item, outcomes, changed));
            }
            line.setId("agenda-" + item.position());
            if (orders && session.items().size() > 1) {
                line.add(new AgendaLineActions(session, item, agenda, changed));
            }
            items.add(line);
        }
        body().add(items);
        if (orders) {
            body().add(new AgendaAdditions(session, agenda, changed));
        }
    }

    /** What is voted on in the same way, for the same form. */
    private String group(SessionDetails.Item item) {
        return getTranslation(
                "council.plan.formAndBallot", item.formName(), getTranslation("council.plan.mode." + item.mode()));
    }

    private static ListItem heading(String group) {
        Div heading = new Div(group);
        heading.addClassName("council-group");
        ListItem line = new ListItem(heading);
        line.addClassName("council-group-line");
        return line;
    }

    private Component words(SessionDetails session, SessionDetails.Item item) {
        Div words = new Div();
        words.addClassName("stack-s");
        Div title = new Div(item.route().isEmpty() ? new Span(item.name()) : Links.to(item.route(), item.name()));
        title.addClassName("council-item-name");
        Div facts = new Div(new Span(item.formName()), new Span(item.unitName()));
        facts.addClassName("council-item-facts");
        words.add(title, facts);
        if (item.sight() == SessionDetails.Sight.RECUSED) {
            Div recused = new Div(getTranslation("council.agenda.recused"));
            recused.addClassName("council-recused");
            words.add(recused);
            return words;
        }
        words.add(new Div(
                item.sight() == SessionDetails.Sight.UNDECLARED
                        ? getTranslation("council.agenda.undeclared")
                        : item.summary()));
        if (item.sight() == SessionDetails.Sight.ALL && item.route().isEmpty()) {
            words.add(muted(getTranslation("council.agenda.sharedDossier")));
        }
        standIns(words, item);
        SessionDetails.ItemOutcome result = item.result();
        if (item.gone()) {
            title.add(new StateBadge(getTranslation("council.agenda.gone"), Tone.BAD));
            Div dropped = new Div(getTranslation("council.agenda.goneHelp"));
            dropped.addClassName("muted");
            words.add(dropped);
        } else if (result == null && item.course().putOff() != null) {
            title.add(new StateBadge(outcome(item, AgendaSource.Outcome.DEFERRED), Tone.WAITING));
        } else if (result == null) {
            words.add(needs(item, session.status()));
            openly(words, item);
        } else {
            title.add(new StateBadge(outcome(item, result.outcome()), tone(result.outcome())));
            openly(words, item);
            words.add(new ItemFigures(item, result));
            if (result.disclosed() != null) {
                words.add(exposed(item, getTranslation("council.disclosure." + result.disclosed())));
            }
        }
        course(words, item);
        return words;
    }

    /** Who takes no part in it, and who stands in for those who lead the session. */
    private void standIns(Div words, SessionDetails.Item item) {
        if (!item.recused().isEmpty()) {
            words.add(muted(getTranslation(
                    "council.agenda.recusedMembers",
                    item.recused().stream()
                            .map(each -> getTranslation(
                                    "council.interest.named",
                                    each.name(),
                                    getTranslation("council.enum.InterestKind." + each.kind())))
                            .collect(Collectors.joining("; ")))));
        }
        if (item.presider() != null) {
            words.add(muted(getTranslation("council.agenda.presider", item.presider())));
        }
        if (item.secretary() != null) {
            words.add(muted(getTranslation("council.agenda.secretary", item.secretary())));
        }
    }

    /** What it needs, and whether that can be reached with those who may vote on it. */
    private Component needs(SessionDetails.Item item, SessionStatus status) {
        Reach reach = Objects.requireNonNull(item.reach(), "nothing is counted yet");
        Div needs = new Div(getTranslation("council.agenda.needs", item.majority(), reach.needed()));
        Div reached = new Div(
                !reach.possible()
                        ? getTranslation("council.agenda.unreachable", reach.entitled(), reach.needed())
                        : reach.spare() < 0
                                ? getTranslation(
                                        "council.agenda.missing", reach.entitled(), reach.present(), -reach.spare())
                                : getTranslation(
                                        "council.agenda.reachable", reach.entitled(), reach.present(), reach.spare()));
        reached.setId("reach-" + item.position());
        reached.addClassName(reach.possible() ? "council-reach" : "council-unreachable");
        Div both = status.takesPresence() ? new Div(needs, reached) : new Div(needs);
        int voting = status == SessionStatus.OPEN ? Math.min(reach.entitled(), reach.present()) : reach.entitled();
        if (item.mode() == BallotMode.SECRET && voting <= Disclosure.FEW_PAPERS) {
            both.add(exposed(item, getTranslation("council.disclosure.ahead", voting)));
        }
        both.addClassName("muted");
        return both;
    }

    /** What keeps no vote secret, however the papers are kept. */
    private static Div exposed(SessionDetails.Item item, String text) {
        Div exposed = new Div(text);
        exposed.setId("exposed-" + item.position());
        exposed.addClassName("council-exposed");
        return exposed;
    }

    private static Div muted(String text) {
        Div muted = new Div(text);
        muted.addClassName("muted");
        return muted;
    }

    private String outcome(SessionDetails.Item item, AgendaSource.Outcome outcome) {
        AgendaSource.Until until = item.course().until();
        return until == null
                ? getTranslation("council.enum.Outcome." + outcome)
                : getTranslation("council.enum.Until." + until);
    }

    static Tone tone(AgendaSource.Outcome outcome) {
        return switch (outcome) {
            case RECOMMENDED -> Tone.GOOD;
            case RECOMMENDED_OTHER_FORM -> Tone.INFO;
            case DEFERRED -> Tone.WAITING;
            case NOT_RECOMMENDED -> Tone.BAD;
        };
    }

    /** Another form, where a quota cut it, why it is put off. */
    private void course(Div words, SessionDetails.Item item) {
        SessionDetails.Course course = item.course();
        if (course.otherForm() != null) {
            String key = course.awaitsBallot() ? "council.outcome.votedOn" : "council.outcome.votedOnNow";
            words.add(new Div(getTranslation(key, course.otherForm())));
        }
        Stream.of(course.cut(), course.putOff())
                .filter(Objects::nonNull)
                .forEach(sentence -> words.add(new Div(sentence)));
    }

    private void openly(Div words, SessionDetails.Item item) {
        if (item.mode() != BallotMode.SECRET) {
            Div openly = muted(getTranslation("council.agenda.mode." + item.mode()));
            openly.setId("mode-" + item.position());
            words.add(openly);
        }
    }

    /** Where the mark stands on the bar; the decision itself was made on integers. */
    static BigDecimal percent(Threshold threshold) {
        return BigDecimal.valueOf(100L * threshold.numerator())
                .divide(BigDecimal.valueOf(threshold.denominator()), MathContext.DECIMAL32);
    }
}
