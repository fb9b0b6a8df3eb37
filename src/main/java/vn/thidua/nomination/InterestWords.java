package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Texts;

/** Says in words what ties somebody to a line, for the rooms that ask members and signers to stand back. */
@Component
class InterestWords {

    private final NominationLines lines;
    private final AwardLineReader reader;
    private final LineTies ties;
    private final Texts texts;

    InterestWords(NominationLines lines, AwardLineReader reader, LineTies ties, Texts texts) {
        this.lines = lines;
        this.reader = reader;
        this.ties = ties;
        this.texts = texts;
    }

    /** {@code null} for no tie. */
    @Nullable
    String words(UUID line, AccountId account) {
        List<AwardLine> asked = lines.all(List.of(line)).stream()
                // A member may write a nomination too; what is not sent yet is nobody's to vote on.
                .filter(row -> row.status() != LineStatus.DRAFT && row.form() != null)
                .map(row -> reader.read(row.nomination(), row))
                .toList();
        LineTie tie = ties.of(asked, account).get(line);
        if (tie == null) {
            return null;
        }
        String what = texts.text("nomination.enum.Tie." + tie.tie());
        return tie.note() == null ? what : texts.text("nomination.tie.because", what, tie.note());
    }
}
