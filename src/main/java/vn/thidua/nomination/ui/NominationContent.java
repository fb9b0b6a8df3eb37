package vn.thidua.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.Attachments;
import vn.thidua.nomination.ConsultationRow;
import vn.thidua.nomination.ConsultationService;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.nomination.LineStatus;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.PaperOnFile;
import vn.thidua.organization.HoldRow;
import vn.thidua.organization.HoldService;
import vn.thidua.organization.SubjectId;
import vn.thidua.organization.ui.HoldNotes;
import vn.thidua.shared.ui.Panel;

/** What a nomination says: who is nominated for what, its papers, who was asked about it, its evidence, how it can end. */
final class NominationContent extends Div {

    private final UUID id;
    private final transient NominationDetails details;
    private final transient NominationActs acts;
    private final transient EvidenceService evidence;
    private final transient HoldService holds;
    private final transient Runnable again;

    NominationContent(
            NominationDetails details,
            NominationActs acts,
            NominationService service,
            EvidenceService evidence,
            HoldService holds,
            ConsultationService consultations,
            Runnable again) {
        id = details.id();
        this.details = details;
        this.acts = acts;
        this.evidence = evidence;
        this.holds = holds;
        this.again = again;
        addClassName("stack");
        add(new NominationFacts(details));
        Map<SubjectId, List<HoldRow>> known = holds
                .of(details.lines().stream()
                        .map(NominationDetails.Line::subject)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(HoldRow::subject));
        service.reviewWarning(id).ifPresent(warning -> add(PaperWords.warning(warning)));
        List<NominationDetails.Line> listed = ListedLines.of(details);
        if (!listed.isEmpty()) {
            add(new ListedLines(details, listed, line -> acts.onLine(details, line)));
        }
        List<NominationDetails.Line> warned = ListedLines.warned(details).stream()
                .sorted(Comparator.comparing(line -> rows(line, known).isEmpty()))
                .toList();
        if (!warned.isEmpty()) {
            add(new WarnedHouseholds(warned, line -> nominee(line, known), this::isAppraised, acts::giveReason));
        }
        // What is known of a hold is read, so it stands out of a long list.
        details.lines().stream()
                .filter(line -> !warned.contains(line))
                .filter(line -> !listed.contains(line) || !rows(line, known).isEmpty())
                .forEach(line -> add(nominee(line, known)));
        papers();
        List<ConsultationRow> asked = consultations.of(id);
        if (!asked.isEmpty()) {
            add(new ConsultationPanel(asked));
        }
        add(new Panel(getTranslation("nomination.details.evidence"), files()));
        add(acts.endings(details));
    }

    private Component nominee(NominationDetails.Line line, Map<SubjectId, List<HoldRow>> known) {
        NomineePanel panel = new NomineePanel(
                line, details.minutes(), isAppraised(line) ? finding -> acts.giveReason(line, finding) : null);
        List<HoldRow> rows = rows(line, known);
        if (!rows.isEmpty()) {
            panel.body().add(new HoldNotes(rows, holds, again));
        }
        Component offered = acts.onLine(details, line);
        if (offered != null) {
            panel.body().add(offered);
        }
        return panel;
    }

    private boolean isAppraised(NominationDetails.Line line) {
        return details.actions().contains(NominationDetails.Action.GIVE_REASON)
                && line.status() == LineStatus.SUBMITTED;
    }

    private static List<HoldRow> rows(NominationDetails.Line line, Map<SubjectId, List<HoldRow>> known) {
        return line.subject() == null ? List.of() : known.getOrDefault(line.subject(), List.of());
    }

    /** What the nomination needs and what was found; not for those who see single lines only. */
    private void papers() {
        List<PaperOnFile> papers = evidence.papers(id);
        if (!papers.isEmpty()) {
            add(new PaperList(papers, evidence.mayRead(id) ? evidence.of(id) : List.of(), true));
        }
    }

    private Component files() {
        if (!evidence.mayRead(id)) {
            return new Paragraph(getTranslation("nomination.details.evidenceClosed"));
        }
        List<Attachments.Attachment> kept = evidence.of(id);
        return kept.isEmpty()
                ? new Paragraph(getTranslation("nomination.details.noEvidence"))
                : new EvidenceFiles(this::owner, null).show(kept);
    }

    private @Nullable Component owner(Attachments.Attachment file) {
        UUID line = evidence.lineOf(id).get(file.id());
        return details.lines().stream()
                .filter(row -> row.id().equals(line))
                .map(row -> new Span(getTranslation("nomination.evidence.of", row.name())))
                .findFirst()
                .orElse(null);
    }
}
