package samples.room.ui;

import com.vaadin.flow.component.page.WebStorage;
import vn.thidua.council.BallotService;

/** Leaves an unfinished paper in the browser for whoever sits there next. */
public class StoredBallot {

    private final BallotService ballots;

    public StoredBallot(BallotService ballots) {
        this.ballots = ballots;
    }

    public void leave() {
        WebStorage.setItem("ballot", ballots.toString());
    }
}
