package vn.thidua.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.LineTie;
import vn.thidua.nomination.LineTies;
import vn.thidua.shared.AccountId;

/**
 * Nobody decides their own line, that of somebody close, or one they appraised. Somebody of the same full name first says
 * whether they are the nominee.
 *
 * @see "ADR 0023"
 */
@Component
class Interests {

    private final LineTies ties;

    Interests(LineTies ties) {
        this.ties = ties;
    }

    /** @throws DecisionException for the first line that speaks against this person */
    void refuse(List<AwardLine> lines, AccountId account) {
        Map<UUID, Interest> found = of(lines, account);
        for (AwardLine line : lines) {
            Interest interest = found.get(line.id());
            if (interest != null) {
                throw interest.refusal(line.name());
            }
        }
    }

    @Nullable
    DecisionException against(AwardLine line, AccountId account) {
        Interest interest = of(List.of(line), account).get(line.id());
        return interest == null ? null : interest.refusal(line.name());
    }

    /** What speaks against an account, by line; in the order of the lines. */
    Map<UUID, Interest> of(List<AwardLine> lines, AccountId account) {
        Map<UUID, LineTie> tied = ties.of(lines, account);
        Map<UUID, Interest> found = new LinkedHashMap<>();
        for (AwardLine line : lines) {
            LineTie tie = tied.get(line.id());
            Interest.Kind kind = tie == null ? null : kind(tie);
            // Having appraised a line is certain, a shared name is not.
            if ((kind == null || kind == Interest.Kind.SAME_NAME) && account.equals(line.appraiser())) {
                found.put(line.id(), new Interest(Interest.Kind.APPRAISED, null));
            } else if (tie != null && kind != null) {
                found.put(line.id(), new Interest(kind, tie.note()));
            }
        }
        return found;
    }

    private static Interest.@Nullable Kind kind(LineTie tie) {
        return switch (tie.tie()) {
            case SELF -> Interest.Kind.OWN;
            case FAMILY -> Interest.Kind.FAMILY;
            case OTHER -> Interest.Kind.OTHER;
            case SAME_NAME -> Interest.Kind.SAME_NAME;
            case NAMESAKE -> null;
        };
    }
}
