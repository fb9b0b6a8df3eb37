package vn.thidua.council;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SearchKey;

/**
 * One line of the attendance list.
 *
 * @param mode how the member is there; {@code null} for absent
 * @param absenceReason as told to the secretary
 * @param leaving whether a member who was there leaves the meeting now
 */
public record PresenceMark(
        AccountId member,
        @Nullable PresenceMode mode,
        @Nullable String absenceReason,
        boolean leaving) {

    public PresenceMark {
        absenceReason = absenceReason == null || absenceReason.isBlank() ? null : SearchKey.composed(absenceReason);
    }

    public static PresenceMark present(AccountId member, PresenceMode mode) {
        return new PresenceMark(member, mode, null, false);
    }

    public static PresenceMark left(AccountId member) {
        return new PresenceMark(member, null, null, true);
    }

    public static PresenceMark absent(AccountId member, @Nullable String reason) {
        return new PresenceMark(member, null, reason, false);
    }
}
