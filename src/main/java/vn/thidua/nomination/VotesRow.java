package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** How the nominating meeting voted on one nominee. */
@Embeddable
record VotesRow(
        @Column(name = "votes_for") @Nullable Integer yes,
        @Column(name = "votes_against") @Nullable Integer no) {

    static VotesRow of(NominationDraft.Line typed) {
        return new VotesRow(typed.votesFor(), typed.votesAgainst());
    }
}
