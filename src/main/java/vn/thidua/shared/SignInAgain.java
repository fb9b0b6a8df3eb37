package vn.thidua.shared;

/** Signing in again before a signature; implemented by {@code access}. */
public interface SignInAgain {

    /**
     * Checks the password of the person signed in.
     *
     * @throws BusinessException {@code access.signInAgain.wrong} when it does not match; nothing typed is lost
     */
    void confirm(String password);
}
