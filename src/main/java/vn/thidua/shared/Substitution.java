package vn.thidua.shared;

/**
 * Acting for somebody else, where a role is held by KT. or TUQ. and not as one's own office. Implemented by
 * {@code access}. For whom, {@link CurrentActor#actor()} says once the role was asked for. A vote is never substituted.
 */
public interface Substitution {

    /** How the actor holds a role today; their own office goes before KT., KT. before TUQ. */
    Standing standing(Role role, UnitCode unit);

    /** How a role is held (Nghị định 30/2020/NĐ-CP, Điều 13). */
    enum Standing {
        OWN,
        /** KT.: as a deputy, for the head. */
        DEPUTY,
        /** TUQ.: by written authorisation. */
        AUTHORISED,
        NONE
    }
}
