package vn.thidua.nomination.eligibility;

/** How far a recognised initiative or research reaches; in ascending order. */
public enum CertificateLevel {
    /** Cơ sở. */
    BASE,
    /** Cấp tỉnh, thành phố. */
    CITY,
    /** Toàn quốc. */
    NATION
}
