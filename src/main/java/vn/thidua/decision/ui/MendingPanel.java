package vn.thidua.decision.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Objects;
import vn.thidua.decision.Mending;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Tone;

/**
 * An error in a numbered decision: what was found, what it should say, who has it now. Stands over the form of whoever
 * signs or numbers what mends it, beside the decision itself.
 */
class MendingPanel extends Panel {

    MendingPanel(Mending mending) {
        super(new Div().getTranslation("decision.mending.title"));
        setId("mending");
        if (mending.open()) {
            body().add(new Notice(
                    Tone.WAITING,
                    getTranslation("decision.mending.open"),
                    getTranslation("decision.mending.waits." + Objects.requireNonNull(mending.waiting()))));
        }
        Mending.Returned returned = mending.returned();
        if (returned != null) {
            body().add(new Notice(
                    Tone.WAITING,
                    getTranslation("decision.mending.returned", returned.by(), Formats.moment(returned.at())),
                    returned.words()));
        }
        Facts facts = new Facts();
        Mending.Found found = mending.found();
        if (found != null) {
            facts.add(getTranslation("decision.mending.kind"), getTranslation("decision.mending.kind." + found.kind()));
            Div words = new Div(found.words());
            words.addClassName("decision-full-text");
            words.setId("mending-found");
            facts.add(getTranslation("decision.mending.found"), words);
            found.corrections().forEach(line -> {
                facts.add(getTranslation("decision.mending.nameOf", line.line()), line.name());
                facts.add(getTranslation("decision.mending.achievementOf", line.line()), line.achievement());
            });
            facts.add(
                    getTranslation("decision.mending.paper"), getTranslation("decision.mending.paper." + found.kind()));
            facts.add(
                    getTranslation("decision.mending.certificates"),
                    getTranslation("decision.mending.certificates." + (found.reissue() ? "REISSUE" : "KEEP")));
            facts.add(
                    getTranslation("decision.mending.by"),
                    getTranslation("decision.mending.byAt", found.by(), Formats.moment(found.at())));
        }
        mending.mended()
                .forEach(paper -> facts.add(
                        getTranslation("decision.mending.mended." + paper.kind()),
                        getTranslation(
                                "decision.list.number", paper.number(), Formats.date(LocalDate.parse(paper.date())))));
        body().add(facts);
    }
}
