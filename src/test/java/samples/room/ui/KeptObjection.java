package samples.room.ui;

import java.util.Map;
import vn.thidua.publication.PublicObjection;
import vn.thidua.shared.Drafts;

/** Keeps an objection while it is typed, for whoever has the telephone next. */
public class KeptObjection {

    private final Drafts drafts;

    public KeptObjection(Drafts drafts) {
        this.drafts = drafts;
    }

    public void keep(PublicObjection typed) {
        drafts.at("objection").keep(Map.of("words", typed.words()));
    }
}
