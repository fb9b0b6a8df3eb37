package vn.thidua.council.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.HashMap;
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
import vn.thidua.shared.ui.ActionBar;
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
    private final transient SessionWatch watch;
    private final Button review;
    private final Button back;
    private final Button handIn;
    private final Notice reviewNotice;
    private transient @Nullable BallotDetails ballot;
    private @Nullable BallotSheet sheet;
    private @Nullable Notification warning;
    private transient @Nullable Following following;
    private CommandKey key = CommandKey.fresh();

    BallotView(BallotService ballots, SessionWatch watch) {
        this.ballots = ballots;
        this.watch = watch;
        addClassName("ballot-screen");
        review = big("ballot-review", "council.ballot.review");
        // The element's own listener, because it brings the positions without a choice along, and nothing else.
        review.getElement()
                .addEventListener(
                        "click",
                        event -> lookOver(event.getEventData()
                                .path(BallotSheet.UNANSWERED)
                                .asString()))
                .addEventData(BallotSheet.UNANSWERED);
        handIn = big("ballot-hand-in", "council.ballot.handIn");
        handIn.getElement()
                .addEventListener(
                        "click",
                        event -> handIn(
                                event.getEventData().path(BallotSheet.CHOICES).asString()))
                .addEventData(BallotSheet.CHOICES);
        back = new Button(getTranslation("council.ballot.change"), click -> reviewing(false));
        back.setId("ballot-back");
        back.addThemeVariants(ButtonVariant.LUMO_LARGE);
        reviewNotice = new Notice(
                Tone.INFO, getTranslation("council.ballot.lookOver"), getTranslation("council.ballot.final"));
    }

    private Button big(String id, String textKey) {
        Button button = new Button(getTranslation(textKey));
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // The screen is used again for the next ballot: another paper is another command.
        key = CommandKey.fresh();
        show(ballots.ballot(Addressed.session(event)));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        // That others hand in changes nothing here.
        following = Following.of(
                attach.getUI(),
                this,
                Objects.requireNonNull(ballot).session(),
                watch,
                change -> change != SessionChange.BALLOT_IN,
                this::follow);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (following != null) {
            following.remove();
        }
    }

    /** What is ticked stays as long as it is the same paper. */
    private void follow() {
        BallotDetails before = Objects.requireNonNull(ballot);
        BallotDetails now = ballots.ballot(before.session());
        if (now.state() != before.state()
                || !now.papers().equals(before.papers())
                || !now.named().equals(before.named())) {
            if (now.state() == BallotDetails.State.OPEN) {
                key = CommandKey.fresh();
            }
            closeWarning();
            show(now);
        }
    }

    private void show(BallotDetails now) {
        ballot = now;
        removeAll();
        Instant meeting = now.meetingAt();
        PageHeader header = new PageHeader(getTranslation("council.ballot.title"))
                .back(CouncilNavigation.session(now.session()), getTranslation("council.ballot.toSession"));
        header.help(
                meeting == null
                        ? now.council()
                        : getTranslation("council.ballot.of", now.council(), Formats.moment(meeting)));
        add(header);
        if (now.state() == BallotDetails.State.OPEN) {
            sheet = new BallotSheet(now);
            add(new Paragraph(new Text(getTranslation(help(now)) + " "), secrecy()), reviewNotice, sheet);
            add(new ActionBar(back, review, handIn));
            reviewing(false);
        } else {
            add(BallotState.notice(now));
        }
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
        review.setVisible(!looking);
        back.setVisible(looking);
        handIn.setVisible(looking);
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
