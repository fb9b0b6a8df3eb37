package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.thidua.nomination.SecondVotes;

/** How the commune's Council voted again on what an answer changed. */
@Embeddable
class SupplementVote {

    @Column
    private String minutesNumber;

    @Column
    private LocalDate votedOn;

    @Column
    private String voteResult;

    @Column
    private Boolean recommended;

    SupplementVote() {}

    SupplementVote(SecondVotes.Vote vote) {
        this.minutesNumber = vote.minutes();
        this.votedOn = vote.day();
        this.voteResult = vote.arithmetic();
        this.recommended = vote.recommended();
    }

    SecondVotes.Vote vote() {
        return new SecondVotes.Vote(minutesNumber, votedOn, recommended, voteResult);
    }
}
