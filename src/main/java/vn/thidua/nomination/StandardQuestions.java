package vn.thidua.nomination;

import java.util.List;
import vn.thidua.award.AwardForm;

/**
 * What the wizard offers to state for a title or form.
 *
 * @param kinds first what its standard asks, then what matters for some
 * @param awards the titles and forms that its standard builds on
 */
public record StandardQuestions(List<StatementKind> kinds, List<AwardForm> awards) {

    public StandardQuestions {
        kinds = List.copyOf(kinds);
        awards = List.copyOf(awards);
    }
}
