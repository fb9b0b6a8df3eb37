package vn.thidua.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks again, now and then, at the account behind a session: a shut account is signed out, and roles given or ended
 * since the sign-in come into force without a new one.
 */
public final class SignedInCheck extends OncePerRequestFilter {

    /** Long enough to cost nothing, short enough that nobody waits for it. */
    static final Duration EVERY = Duration.ofSeconds(30);

    private static final String LAST = SignedInCheck.class.getName();

    private final AccountDetails details;
    private final Clock clock;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SignedInCheck(AccountDetails details, Clock clock) {
        this.details = details;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session != null
                && authentication != null
                && authentication.getPrincipal() instanceof SignedInAccount before
                && isDue(session)) {
            look(before, authentication, session, request, response);
        }
        chain.doFilter(request, response);
    }

    private boolean isDue(HttpSession session) {
        Instant now = clock.instant();
        boolean due = !(session.getAttribute(LAST) instanceof Instant last)
                || !now.isBefore(last.plus(EVERY))
                || now.isBefore(last);
        if (due) {
            session.setAttribute(LAST, now);
        }
        return due;
    }

    private void look(
            SignedInAccount before,
            Authentication authentication,
            HttpSession session,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignedInAccount now = details.byId(before.id());
        if (!now.isEnabled()) {
            SecurityContextHolder.clearContext();
            session.invalidate();
        } else if (!new HashSet<>(now.getAuthorities()).equals(new HashSet<>(before.getAuthorities()))) {
            now.eraseCredentials();
            UsernamePasswordAuthenticationToken renewed =
                    UsernamePasswordAuthenticationToken.authenticated(now, null, renewed(authentication, before, now));
            renewed.setDetails(authentication.getDetails());
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(renewed);
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
    }

    /** The roles of now, and what the sign-in itself added, such as that a password was given. */
    private static Set<GrantedAuthority> renewed(
            Authentication authentication, SignedInAccount before, SignedInAccount now) {
        Set<GrantedAuthority> authorities = new LinkedHashSet<>(authentication.getAuthorities());
        authorities.removeAll(before.getAuthorities());
        authorities.addAll(now.getAuthorities());
        return authorities;
    }
}
