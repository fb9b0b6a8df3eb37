package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import vn.thidua.council.BallotMode;
import vn.thidua.council.SessionDetails;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Figures;
import vn.thidua.shared.ui.ThresholdBar;

/** What was counted on an item: figures, the bar against the threshold, and after a call of names who said what. */
class ItemFigures extends Div {

    ItemFigures(SessionDetails.Item item, SessionDetails.ItemOutcome result) {
        addClassName("stack-s");
        add(figures(item, result.figures()), bar(item, result));
        byName(item);
    }

    private Component figures(SessionDetails.Item item, Figures figures) {
        Div line = new Div();
        line.addClassNames("cluster", "num");
        line.add(new Span(getTranslation("council.agenda.yes", figures.yes())));
        line.add(new Span(getTranslation("council.agenda.no", figures.no())));
        if (figures.blank() > 0) {
            line.add(new Span(getTranslation("council.agenda.blank", figures.blank())));
        }
        if (figures.invalid() > 0) {
            line.add(new Span(getTranslation("council.agenda.invalid", figures.invalid())));
        }
        String silent = item.mode() == BallotMode.SECRET ? "council.agenda.notReturned" : "council.agenda.notVoted";
        line.add(new Span(getTranslation(silent, figures.notReturned())));
        return line;
    }

    private static Component bar(SessionDetails.Item item, SessionDetails.ItemOutcome result) {
        ThresholdBar bar = new ThresholdBar(
                result.figures().yes(),
                result.total(),
                AgendaPanel.percent(item.threshold()),
                result.passed(),
                result.arithmetic());
        bar.setId("result-" + item.position());
        return bar;
    }

    private void byName(SessionDetails.Item item) {
        for (Choice choice : Choice.offered(true)) {
            String names = item.named().stream()
                    .filter(vote -> vote.choice() == choice)
                    .map(SessionDetails.Named::name)
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                Div line = new Div(
                        getTranslation("council.agenda.named", getTranslation("council.enum.Choice." + choice), names));
                line.addClassName("muted");
                add(line);
            }
        }
    }
}
