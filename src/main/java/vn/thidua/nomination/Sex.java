package vn.thidua.nomination;

/** As the register asks for it. */
public enum Sex {
    F,
    M
}
