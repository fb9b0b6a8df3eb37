package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.BallotDetails;
import vn.thidua.council.BallotService;
import vn.thidua.council.HandIn;
import vn.thidua.council.SessionChange;
import vn.thidua.council.SessionWatch;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.TaskScreen;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/**
 * A member's ballot paper, made for the phone: choose, look over, hand in, receipt. Opens by itself when the ballot opens,
 * and closes with it.
 */
@Route(CouncilNavigation.BALLOT)
@RolesAllowed({Role.Names.COUNCIL_CHAIR, Role.Names.COUNCIL_SECRETARY, Role.Names.COUNCIL_MEMBER})
@TaskScreen("UserTask_CastBallot")
class BallotView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BallotService ballots;
    private final Spot header = new Spot();
    private final Spot notices = new Spot();
    private final Spot help = new Spot();
    private final Notice reviewNotice;
    private final Div paper = new Div();
    private final BallotActions actions = new BallotActions(this::lookOver, () -> reviewing(false), this::handIn);
    private transient @Nullable BallotDetails ballot;
    private @Nullable BallotSheet sheet;
    private @Nullable Notification warning;
    private CommandKey key = CommandKey.fresh();

    BallotView(BallotService ballots, SessionWatch watch) {
        this.ballots = ballots;
        addClassName("ballot-screen");
        reviewNotice = new Notice(
                Tone.INFO, getTranslation("council.ballot.lookOver"), getTranslation("council.ballot.final"));
        add(header, notices, help, reviewNotice, paper, actions);
        // That others hand in changes nothing here; what comes in for somebody another way is told as more than that.
        Following.of(
                this,
                watch,
                () -> Objects.requireNonNull(ballot).session(),
                change -> change != SessionChange.BALLOT_IN,
                this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // The screen is used again for the next session: another paper is another command.
        sheet = null;
        show(ballots.ballot(Addressed.session(event)));
    }

    private void follow() {
        BallotDetails now = ballots.ballot(Objects.requireNonNull(ballot).session());
        if (!now.equals(ballot)) {
            closeWarning();
            show(now);
        }
    }

    /** What is ticked stays as long as it is asked; a paper that is only interrupted waits out of sight. */
    private void show(BallotDetails now) {
        ballot = now;
        header.show(List.of(now.session(), String.valueOf(now.meetingAt())), () -> List.of(head(now)));
        notices.show(List.of(now.state(), now.ways()), () -> BallotState.notices(now));
        boolean open = now.state() == BallotDetails.State.OPEN;
        if (open) {
            help.show(help(now), () -> List.of(new Paragraph(new Text(getTranslation(help(now)) + " "), secrecy())));
            lay(now);
        } else if (!now.state().interrupts()) {
            sheet = null;
            paper.removeAll();
        }
        help.setVisible(open);
        paper.setVisible(open);
        actions.setVisible(open);
        reviewNotice.setVisible(open && reviewNotice.isVisible());
    }

    private void lay(BallotDetails now) {
        if (sheet != null && sheet.holds(now)) {
            sheet.keepOnly(now);
            if (!paper.isVisible()) {
                reviewing(false);
            }
            return;
        }
        key = CommandKey.fresh();
        sheet = new BallotSheet(now);
        paper.removeAll();
        paper.add(sheet);
        reviewing(false);
    }

    private Component head(BallotDetails now) {
        Instant meeting = now.meetingAt();
        return new PageHeader(getTranslation("council.ballot.title"))
                .back(CouncilNavigation.session(now.session()), getTranslation("council.ballot.toSession"))
                .help(
                        meeting == null
                                ? now.council()
                                : getTranslation("council.ballot.of", now.council(), Formats.moment(meeting)));
    }

    private static String help(BallotDetails now) {
        if (now.named().isEmpty()) {
            return "council.ballot.help";
        }
        return now.papers().isEmpty() ? "council.ballot.helpNamed" : "council.ballot.helpMixed";
    }

    /** In a window of its own: what is chosen already stands in this one only. */
    private Anchor secrecy() {
        Anchor link = new Anchor(CouncilNavigation.SECRECY, getTranslation("council.ballot.secrecy"));
        link.setId("ballot-secrecy");
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    /** The server learns which lines are still open, not what was chosen on the others. */
    private void lookOver(String unanswered) {
        if (unanswered.isEmpty()) {
            reviewing(true);
        } else {
            Objects.requireNonNull(sheet).missing(unanswered);
            closeWarning();
            warning = Toast.problem(getTranslation("council.ballot.missing", unanswered.replace(",", ", ")));
        }
    }

    private void closeWarning() {
        if (warning != null) {
            warning.close();
        }
    }

    private void reviewing(boolean looking) {
        closeWarning();
        Objects.requireNonNull(sheet).review(looking);
        reviewNotice.setVisible(looking);
        actions.reviewing(looking);
    }

    /** @param chosen {@code item=CHOICE} pairs as the browser had them; goes nowhere but into the service */
    void handIn(String chosen) {
        UUID session = Objects.requireNonNull(ballot).session();
        Map<UUID, Choice> choices = new HashMap<>();
        for (String pair : chosen.split(",", -1)) {
            String[] parts = pair.split("=", -1);
            if (parts.length == 2) {
                choices.put(UUID.fromString(parts[0]), Choice.valueOf(parts[1]));
            }
        }
        HandIn outcome = ballots.handIn(key, session, choices);
        if (outcome == HandIn.ALREADY_HANDED_IN) {
            Toast.done(getTranslation("council.ballot.alreadyHandedIn"));
        }
        show(ballots.ballot(session));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("council.ballot.title"));
    }
}
