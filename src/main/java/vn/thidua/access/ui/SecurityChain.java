package vn.thidua.access.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import vn.thidua.access.SignedInChecks;

/**
 * Who gets through the door. Screens carry their own roles, services theirs; here stands only what is open to everybody
 * and what the browser may do with our pages.
 */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecurityChain {

    /** Looks, scripts and icons: without them the sign-in screen could not be drawn. */
    private static final String[] OPEN = {
        "/app.css", "/css/**", "/error/**", "/js/**", "/icons/**", "/lumo/**", "/webjars/**", "/_static/**"
    };

    /**
     * What everybody reads without signing in: the lists that hang, and nothing below any other address. The screens say the
     * same of themselves by {@code @AnonymousAllowed}; a guard knows each of them by name.
     *
     * @see "ADR 0036"
     */
    private static final String[] PUBLIC = {"/niem-yet", "/niem-yet/*"};

    /**
     * Everything from this origin only. Scripts stay 'unsafe-eval', because Vaadin's client builds functions from the
     * server's messages and draws nothing without it; frames of this origin are allowed, for papers shown in place.
     */
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self'; frame-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'self'";

    /** A photo is taken by the phone's own camera program, which needs no leave from us. */
    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, SignedInChecks signedIn) throws Exception {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(PUBLIC)
                .permitAll()
                .requestMatchers("/tai-lieu/**")
                .authenticated());
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                // A list comes down after its days; what a search engine has copied never does.
                .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow, noarchive")));
        http.addFilterBefore(signedIn.filter(), AuthorizationFilter.class);
        // An address that no screen has is answered by the screen for it, to those who have signed in.
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class).anyRequest(AuthorizedUrl::authenticated))
                .build();
    }
}
