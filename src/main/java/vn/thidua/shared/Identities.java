package vn.thidua.shared;

import org.jspecify.annotations.Nullable;

/** Who the person behind an account is, for asking whether a nominee is the same one; implemented by {@code access}. */
public interface Identities {

    Identity of(AccountId account);

    /**
     * A person's full name and year of birth.
     *
     * @param birthYear {@code null} when nobody entered it
     */
    record Identity(String name, @Nullable Integer birthYear) {

        /** Whether the full names are the same with their tone marks: Hương is not Hường, hòa is hoà. */
        public boolean sharesName(String other) {
            return SearchKey.identity(name).equals(SearchKey.identity(other));
        }
    }
}
