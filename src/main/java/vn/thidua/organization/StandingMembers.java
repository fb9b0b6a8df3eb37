package vn.thidua.organization;

import vn.thidua.shared.AccountId;
import vn.thidua.shared.UnitCode;

/** Who is the standing member of a commune's Council, and so may read why somebody is on hold; implemented by the Council. */
public interface StandingMembers {

    boolean isOne(AccountId account, UnitCode commune);
}
