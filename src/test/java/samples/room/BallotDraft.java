package samples.room;

import java.util.Map;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.Drafts;

/** Leaves the choices of an unfinished paper on the server. */
public class BallotDraft {

    private final Drafts drafts;

    public BallotDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    public void keep(Choice choice) {
        drafts.at("ballot").keep(Map.of("choice", choice.name()));
    }
}
