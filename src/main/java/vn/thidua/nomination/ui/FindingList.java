package vn.thidua.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationDetails.Finding;
import vn.thidua.nomination.eligibility.Severity;
import vn.thidua.nomination.eligibility.Verdict;
import vn.thidua.shared.ui.Formats;

/**
 * What the rules say of one nominee, rule by rule: first what speaks against it, then what a person judges; what is met is
 * folded up.
 */
class FindingList extends Div {

    private final transient @Nullable Consumer<Finding> explain;

    /** @param explain writes what the reader thinks of a finding; {@code null} for whoever only reads */
    FindingList(List<Finding> findings, @Nullable Consumer<Finding> explain) {
        this.explain = explain;
        addClassName("findings");
        List<Finding> open = findings.stream()
                .filter(finding -> finding.verdict() != Verdict.PASS)
                .sorted(Comparator.comparing((Finding finding) -> finding.verdict() != Verdict.FAIL)
                        .thenComparing(finding -> finding.severity() != Severity.WARNS))
                .toList();
        List<Finding> met = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.PASS)
                .toList();
        add(new Paragraph(summary(findings)));
        if (!open.isEmpty()) {
            add(list(open));
        }
        if (!met.isEmpty()) {
            add(new NativeDetails(getTranslation("nomination.findings.met", met.size()), list(met)));
        }
        findings.stream()
                .map(FindingList::by)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .ifPresent(words -> add(muted(words)));
    }

    /** By the rules of which set and day it was said; empty for findings kept before that was. */
    private static String by(Finding finding) {
        String ruleSet = finding.ruleSet();
        LocalDate day = finding.asOf();
        return ruleSet == null || day == null
                ? ""
                : I18NProvider.translate("nomination.findings.by", ruleSet, Formats.date(day));
    }

    private String summary(List<Finding> findings) {
        long failed = count(findings, Verdict.FAIL);
        long human = count(findings, Verdict.HUMAN);
        return getTranslation(
                failed > 0
                        ? "nomination.findings.failed"
                        : human > 0 ? "nomination.findings.human" : "nomination.findings.allMet",
                failed,
                human);
    }

    private static long count(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }

    private UnorderedList list(List<Finding> findings) {
        UnorderedList list = new UnorderedList();
        list.addClassName("finding-list");
        findings.forEach(finding -> list.add(item(finding)));
        return list;
    }

    private ListItem item(Finding finding) {
        Div words = new Div(new Span(finding.explanation()));
        words.addClassName("finding-words");
        if (!finding.data().isEmpty()) {
            UnorderedList data = new UnorderedList();
            data.addClassName("finding-data");
            finding.data().forEach(datum -> data.add(new ListItem(datum)));
            words.add(data);
        }
        if (finding.change() != null) {
            Span change = new Span(getTranslation("nomination.findings.change", finding.change()));
            change.addClassName("finding-change");
            words.add(change);
        }
        if (finding.compared() != null) {
            words.add(beside(finding.compared()));
        }
        if (!finding.article().isEmpty()) {
            words.add(muted(
                    finding.unverified()
                            ? getTranslation("nomination.details.unverified", finding.article())
                            : finding.article()));
        }
        answer(finding, words);
        ListItem item = new ListItem(Labels.badge(finding.verdict()), words);
        item.setId("finding-" + finding.rule());
        return item;
    }

    /** Both achievements, one beside the other. */
    static Div beside(NominationDetails.Compared both) {
        Div side = new Div(
                text(I18NProvider.translate("nomination.findings.own"), both.own()),
                text(I18NProvider.translate("nomination.findings.other", both.where()), both.other()));
        side.addClassName("set-aside-both");
        return side;
    }

    private static Div text(String title, String words) {
        Paragraph typed = new Paragraph(words);
        typed.addClassName("typed-text");
        return new Div(muted(title), typed);
    }

    private void answer(Finding finding, Div words) {
        if (finding.blocks()) {
            words.add(strong(getTranslation("nomination.findings.blocks")));
        }
        if (finding.reason() != null) {
            words.add(new Span(reason(finding.reason())));
        } else if (finding.asksReason()) {
            words.add(strong(getTranslation("nomination.findings.warns")));
        }
        Consumer<Finding> write = explain;
        if (write != null && finding.verdict() != Verdict.PASS && !finding.blocks()) {
            Button button = new Button(
                    getTranslation(
                            finding.severity() == Severity.WARNS
                                    ? "nomination.findings.giveReason"
                                    : "nomination.findings.giveOpinion"),
                    click -> write.accept(finding));
            button.setId("reason-" + finding.rule());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            button.addClassName("finding-answer");
            words.add(button);
        }
    }

    /** What the appraiser wrote, with who and when. */
    static String reason(NominationDetails.Reason written) {
        return I18NProvider.translate(
                "nomination.findings.reason", written.by(), Formats.date(written.on()), written.text());
    }

    private static Component strong(String words) {
        Span span = new Span(words);
        span.addClassName("finding-stop");
        return span;
    }

    private static Span muted(String words) {
        Span span = new Span(words);
        span.addClassName("muted");
        return span;
    }
}
