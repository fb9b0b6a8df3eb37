package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.council.CouncilPaper;
import vn.thidua.council.Counter;
import vn.thidua.council.MinutesDetails;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Paper;
import vn.thidua.shared.ui.Tone;

/** What stands on the screen of the minutes: the papers, who signed them, what is still waited for. */
final class MinutesPanels {

    private final MinutesSigning signing;
    private final CountAbsenceButtons absences;

    MinutesPanels(MinutesSigning signing, CountAbsenceButtons absences) {
        this.signing = signing;
        this.absences = absences;
    }

    static List<String> awaited(MinutesDetails now) {
        return now.count() == null
                ? List.of()
                : now.count().awaited().stream().map(Counter::name).toList();
    }

    /** The minutes of the count first, then what is signed apart. */
    static List<MinutesDetails.Part> papers(MinutesDetails now) {
        return now.count() == null
                ? now.parts()
                : Stream.concat(Stream.of(now.count()), now.parts().stream()).toList();
    }

    List<Component> notices(MinutesDetails now) {
        List<Component> notices = new ArrayList<>();
        if (!now.whole()) {
            notices.add(new Notice(Tone.NEUTRAL, words("council.minutes.closed"), words("council.minutes.closedHelp")));
        }
        if (!now.allParts()) {
            notices.add(new Notice(
                    Tone.NEUTRAL, words("council.minutes.partClosed"), words("council.minutes.partClosedHelp")));
        }
        if (!awaited(now).isEmpty()) {
            Notice waits = new Notice(
                    Tone.WAITING,
                    words("council.minutes.countWaits"),
                    words("council.minutes.countWaitsHelp", String.join(", ", awaited(now))));
            waits.setId("count-waits");
            if (now.mayRecordAbsence()) {
                absences.forEach(now, waits::with);
            }
            notices.add(waits);
        }
        now.parts().stream().filter(MinutesDetails.Part::maySign).forEach(part -> notices.add(waiting(part)));
        return notices;
    }

    List<Component> sheets(MinutesDetails now) {
        Component text = MinutesSheets.text(now.newest().body());
        text.setId("minutes-text");
        List<Component> papers = new ArrayList<>(List.of(new Paper(text)));
        papers(now).forEach(part -> papers.add(part(now.session(), part)));
        return papers;
    }

    /** A part stands below the minutes, which may be long; whoever is to sign it is led there. */
    private Component waiting(MinutesDetails.Part part) {
        Anchor there = new Anchor("#minutes-part-" + part.number(), part.title());
        there.setRouterIgnore(true);
        return new Notice(Tone.WAITING, words("council.minutes.partWaits"), words("council.minutes.partWaitsHelp"))
                .with(there);
    }

    Component files(MinutesDetails details) {
        Panel panel = new Panel(words("council.papers.title"));
        panel.setId("papers");
        panel.body().add(new PaperFiles(details.session(), CouncilPaper.MINUTES));
        if (details.count() != null) {
            panel.body().add(new PaperFiles(details.session(), CouncilPaper.COUNT));
        }
        return panel;
    }

    /** The minutes of the count, or what others signed in the place of those who take no part, each on its own paper. */
    private Component part(UUID session, MinutesDetails.Part part) {
        Panel panel = new Panel(part.title(), new Paper(MinutesSheets.text(part.body())));
        panel.setId("minutes-part-" + part.number());
        part.signatures().forEach(signature -> panel.body().add(MinutesSheets.signature(signature)));
        part.absences().forEach(absence -> panel.body().add(new Paragraph(absence)));
        MinutesSheets.hash(part.sha256()).ifPresent(panel.body()::add);
        if (part.maySign()) {
            panel.body().add(signing.signPart(session, part));
        }
        return panel;
    }

    Component signatures(MinutesDetails details) {
        Panel panel = new Panel(words("council.minutes.signatures"));
        panel.setId("signatures");
        if (details.newest().signatures().isEmpty()) {
            panel.body().add(new Paragraph(words("council.minutes.unsigned")));
        }
        details.newest().signatures().forEach(signature -> {
            Component line = MinutesSheets.signature(signature);
            line.setId("signature-" + signature.capacity());
            panel.body().add(line);
        });
        MinutesSheets.hash(details.newest().sha256()).ifPresent(panel.body()::add);
        return panel;
    }

    Component earlier(MinutesDetails details) {
        Panel panel = new Panel(words("council.minutes.earlier"));
        details.editions().stream().skip(1).forEach(edition -> {
            Details folded = new Details(
                    words(
                            "council.minutes.edition",
                            edition.number(),
                            Formats.moment(edition.madeAt()),
                            edition.madeBy()),
                    MinutesSheets.text(edition.body()));
            panel.body().add(folded);
        });
        return panel;
    }

    private static String words(String key, Object... details) {
        return new Div().getTranslation(key, details);
    }
}
