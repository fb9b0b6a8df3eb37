package vn.thidua.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationDetails.Finding;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;

/**
 * The households of a list that rules warn of: a list of hundreds may have a warning each. What is said of several of them, in
 * the same words of the same data, is answered with one reason; then some of the households at a time, each with all that is said of it. Whoever has
 * their reason goes back into the list, so the next ones come up.
 */
class WarnedHouseholds extends Panel {

    private static final int AT_ONCE = 10;

    private final transient List<NominationDetails.Line> warned;
    private final transient Function<NominationDetails.Line, Component> whole;
    private final Div place = new Div();
    private int shown = AT_ONCE;

    /**
     * @param whole shows one of them
     * @param answered whether the reader writes the reasons of a household
     * @param explain writes one reason for that many households
     */
    WarnedHouseholds(
            List<NominationDetails.Line> warned,
            Function<NominationDetails.Line, Component> whole,
            Predicate<NominationDetails.Line> answered,
            BiConsumer<Finding, Integer> explain) {
        super(I18NProvider.translate("nomination.households.warned", Formats.number(warned.size())));
        this.warned = warned;
        this.whole = whole;
        setId("warned-households");
        same(warned.stream().filter(answered).toList(), explain);
        place.addClassName("stack");
        body().add(place);
        show();
    }

    /** What most households share first; the others come up when these are answered. */
    private void same(List<NominationDetails.Line> asked, BiConsumer<Finding, Integer> explain) {
        List<Shared> shared = shared(asked);
        if (shared.isEmpty()) {
            return;
        }
        RowList rows = new RowList();
        shared.stream().limit(AT_ONCE).forEach(each -> rows.add(row(each, explain)));
        body().add(new Paragraph(getTranslation("nomination.households.sameHelp")), rows);
        if (shared.size() > AT_ONCE) {
            body().add(new Paragraph(
                    getTranslation("nomination.households.sameMore", Formats.number(shared.size() - AT_ONCE))));
        }
    }

    private RowList.Row row(Shared shared, BiConsumer<Finding, Integer> explain) {
        Button all = new Button(
                getTranslation("nomination.households.reasonForAll", Formats.number(shared.households())),
                click -> explain.accept(shared.finding(), shared.households()));
        all.setId("reason-all-" + shared.finding().rule());
        all.addThemeVariants(ButtonVariant.LUMO_SMALL);
        RowList.Row row = RowList.Row.of(shared.finding().explanation()).end(all);
        shared.finding().data().forEach(row::fact);
        NominationDetails.Compared compared = shared.finding().compared();
        return compared == null ? row : row.below(FindingList.beside(compared));
    }

    private static List<Shared> shared(Collection<NominationDetails.Line> asked) {
        Map<NominationDetails.Question, Shared> byQuestion = new LinkedHashMap<>();
        asked.stream()
                .flatMap(line -> line.findings().stream())
                .filter(Finding::asksReason)
                .forEach(finding -> byQuestion.merge(
                        finding.question(),
                        new Shared(finding, 1),
                        (first, next) -> new Shared(first.finding(), first.households() + 1)));
        return byQuestion.values().stream()
                .filter(each -> each.households() > 1)
                .sorted(Comparator.comparing(Shared::households).reversed())
                .toList();
    }

    private void show() {
        place.removeAll();
        warned.stream().limit(shown).map(whole).forEach(place::add);
        if (warned.size() > shown) {
            Button more = new Button(
                    getTranslation("nomination.households.more", Formats.number(warned.size() - shown)), click -> {
                        shown += AT_ONCE;
                        show();
                    });
            more.setId("warned-more");
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            place.add(more);
        }
    }

    private record Shared(Finding finding, int households) {}
}
