package vn.thidua.organization;

/** Why somebody is not considered for an award for now (Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4). */
public enum HoldGround {
    /** Đang bị xem xét kỷ luật. */
    DISCIPLINE,
    /** Đang bị điều tra, thanh tra, kiểm tra, kiểm toán khi có dấu hiệu vi phạm. */
    INVESTIGATION,
    /** Khiếu nại, tố cáo đang được xác minh. */
    COMPLAINT,
    /** Báo chí nêu dấu hiệu tham nhũng, tiêu cực đang được xác minh. */
    PRESS
}
