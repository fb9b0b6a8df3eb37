package vn.thidua.audit.seal;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.shared.Texts;

/** A verdict in sentences. */
record VerdictText(Texts texts) {

    List<String> lines(Verdict verdict) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text(
                verdict.fits() ? "audit.verify.fits" : "audit.verify.differs",
                verdict.sealed(),
                verdict.checkpoints(),
                verdict.unsealed()));
        Finding finding = verdict.finding();
        if (finding != null) {
            // Numbers as text: an entry's number is a name, not an amount to be grouped.
            lines.add(texts.text(
                    "audit.enum.FindingKind." + finding.kind(),
                    Long.toString(finding.entry()),
                    Long.toString(finding.lastEntry()),
                    Long.toString(finding.leaf())));
        }
        return lines;
    }
}
