package vn.thidua.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Substitution;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/**
 * Who is acting, from the security context. Assignments are read once in each transaction and not at sign-in, so that an
 * office that ends, ends at midnight and not with the session.
 */
@Component
class SignedInActor implements CurrentActor, Substitution {

    private final AccountDetails details;
    private final HeldToday held;
    private final AccountNames names;
    private final ScopeOfRoles scopeOfRoles;
    private final ActingFor actingFor;
    private final Texts texts;

    SignedInActor(
            AccountDetails details,
            HeldToday held,
            AccountNames names,
            ScopeOfRoles scopeOfRoles,
            ActingFor actingFor,
            Texts texts) {
        this.details = details;
        this.held = held;
        this.names = names;
        this.scopeOfRoles = scopeOfRoles;
        this.actingFor = actingFor;
        this.texts = texts;
    }

    @Override
    public Actor actor() {
        Authentication authentication = authentication();
        if (authentication == null) {
            return Actor.system(texts.text("shared.system"));
        }
        SignedInAccount account = account(authentication);
        if (account == null) {
            return new Actor(null, texts.text("access.anonymous"), null, null);
        }
        AccountId behalf = actingFor.get(account.id());
        return new Actor(account.id(), account.name(), behalf, behalf == null ? null : names.nameOf(behalf));
    }

    @Override
    public Set<RoleAt> assignments() {
        return inForce().stream().map(Assignment::roleAt).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void requireOneOf(Set<RoleAt> roles) {
        Assignment best = best(roles).orElseThrow(BusinessException::forbidden);
        actingFor.set(best.account(), best.onBehalfOf());
    }

    @Override
    public Standing standing(Role role, UnitCode unit) {
        return best(Set.of(new RoleAt(role, unit)))
                .map(assignment -> switch (assignment.kind()) {
                    case OWN -> Standing.OWN;
                    case KT -> Standing.DEPUTY;
                    case TUQ -> Standing.AUTHORISED;
                })
                .orElse(Standing.NONE);
    }

    @Override
    public Scope scope() {
        return scopeBy(role -> true);
    }

    @Override
    public Scope scopeBy(Predicate<RoleAt> roles) {
        return authentication() == null
                ? Scope.ALL
                : scopeOfRoles.of(assignments().stream().filter(roles).toList());
    }

    @Override
    public <T> T as(AccountId account, Supplier<T> work) {
        SignedInAccount principal = details.byId(account);
        return with(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()), work);
    }

    /** The best one: kinds stand in the order in which they go before each other. */
    private Optional<Assignment> best(Set<RoleAt> roles) {
        return inForce().stream()
                .filter(assignment -> roles.contains(assignment.roleAt()))
                .min(Comparator.comparing(Assignment::kind));
    }

    private List<Assignment> inForce() {
        Authentication authentication = authentication();
        SignedInAccount account = authentication == null ? null : account(authentication);
        return account == null ? List.of() : held.by(account.id());
    }

    private static <T> T with(Authentication authentication, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            if (before.getAuthentication() == null) {
                SecurityContextHolder.clearContext();
            } else {
                SecurityContextHolder.setContext(before);
            }
        }
    }

    private static @Nullable Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }

    /** {@code null} for somebody who has not signed in: they hold nothing, and are not the system either. */
    private static @Nullable SignedInAccount account(Authentication authentication) {
        return !(authentication instanceof AnonymousAuthenticationToken)
                        && authentication.getPrincipal() instanceof SignedInAccount account
                ? account
                : null;
    }
}
