package vn.thidua.council.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.OpenVoteDetails;
import vn.thidua.council.OpenVoteService;
import vn.thidua.council.SessionWatch;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.TaskScreen;
import vn.thidua.shared.ui.Tone;

/** Where hands and calls of names are written down while they go on, and the hands confirmed by whoever presides. */
@Route(CouncilNavigation.OPEN_VOTE)
@RolesAllowed({Role.Names.COUNCIL_CHAIR, Role.Names.COUNCIL_SECRETARY, Role.Names.COUNCIL_MEMBER})
@TaskScreen("UserTask_EnterShowOfHands")
class OpenVoteView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OpenVoteService votes;
    private transient @Nullable OpenVoteDetails shown;
    private @Nullable HandsPanel hands;
    private @Nullable RollCallPanel calls;

    OpenVoteView(OpenVoteService votes, SessionWatch watch) {
        this.votes = votes;
        Following.of(this, watch, () -> Objects.requireNonNull(shown).session(), this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Addressed.session(event));
    }

    /** Figures that are being typed stay; what was counted, confirmed or answered elsewhere is shown beside them. */
    private void follow() {
        OpenVoteDetails before = Objects.requireNonNull(shown);
        OpenVoteDetails now = votes.votes(before.session());
        if (!now.asked().equals(before.asked())) {
            show(now.session());
            return;
        }
        shown = now;
        if (hands != null) {
            hands.follow(now);
        }
        if (calls != null) {
            calls.follow(now);
        }
    }

    private void show(UUID session) {
        OpenVoteDetails details = votes.votes(session);
        shown = details;
        hands = null;
        calls = null;
        removeAll();
        add(new PageHeader(getTranslation("council.openVote.title"), getTranslation("council.openVote.help"))
                .back(CouncilNavigation.session(session), details.title()));
        if (!details.open()) {
            add(notice(session, "council.openVote.closed"));
        } else if (details.hands().isEmpty() && details.calls().isEmpty()) {
            add(notice(session, "council.openVote.none"));
        } else {
            if (!details.hands().isEmpty()) {
                hands = new HandsPanel(details, votes, () -> show(session));
                add(hands);
            }
            if (!details.calls().isEmpty()) {
                calls = new RollCallPanel(details, votes);
                add(calls);
            }
        }
    }

    private Notice notice(UUID session, String key) {
        Notice notice = new Notice(Tone.NEUTRAL, getTranslation(key), getTranslation(key + "Help"));
        notice.setId("open-vote-none");
        return notice.with(Links.to(CouncilNavigation.session(session), getTranslation("council.ballot.toSession")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("council.openVote.title"));
    }
}
