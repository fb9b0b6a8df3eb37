package vn.thidua.access;

import vn.thidua.shared.BusinessException;

/** What this room refuses. */
public final class AccessException extends BusinessException {

    private AccessException(String key, Object... details) {
        super(key, details);
    }

    static AccessException wrongPassword() {
        return new AccessException("access.signInAgain.wrong");
    }

    static AccessException locked() {
        return new AccessException("access.signInAgain.locked");
    }

    static AccessException tokenRefused() {
        return new AccessException("access.setup.tokenRefused");
    }

    static AccessException passwordTooShort(int least) {
        return new AccessException("access.password.tooShort", least);
    }

    static AccessException passwordTooObvious() {
        return new AccessException("access.password.tooObvious");
    }

    static AccessException usernameMalformed() {
        return new AccessException("access.username.malformed");
    }

    static AccessException usernameTaken() {
        return new AccessException("access.username.taken");
    }

    static AccessException nameMissing() {
        return new AccessException("access.name.missing");
    }

    static AccessException voteInPerson() {
        return new AccessException("access.assignment.voteInPerson");
    }

    static AccessException behalfMissing() {
        return new AccessException("access.assignment.behalfMissing");
    }

    static AccessException endBeforeStart() {
        return new AccessException("access.assignment.endBeforeStart");
    }

    static AccessException birthYearUnlikely(int earliest, int latest) {
        return new AccessException("access.identity.unlikely", String.valueOf(earliest), String.valueOf(latest));
    }

    static AccessException ownAccount() {
        return new AccessException("access.account.own");
    }

    static AccessException samePassword() {
        return new AccessException("access.password.same");
    }

    /** Known to the administrator as well; nothing is signed with it. */
    static AccessException passwordIssued() {
        return new AccessException("access.signInAgain.issued");
    }
}
