package vn.thidua.nomination;

/**
 * How far a quota of a movement is used.
 *
 * @param words whose quota of what, such as "Bằng khen …, mỗi đơn vị"
 * @param used by nominations sent in before, {@code here} by what is being written or listed now
 * @param basis the plan that gives it
 */
public record QuotaStanding(String words, int used, int here, int allowed, String basis) {

    /** By how many it is passed; 0 when it is not. */
    public int excess() {
        return here == 0 ? 0 : Math.max(0, used + here - allowed);
    }
}
