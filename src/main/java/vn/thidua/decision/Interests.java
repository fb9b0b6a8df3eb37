package vn.thidua.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.council.AgendaSource;
import vn.thidua.nomination.AwardLine;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;

/**
 * Nobody decides their own line, nor one they appraised. A name that matches is enough to hand the paper to somebody
 * else: a namesake loses nothing by it.
 */
@Component
class Interests {

    /** The subjects that stand on this room's papers, as the Council knows them. */
    private static final String LINES = "nomination-line";

    private final List<AgendaSource> sources;

    Interests(List<AgendaSource> sources) {
        this.sources = sources.stream()
                .filter(source -> source.subjectType().equals(LINES))
                .toList();
    }

    /** @throws DecisionException for the first line that speaks against this signer */
    void refuse(List<AwardLine> lines, AccountId account, String name) {
        for (AwardLine line : lines) {
            DecisionException refusal = against(line, account, name);
            if (refusal != null) {
                throw refusal;
            }
        }
    }

    @Nullable
    DecisionException against(AwardLine line, AccountId account, String name) {
        if (isOwn(line, name)) {
            return DecisionException.ownLine(line.name());
        }
        if (account.equals(line.appraiser())) {
            return DecisionException.appraisedLine(line.name());
        }
        for (AgendaSource source : sources) {
            String interest = source.interest(line.id(), account);
            if (interest != null) {
                return DecisionException.interest(line.name(), interest);
            }
        }
        return null;
    }

    static boolean isOwn(AwardLine line, String name) {
        return line.kind() != SubjectKind.COLLECTIVE
                && SearchKey.of(line.name()).equals(SearchKey.of(name));
    }
}
