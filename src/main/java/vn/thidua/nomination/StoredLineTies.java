package vn.thidua.nomination;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Identities;
import vn.thidua.shared.Identities.Identity;

/** Ties by what was declared, and where nothing was, by name and year of birth. */
@Component
@Transactional(readOnly = true)
class StoredLineTies implements LineTies {

    private final TieRows rows;
    private final Identities identities;
    private final Clock clock;

    StoredLineTies(TieRows rows, Identities identities, Clock clock) {
        this.rows = rows;
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public Map<UUID, LineTie> of(List<AwardLine> lines, AccountId account) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        Identity person = identities.of(account);
        Map<SubjectId, LineTie> declared = declared(lines, account);
        Map<UUID, LineTie> ties = new LinkedHashMap<>();
        for (AwardLine line : lines) {
            LineTie tie = tie(line, person, declared.get(line.subject()));
            if (tie != null) {
                ties.put(line.id(), tie);
            }
        }
        return ties;
    }

    /** Whoever is certainly the nominee cannot declare it away. */
    private static @Nullable LineTie tie(AwardLine line, Identity person, @Nullable LineTie declared) {
        Tie found = SamePerson.tie(line, person);
        if (found == Tie.SELF || (declared == null && found != null)) {
            return new LineTie(found, null);
        }
        return declared == null || declared.tie() == Tie.NAMESAKE ? null : declared;
    }

    private Map<SubjectId, LineTie> declared(List<AwardLine> lines, AccountId account) {
        Set<UUID> subjects = lines.stream().map(line -> line.subject().value()).collect(Collectors.toSet());
        Map<SubjectId, LineTie> newest = new HashMap<>();
        rows.declared(account.value(), subjects).forEach(row -> newest.put(row.subject(), row.tie()));
        return newest;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void declare(AwardLine line, AccountId account, Tie tie, @Nullable String note) {
        String words = Typed.optional(note);
        if (tie == Tie.SAME_NAME) {
            throw new IllegalArgumentException("That a name is shared is found, not declared");
        }
        if (tie == Tie.OTHER && words == null) {
            throw NominationException.reasonMissing();
        }
        if (tie == Tie.NAMESAKE && SamePerson.tie(line, identities.of(account)) == Tie.SELF) {
            throw NominationException.noNamesake(line.name());
        }
        rows.save(new TieRow(account, line.subject(), tie, words, clock.instant()));
    }
}
