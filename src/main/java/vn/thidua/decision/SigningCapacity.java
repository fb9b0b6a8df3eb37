package vn.thidua.decision;

/** In what capacity a paper is signed (Nghị định 30/2020/NĐ-CP, Điều 13). */
public enum SigningCapacity {
    /** The chair. */
    HEAD,
    /** A vice chair to whom the work is assigned: KT. */
    DEPUTY_FOR_HEAD
}
