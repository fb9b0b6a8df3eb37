package vn.thidua.council.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.council.BallotDetails;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Tone;

/** What a member reads where they have no paper to fill in: why, and what comes next. */
final class BallotState {

    private BallotState() {}

    /** While a paper lies open only what came in for the member another way. */
    static List<Notice> notices(BallotDetails now) {
        if (now.state() != BallotDetails.State.OPEN && now.state() != BallotDetails.State.HANDED_IN) {
            return List.of(notice(now));
        }
        List<Notice> notices = new ArrayList<>();
        for (BallotDetails.Way way : BallotDetails.Way.values()) {
            boolean receipt = now.state() == BallotDetails.State.HANDED_IN;
            if (now.ways().contains(way) && (receipt || way != BallotDetails.Way.SCREEN)) {
                Notice notice = notice(way);
                notice.setId(receipt && notices.isEmpty() ? "ballot-state-HANDED_IN" : "ballot-way-" + way);
                // Read aloud at once: it came in while the member looked at something else.
                notice.getElement().setAttribute("role", "status");
                notices.add(notice);
            }
        }
        if (now.state() == BallotDetails.State.HANDED_IN && !notices.isEmpty()) {
            notices.getLast()
                    .with(Links.to(CouncilNavigation.session(now.session()), words("council.ballot.toSession")));
        }
        return notices;
    }

    private static Notice notice(BallotDetails.Way way) {
        return switch (way) {
            case SCREEN -> notice(Tone.GOOD, "council.ballot.receipt", "council.ballot.receiptHelp");
            case PAPER -> notice(Tone.INFO, "council.ballot.onPaper", "council.ballot.onPaperHelp");
            case WRITTEN -> notice(Tone.GOOD, "council.ballot.written", "council.ballot.writtenHelp");
            case CALLED -> notice(Tone.GOOD, "council.ballot.called", "council.ballot.calledHelp");
        };
    }

    private static Notice notice(BallotDetails now) {
        Notice notice = switch (now.state()) {
            case CLOSED -> notice(Tone.NEUTRAL, "council.ballot.closed", "council.ballot.closedHelp");
            case NOT_DECLARED -> notice(Tone.WAITING, "council.ballot.notDeclared", "council.ballot.notDeclaredHelp");
            case RECUSED -> notice(Tone.NEUTRAL, "council.ballot.recused", "council.ballot.recusedHelp");
            case ONLY_HANDS -> notice(Tone.INFO, "council.ballot.onlyHands", "council.ballot.onlyHandsHelp");
            case NOT_PRESENT -> notice(Tone.WAITING, "council.ballot.notPresent", "council.ballot.notPresentHelp");
            case NOT_OPEN, OPEN, HANDED_IN ->
                notice(Tone.WAITING, "council.ballot.notOpen", "council.ballot.notOpenHelp");
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
