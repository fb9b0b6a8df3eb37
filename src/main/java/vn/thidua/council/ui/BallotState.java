package vn.thidua.council.ui;

import com.vaadin.flow.component.html.Div;
import vn.thidua.council.BallotDetails;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Tone;

/** What a member reads where they have no paper to fill in: why, and what comes next. */
final class BallotState {

    private BallotState() {}

    static Notice notice(BallotDetails now) {
        Notice notice = switch (now.state()) {
            case HANDED_IN -> notice(Tone.GOOD, "council.ballot.receipt", "council.ballot.receiptHelp");
            case CLOSED -> notice(Tone.NEUTRAL, "council.ballot.closed", "council.ballot.closedHelp");
            case NOT_DECLARED -> notice(Tone.WAITING, "council.ballot.notDeclared", "council.ballot.notDeclaredHelp");
            case RECUSED -> notice(Tone.NEUTRAL, "council.ballot.recused", "council.ballot.recusedHelp");
            case ONLY_HANDS -> notice(Tone.INFO, "council.ballot.onlyHands", "council.ballot.onlyHandsHelp");
            case NOT_PRESENT -> notice(Tone.WAITING, "council.ballot.notPresent", "council.ballot.notPresentHelp");
            case NOT_OPEN, OPEN -> notice(Tone.WAITING, "council.ballot.notOpen", "council.ballot.notOpenHelp");
        };
        notice.setId("ballot-state-" + now.state());
        if (now.state() == BallotDetails.State.NOT_DECLARED) {
            return notice.with(Links.to(CouncilNavigation.interests(now.session()), words("council.next.declare")));
        }
        return notice.with(Links.to(CouncilNavigation.session(now.session()), words("council.ballot.toSession")));
    }

    private static Notice notice(Tone tone, String headline, String explanation) {
        return new Notice(tone, words(headline), words(explanation));
    }

    private static String words(String key) {
        return new Div().getTranslation(key);
    }
}
