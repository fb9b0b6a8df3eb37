package vn.thidua.award;

/**
 * How many Chiến sĩ thi đua cơ sở there are to the Lao động tiên tiến of a year, held against the share that some places
 * keep (Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3; whether it still holds is unsure). It warns and forbids nothing.
 *
 * @param champions Chiến sĩ thi đua cơ sở, of the list and granted before in the year
 * @param workers Lao động tiên tiến, likewise
 * @param cap the share in percent
 */
public record TitleCap(long champions, long workers, RuleValue cap) {

    /** Codes of the two titles. */
    public static final String CHAMPION = "T-CSTDCS";

    public static final String WORKER = "T-LDTT";

    private static final int HUNDRED = 100;

    /** Whether a rule set keeps the cap on. */
    public static final String SWITCH = "cap_cstdcs_of_ldtt";

    /** The share itself. */
    public static final String PERCENT = "cap_cstdcs_of_ldtt_percent";

    /** Without a Lao động tiên tiến every Chiến sĩ thi đua cơ sở is too many. */
    public boolean exceeded() {
        long found = champions * HUNDRED;
        long most = workers * cap.number();
        return "<".equals(cap.comparator()) ? champions > 0 && found >= most : found > most;
    }
}
