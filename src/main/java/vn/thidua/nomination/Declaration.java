package vn.thidua.nomination;

/**
 * What the nominator declares when sending.
 *
 * @param truthful everything is true (Luật 06/2022/QH15, Điều 13 khoản 1, Điều 15)
 * @param withoutStateSecrets asked again at the end, "Hồ sơ có nội dung bí mật nhà nước không?" was answered with no
 */
public record Declaration(boolean truthful, boolean withoutStateSecrets) {

    /** Both. */
    public static final Declaration FULL = new Declaration(true, true);

    /** Nothing of it. */
    public static final Declaration NONE = new Declaration(false, false);
}
