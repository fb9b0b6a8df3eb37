package vn.thidua.council.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import vn.thidua.council.OpenVoteDetails;
import vn.thidua.council.OpenVoteService;
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

    OpenVoteView(OpenVoteService votes) {
        this.votes = votes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Addressed.session(event));
    }

    private void show(UUID session) {
        OpenVoteDetails details = votes.votes(session);
        removeAll();
        add(new PageHeader(getTranslation("council.openVote.title"), getTranslation("council.openVote.help"))
                .back(CouncilNavigation.session(session), details.title()));
        if (!details.open()) {
            add(notice(session, "council.openVote.closed"));
        } else if (details.hands().isEmpty() && details.calls().isEmpty()) {
            add(notice(session, "council.openVote.none"));
        } else {
            if (!details.hands().isEmpty()) {
                add(new HandsPanel(details, votes, () -> show(session)));
            }
            if (!details.calls().isEmpty()) {
                add(new RollCallPanel(details, votes));
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
