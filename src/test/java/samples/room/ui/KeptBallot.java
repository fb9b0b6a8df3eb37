package samples.room.ui;

import com.vaadin.flow.component.html.Div;
import vn.thidua.council.BallotDetails;
import vn.thidua.shared.ui.KeptForm;

/** A ballot paper with the mechanism of the other forms. */
public class KeptBallot extends Div {

    public KeptBallot(BallotDetails ballot) {
        add(new KeptForm(this, "ballot/" + ballot.session()));
    }
}
