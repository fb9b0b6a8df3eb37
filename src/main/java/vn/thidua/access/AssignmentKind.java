package vn.thidua.access;

/**
 * How somebody comes to hold a role; what comes first goes first, where one role is held in several ways. KT. and TUQ. are two things: a deputy signs KT. (ký thay) within the tasks assigned
 * to them; TUQ. (thừa ủy quyền) rests on a written authorisation to somebody who is not a deputy (Nghị định
 * 30/2020/NĐ-CP, Điều 13).
 */
public enum AssignmentKind {
    /** Their own office. */
    OWN,
    /** As deputy, for the head. */
    KT,
    /** By written authorisation, for the one who authorised. */
    TUQ
}
