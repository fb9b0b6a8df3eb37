package vn.thidua.access;

/**
 * An account to be made.
 *
 * @param username lower case, digits, full stop, hyphen, underscore; three to forty
 * @param name as it stands under a signature
 * @param post such as "Trưởng thôn Xuân Đoài"; may be empty
 */
public record AccountDraft(String username, String name, String post, String password) {

    /** Never shows the password, wherever the record may end up. */
    @Override
    public String toString() {
        return "AccountDraft[" + username + "]";
    }
}
