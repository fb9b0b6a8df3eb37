package vn.thidua.nomination.eligibility;

/** What a certificate recognises (Luật 06/2022/QH15, Điều 23). */
public enum CertificateKind {
    /** Sáng kiến. */
    INITIATIVE,
    /** Đề tài, đề án khoa học đã nghiệm thu. */
    RESEARCH
}
