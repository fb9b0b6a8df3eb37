package vn.thidua.shared;

import java.time.LocalDate;
import java.util.List;

/** Who holds a role at a unit on a day; implemented by {@code access}. */
public interface RoleHolders {

    /** Those whose own office it is first, each in the order of their names. */
    List<Holder> holders(Role role, UnitCode unit, LocalDate day);

    /** Those of them whose own office it is; who stands in for somebody is left out. */
    List<Holder> inOffice(Role role, UnitCode unit, LocalDate day);

    /** The commune, or the city, at which the offices above a unit are held. */
    UnitCode levelOf(UnitCode unit);

    /** The display name of an account, also of one that no longer holds anything. */
    String nameOf(AccountId account);

    /** Somebody who holds a role. */
    record Holder(AccountId account, String name) {}
}
