package vn.thidua.award;

/** Loại hình khen thưởng (Luật 06/2022/QH15, Điều 8). */
public enum CommendationType {
    CONG_TRANG,
    DOT_XUAT,
    PHONG_TRAO,
    CONG_HIEN,
    NIEN_HAN,
    DOI_NGOAI,
    /** Kept for statistics: nobody is nominated for it. */
    KHANG_CHIEN
}
