package samples.room.ui;

import java.util.Map;
import vn.thidua.organization.CitizenNumber;
import vn.thidua.shared.Drafts;

/** A citizen number in clear, in a draft. */
public class KeptNumber {

    private final Drafts drafts;

    public KeptNumber(Drafts drafts) {
        this.drafts = drafts;
    }

    public void keep(String typed) {
        drafts.at("number").keep(Map.of("number", CitizenNumber.of(typed).toString()));
    }
}
