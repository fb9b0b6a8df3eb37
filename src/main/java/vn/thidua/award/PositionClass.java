package vn.thidua.award;

/**
 * The five classes by which the statistics of awards (biểu 0603.N) split individuals. The share of the last is the
 * figure that Luật 06/2022/QH15, Điều 5 khoản 2 điểm d asks for. Labels are texts {@code award.enum.PositionClass.*}.
 */
public enum PositionClass {
    /** Lãnh đạo cấp bộ, cấp tỉnh. */
    PROVINCE_LEADER,
    /** Lãnh đạo cấp vụ, cấp sở và tương đương. */
    DEPARTMENT_LEADER,
    /** Doanh nhân. */
    BUSINESSPERSON,
    /** Other leaders from deputy head of division up. */
    OTHER_LEADER,
    /** Who works, studies or fights themselves; also heads of villages, unless the commune decides otherwise. */
    DIRECT_WORKER
}
