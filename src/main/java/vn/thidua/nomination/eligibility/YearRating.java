package vn.thidua.nomination.eligibility;

/** How somebody fulfilled their tasks in a year, as the yearly assessment of staff says; in ascending order. */
public enum YearRating {
    NOT_DONE,
    /** Hoàn thành nhiệm vụ. */
    DONE,
    /** Hoàn thành tốt nhiệm vụ. */
    GOOD,
    /** Hoàn thành xuất sắc nhiệm vụ. */
    EXCELLENT,
    /** Not assessed: workers, farmers and others outside the staff (Luật 06/2022/QH15, Điều 24 khoản 3). */
    NOT_RATED
}
