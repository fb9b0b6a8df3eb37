package vn.thidua.nomination;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What is stored beside lines, read for a whole list in one statement each before it is used. Left to itself it is read line
 * by line in every transaction that has written something before: writing forgets what could be read together.
 */
@Component
class LineParts {

    private final NominationLines lines;

    LineParts(NominationLines lines) {
        this.lines = lines;
    }

    void statements(Collection<NominationLine> of) {
        if (of.size() > 1) {
            lines.withStatements(ids(of));
        }
    }

    void figures(Collection<NominationLine> of) {
        if (of.size() > 1) {
            lines.withFigures(ids(of));
        }
    }

    void findings(Collection<NominationLine> of) {
        if (of.size() > 1) {
            lines.withFindings(ids(of));
        }
    }

    private static List<UUID> ids(Collection<NominationLine> of) {
        return of.stream().map(LineContent::id).toList();
    }
}
