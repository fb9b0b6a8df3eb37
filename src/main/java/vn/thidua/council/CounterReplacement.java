package vn.thidua.council;

import java.util.List;
import vn.thidua.shared.AccountId;

/**
 * Somebody of the counting team whose figures are still awaited, and who may take their place.
 *
 * @param instead members who are there first; empty where nobody may
 */
public record CounterReplacement(AccountId counter, String name, List<Counter> instead) {

    public CounterReplacement {
        instead = List.copyOf(instead);
    }
}
