package vn.thidua.access;

import java.io.Serial;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import vn.thidua.shared.AccountId;

/** A person signed in, while they act for another. Lives for one piece of work, never in a session. */
final class SubstituteToken extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1;

    private final SignedInAccount account;
    private final UUID onBehalfOf;

    SubstituteToken(SignedInAccount account, AccountId onBehalfOf) {
        super(account.getAuthorities());
        this.account = account;
        this.onBehalfOf = onBehalfOf.value();
        super.setAuthenticated(true);
    }

    AccountId onBehalfOf() {
        return new AccountId(onBehalfOf);
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public SignedInAccount getPrincipal() {
        return account;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SubstituteToken token
                && token.account.equals(account)
                && token.onBehalfOf.equals(onBehalfOf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, onBehalfOf);
    }
}
