package vn.thidua.council.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.ChannelDetails;
import vn.thidua.council.CouncilPaper;
import vn.thidua.council.OpinionRule;
import vn.thidua.council.SessionDetails;
import vn.thidua.council.SessionStatus;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.ui.Panel;

/** What of a session is to be printed now, for the person looking; hidden when there is nothing. */
class PapersPanel extends Panel {

    PapersPanel(SessionDetails session, ChannelDetails channels, @Nullable AccountId person) {
        super(new Span().getTranslation("council.papers.title"));
        setId("papers");
        boolean leads = session.viewer().secretary() || session.viewer().chair();
        List<CouncilPaper> papers = papers(session, channels, leads, person);
        setVisible(!papers.isEmpty());
        body().add(new Paragraph(getTranslation(leads ? "council.papers.help" : "council.papers.helpOfMember")));
        papers.forEach(paper -> body().add(new PaperFiles(session.id(), paper)));
    }

    private static List<CouncilPaper> papers(
            SessionDetails session, ChannelDetails channels, boolean leads, @Nullable AccountId person) {
        List<CouncilPaper> papers = new ArrayList<>();
        SessionStatus status = session.status();
        boolean called = status != SessionStatus.PLANNING
                && status != SessionStatus.AGENDA_SETTLED
                && status != SessionStatus.CANCELLED;
        if (!called) {
            return papers;
        }
        if (leads || session.viewer().member()) {
            papers.add(CouncilPaper.INVITATION);
        }
        if (status.takesPresence()) {
            if (leads && status == SessionStatus.OPEN && !channels.batches().isEmpty()) {
                papers.add(CouncilPaper.BALLOTS);
            }
            if (channels.opinions() != OpinionRule.OFF && absent(session, leads, person)) {
                papers.add(CouncilPaper.OPINIONS);
            }
        }
        return papers;
    }

    /** Whether a form for an opinion in writing is theirs to print. */
    private static boolean absent(SessionDetails session, boolean leads, @Nullable AccountId person) {
        return session.members().stream()
                .filter(member -> leads || member.account().equals(person))
                .anyMatch(member -> !member.present());
    }
}
