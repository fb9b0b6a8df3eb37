package vn.thidua.movement;

/** Regular, themed, or a model (a practice that others copy). */
public enum MovementKind {
    THUONG_XUYEN,
    CHUYEN_DE,
    MODEL
}
