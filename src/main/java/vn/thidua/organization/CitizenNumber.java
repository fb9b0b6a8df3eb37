package vn.thidua.organization;

import java.util.regex.Pattern;
import vn.thidua.shared.BusinessException;

/**
 * A personal identification number (số định danh cá nhân) as somebody typed it: twelve digits. Lives only between the
 * field and {@link CitizenNumbers}; it prints as stars, so that no log, audit entry or message can carry it.
 */
public final class CitizenNumber {

    private static final Pattern BETWEEN = Pattern.compile("[\\s.\\-]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{12}");
    private static final int LAST = 8;

    private final String digits;

    private CitizenNumber(String digits) {
        this.digits = digits;
    }

    /** @throws BusinessException {@code organization.citizenNumber.digits}, which does not repeat what was typed */
    public static CitizenNumber of(String typed) {
        String digits = BETWEEN.matcher(typed).replaceAll("");
        if (!DIGITS.matcher(digits).matches()) {
            throw new BusinessException("organization.citizenNumber.digits");
        }
        return new CitizenNumber(digits);
    }

    /**
     * Whether the number can be that of somebody born in that year and of that sex: its fourth digit tells century and
     * sex, the next two the year (Nghị định 137/2015/NĐ-CP, Điều 13).
     *
     * @param sex {@code F} or {@code M}
     */
    public boolean fits(int birthYear, String sex) {
        int century = 2 * (birthYear / 100 - 19) + (sex.equals("F") ? 1 : 0);
        return digits.charAt(3) - '0' == century && Integer.parseInt(digits.substring(4, 6)) == birthYear % 100;
    }

    String digits() {
        return digits;
    }

    String lastFour() {
        return digits.substring(LAST);
    }

    @Override
    public String toString() {
        return "************";
    }
}
