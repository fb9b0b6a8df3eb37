package vn.thidua.access;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.thidua.shared.AccountId;

/** What the session keeps of the person signed in; roles and scope are read anew from the assignments. */
final class SignedInAccount implements UserDetails, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1;

    private final UUID id;
    private final String username;
    private final String name;
    private final boolean active;
    private final boolean locked;
    private final List<GrantedAuthority> authorities;
    private @Nullable String passwordHash;

    SignedInAccount(Account account, boolean locked, Collection<? extends GrantedAuthority> authorities) {
        this.id = account.id().value();
        this.username = account.username();
        this.name = account.displayName();
        this.active = account.active();
        this.locked = locked;
        this.authorities = List.copyOf(authorities);
        this.passwordHash = account.passwordHash();
    }

    AccountId id() {
        return new AccountId(id);
    }

    String name() {
        return name;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    /** Two sessions of one account are the same person. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInAccount account && account.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
