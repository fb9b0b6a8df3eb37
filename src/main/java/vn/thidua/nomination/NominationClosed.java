package vn.thidua.nomination;

import java.util.UUID;
import vn.thidua.shared.AccountId;

/**
 * A nomination came to its end; the nominator is to be told within the limit.
 *
 * @param stage a closed stage
 */
public record NominationClosed(UUID nomination, AccountId nominator, NominationStage stage) {}
