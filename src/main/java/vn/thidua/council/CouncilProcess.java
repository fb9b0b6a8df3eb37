package vn.thidua.council;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;

/** What the Council's room tells the process of a session, in the transaction of the change itself. */
public interface CouncilProcess {

    /** @param ruleSet the rule set whose limits apply to the session's tasks */
    void planned(UUID session, String ruleSet);

    void agendaSettled(UUID session);

    /** @param ruleSet that of the day it meets on, which may be another than when it was planned */
    void convened(UUID session, String ruleSet);

    /** The member has declared their interests for the first time, before the opening. */
    void declared(UUID session, AccountId member);

    /** The member came to the Council after the invitation and declares like the others. */
    void joined(UUID session, AccountId member);

    /** The member left the Council before the opening: nothing is left for them to declare. */
    void left(UUID session, AccountId member);

    /** Makes one ballot task for each entitled member. */
    void opened(UUID session);

    /** Says only that the member took part; what they chose is never told to the process. */
    void handedIn(UUID session, AccountId member);

    /** Hands are counted on every item on which they are. */
    void handsCounted(UUID session);

    /** The secretary wrote down everything that the member had to say: nothing is left for them to hand in. */
    void calledForAll(UUID session, AccountId member);

    /** The member votes on paper in the room: nothing on the screen is left for them to do. */
    void paperIssued(UUID session, AccountId member);

    /** Whether the secretary still has to say that every written opinion is entered. */
    boolean awaitsOpinions(UUID session);

    /** Every written opinion that came is entered. */
    void opinionsEntered(UUID session);

    /** One of the counting team has nothing to count any more, another does in their place. */
    void counterReplaced(UUID session, AccountId counter, AccountId instead);

    /**
     * Somebody else presides from now on: what waited for the one waits for the other.
     *
     * @param secretary who has an adjourned session on their list all the while, whether they preside or not
     */
    void presiderChanged(UUID session, AccountId before, AccountId now, @Nullable AccountId secretary);

    /** Two people agree on what was in the paper box: the others of the team have nothing left to do, and it is counted. */
    void paperBoxCounted(UUID session, AccountId counter);

    /** Ends every ballot task that is still open, and counts. */
    void ballotClosed(UUID session);

    /** There are enough members again: the ballot that could not open is opened. */
    void resumed(UUID session, AccountId presider);

    /** The adjourned session will not meet again: it goes on to its confirmation. */
    void ended(UUID session, AccountId presider);

    /** Whoever presided over items in the presider's place has confirmed theirs. */
    void itemsConfirmed(UUID session, AccountId presider);

    void confirmed(UUID session);

    /** Instead of confirming: a ballot on items that were put under another form. */
    void voteAgain(UUID session);

    /** Nobody has to choose any more where votes are equal at the last place of a quota. */
    void tieDecided(UUID session);

    /** One who counted the paper box has signed the minutes of the count. */
    void countSigned(UUID session, AccountId counter);

    /** Somebody has signed every part of the minutes that is theirs to sign. */
    void itemMinutesSigned(UUID session, AccountId signer);

    void signedBySecretary(UUID session);

    void signedByPresider(UUID session);

    /** The presider wants the minutes changed: back to the secretary. */
    void givenBackByPresider(UUID session);

    void cancelled(UUID session);
}
