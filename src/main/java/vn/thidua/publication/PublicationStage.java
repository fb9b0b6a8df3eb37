package vn.thidua.publication;

/** Where on its road a subject has its list published, in the order of the road. */
public enum PublicationStage {
    NONE,
    /** By the village, before the office looks at it: Gia đình văn hóa (Nghị định 86/2023/NĐ-CP). */
    BEFORE_FILING,
    BEFORE_COUNCIL,
    /** Thôn văn hóa (Nghị định 86/2023/NĐ-CP). */
    AFTER_COUNCIL
}
