package vn.thidua.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.eligibility.Verdict;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Panel;

/** The households of a list: one row each, with its votes, its result, and what a rule holds against it. */
class ListedLines extends Panel {

    private final transient Function<NominationDetails.Line, @Nullable Component> action;

    /**
     * The households of which nothing is told but that the meeting agreed, when there are several. One that a rule warns of is
     * shown with what the rule says, where the reason is written.
     */
    static List<NominationDetails.Line> of(NominationDetails details) {
        return several(details, false);
    }

    /** Those of them that a rule warns of, and to which the reason is still owed; when there are several. */
    static List<NominationDetails.Line> warned(NominationDetails details) {
        return several(details, true);
    }

    private static List<NominationDetails.Line> several(NominationDetails details, boolean warned) {
        List<NominationDetails.Line> listed = details.lines().stream()
                .filter(line -> line.kind() == SubjectKind.HOUSEHOLD)
                .filter(line -> line.achievement().isBlank() && line.figures().isEmpty())
                .filter(line -> warned == line.findings().stream().anyMatch(NominationDetails.Finding::asksReason))
                .toList();
        return listed.size() < 2 ? List.of() : listed;
    }

    /** @param action what may be done with one of them; answers {@code null} for nothing */
    ListedLines(
            NominationDetails details,
            List<NominationDetails.Line> listed,
            Function<NominationDetails.Line, @Nullable Component> action) {
        super(I18NProvider.translate("nomination.households.listed", Formats.number(listed.size())));
        this.action = action;
        setId("listed-lines");
        String form = listed.getFirst().formName();
        String period = listed.getFirst().period();
        if (form != null) {
            body().add(new Paragraph(period == null ? form : getTranslation("nomination.form.ofPeriod", form, period)));
        }
        List<HouseholdRows.Household> rows = new ArrayList<>();
        for (NominationDetails.Line line : listed) {
            rows.add(new HouseholdRows.Household(rows.size() + 1, line.name(), facts(line), () -> end(line)));
        }
        body().add(new HouseholdRows(rows));
    }

    private List<String> facts(NominationDetails.Line line) {
        List<String> facts = new ArrayList<>();
        if (line.address() != null) {
            facts.add(line.address());
        }
        if (line.votesFor() != null && line.votesAgainst() != null) {
            facts.add(getTranslation("nomination.households.votes", line.votesFor(), line.votesAgainst()));
        }
        if (line.decisionNumber() != null && line.decisionDate() != null) {
            facts.add(getTranslation(
                    "nomination.details.decisionWords", line.decisionNumber(), Formats.date(line.decisionDate())));
        }
        if (line.outcomeReason() != null) {
            facts.add(line.outcomeReason());
        }
        line.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.FAIL)
                .forEach(finding -> facts.add(finding.explanation()));
        line.findings().forEach(finding -> {
            if (finding.reason() != null) {
                facts.add(getTranslation(
                        "nomination.households.reason", finding.explanation(), FindingList.reason(finding.reason())));
            }
        });
        return facts;
    }

    private Component end(NominationDetails.Line line) {
        Div end = new Div(Labels.badge(line.status()));
        end.addClassName("cluster");
        Component act = action.apply(line);
        if (act != null) {
            end.add(act);
        }
        return end;
    }
}
