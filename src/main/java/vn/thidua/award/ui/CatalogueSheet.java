package vn.thidua.award.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import vn.thidua.award.CatalogueEntry;
import vn.thidua.award.Confidence;
import vn.thidua.award.RequiredPaper;
import vn.thidua.award.RuleRow;
import vn.thidua.award.RuleValue;
import vn.thidua.award.StandardRow;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Tone;

/** One title or form, each thing said of it with the article it rests on. */
class CatalogueSheet extends Div {

    private final CatalogueWords words;

    CatalogueSheet(CatalogueEntry entry) {
        words = new CatalogueWords(entry);
        addClassName("stack");
        setId("sheet-" + entry.form().code());
        String whyNot = entry.notOffered();
        if (whyNot != null) {
            Notice notice = new Notice(Tone.NEUTRAL, getTranslation("award.catalogue.notOffered"), whyNot);
            notice.setId("not-offered");
            add(notice);
        }
        add(general(entry), standards(entry), road(entry), procedure(entry), limits(entry));
        papers(entry, false, "award.catalogue.papers");
        papers(entry, true, "award.catalogue.papersSimple");
    }

    private Panel general(CatalogueEntry entry) {
        RowList list = new RowList();
        list.add(RowList.Row.of(words.subject()).lead(getTranslation("award.catalogue.forWhom")));
        if (entry.alsoCalled() != null) {
            list.add(RowList.Row.of(entry.alsoCalled()).lead(getTranslation("award.catalogue.alsoCalled")));
        }
        entry.deciders()
                .forEach(decider -> list.add(cited(
                        getTranslation("award.catalogue.decider"),
                        decider.words(),
                        decider.article(),
                        decider.confidence())));
        CatalogueEntry.Paid paid = entry.paid();
        if (paid != null) {
            list.add(cited(
                    getTranslation("award.catalogue.money"),
                    words.coefficient(paid),
                    paid.article(),
                    paid.confidence()));
        }
        entry.types()
                .forEach(type -> list.add(cited(
                        getTranslation("award.catalogue.type"),
                        getTranslation("award.enum.CommendationType." + type.words()),
                        type.article(),
                        type.confidence())));
        return new Panel(getTranslation("award.catalogue.general"), list);
    }

    /** What is asked for; where several ways are open, each row says which it belongs to. */
    private Panel standards(CatalogueEntry entry) {
        RowList list = new RowList();
        entry.standards()
                .forEach(row -> list.add(cited(lead(entry, row), StandardWords.of(row), row.article(), row.known())));
        Panel panel = new Panel(getTranslation("award.catalogue.standards"), list);
        panel.setId("standards");
        return panel;
    }

    private String lead(CatalogueEntry entry, StandardRow row) {
        List<Integer> ways = entry.standards().stream()
                .filter(each -> each.type() == row.type() && each.branch() > 0)
                .map(StandardRow::branch)
                .distinct()
                .toList();
        String needed = row.branch() == 0 || ways.size() == 1
                ? getTranslation("award.standard.lead.all")
                : getTranslation("award.standard.lead.either", ways.indexOf(row.branch()) + 1, ways.size());
        return row.type() == null
                ? needed
                : getTranslation(
                        "award.standard.lead.ofType",
                        getTranslation("award.enum.CommendationType." + row.type()),
                        needed);
    }

    private Panel road(CatalogueEntry entry) {
        Panel panel = new Panel(getTranslation("award.catalogue.road"), new Paragraph(words.road()));
        boolean simple = entry.papers().stream().anyMatch(RequiredPaper::simple);
        if (simple) {
            panel.body().add(new Paragraph(getTranslation("award.catalogue.alsoSimple")));
        }
        return panel;
    }

    private Panel procedure(CatalogueEntry entry) {
        RowList list = new RowList();
        entry.telling().forEach(rule -> rule(list, rule, true));
        return new Panel(getTranslation("award.catalogue.procedure"), list);
    }

    private Panel limits(CatalogueEntry entry) {
        RowList list = new RowList();
        entry.limits().forEach(rule -> rule(list, rule, entry.onTheRoad(rule)));
        return new Panel(getTranslation("award.catalogue.limits"), list);
    }

    /** @param on whether there is such a step; a limit of one that is switched off says so */
    private void rule(RowList list, RuleRow rule, boolean on) {
        RuleValue now = rule.now();
        if (now != null) {
            String said = RuleWords.of(rule.key(), now);
            list.add(cited(
                    rule.key().name(),
                    on ? said : getTranslation("award.catalogue.stepOff", said),
                    now.article(),
                    now.confidence()));
        }
    }

    private void papers(CatalogueEntry entry, boolean simple, String title) {
        List<RequiredPaper> papers = entry.papers().stream()
                .filter(paper -> paper.simple() == simple)
                .toList();
        if (papers.isEmpty()) {
            return;
        }
        RowList list = new RowList();
        papers.forEach(paper -> list.add(cited(lead(paper), paper.name(), paper.article(), paper.confidence())));
        Panel panel = new Panel(getTranslation(title), list);
        panel.setId(simple ? "papers-simple" : "papers-normal");
        add(panel);
    }

    private String lead(RequiredPaper paper) {
        String needed = getTranslation(paper.mandatory() ? "award.catalogue.mandatory" : "award.catalogue.ifAny");
        String who = getTranslation("award.enum.AnsweredBy." + paper.answeredBy());
        return paper.type() == null
                ? getTranslation("award.catalogue.paperLead", needed, who)
                : getTranslation(
                        "award.catalogue.paperLeadOfType",
                        needed,
                        who,
                        getTranslation("award.enum.CommendationType." + paper.type()));
    }

    static RowList.Row cited(String lead, String words, String article, Confidence confidence) {
        Span source = new Span(article);
        source.addClassName("muted");
        RowList.Row row = RowList.Row.of(words).lead(lead).fact(source);
        return confidence.unverified()
                ? row.end(new StateBadge(I18NProvider.translate("award.rules.unverified"), Tone.WAITING))
                : row;
    }
}
