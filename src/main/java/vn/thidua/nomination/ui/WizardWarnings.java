package vn.thidua.nomination.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.nomination.BeginningService;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.nomination.PaperOnFile;
import vn.thidua.shared.ui.Notice;

/** What a writer is told before a nomination is sent, and what does not keep it back. */
final class WizardWarnings {

    private WizardWarnings() {}

    /** Papers without a file, a day of the year that will be missed. */
    static List<Notice> of(DraftModel model, BeginningService beginnings, EvidenceService evidence) {
        List<Notice> warnings = new ArrayList<>();
        beginnings
                .reviewWarning(model.lines.stream()
                        .map(line -> line.form)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .ifPresent(warning -> warnings.add(PaperWords.warning(warning)));
        List<PaperOnFile> open = model.version < 0
                ? List.of()
                : evidence.papers(model.id).stream()
                        .filter(paper -> paper.mandatory() && paper.open())
                        .toList();
        if (!open.isEmpty()) {
            warnings.add(PaperWords.open(open));
        }
        return warnings;
    }
}
