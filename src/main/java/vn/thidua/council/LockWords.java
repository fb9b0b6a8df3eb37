package vn.thidua.council;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Texts;

/** When each ballot of a session was locked, in words. */
@Component
class LockWords {

    private final QuorumBook quorums;
    private final Moments moments;
    private final Texts texts;

    LockWords(QuorumBook quorums, Moments moments, Texts texts) {
        this.quorums = quorums;
        this.moments = moments;
        this.texts = texts;
    }

    /** Each ballot with its own; the last lock alone where there was one ballot, or those before were not kept. */
    String words(CouncilSession session) {
        List<QuorumCheck> ballots = quorums.of(session.id()).stream()
                .filter(check -> check.lockedAt() != null)
                .toList();
        if (ballots.size() < 2) {
            return moments.full(Objects.requireNonNull(session.lockedAt(), "counted sessions were locked"));
        }
        return ballots.stream()
                .map(ballot -> texts.text(
                        "council.count.lockOfRound",
                        ballot.round(),
                        moments.full(Objects.requireNonNull(ballot.lockedAt(), "filtered"))))
                .collect(Collectors.joining("; "));
    }
}
