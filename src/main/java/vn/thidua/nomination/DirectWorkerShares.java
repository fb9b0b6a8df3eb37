package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.award.DirectWorkerShare;
import vn.thidua.shared.UnitCode;

/**
 * How a list of lines stands against last year's awards and the target. Here, because a list's lines belong to this room
 * and last year's awards to the register: neither the Council nor the rooms above need to know both.
 */
public interface DirectWorkerShares {

    /**
     * @param lines on an agenda or paper; unknown ids are left out
     * @param bearers the commune, or the city, over whose people last year is counted
     * @param issuers whose decisions of last year are counted
     * @param ruleSet of the agenda or paper; its value {@code direct_worker_target} on the day is the target
     */
    DirectWorkerShare of(List<UUID> lines, UnitCode bearers, Set<UnitCode> issuers, String ruleSet, LocalDate day);
}
