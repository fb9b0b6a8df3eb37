package vn.thidua.access;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept and which are taken. */
@Configuration
class Passwords {

    /** Length is what counts; a mix of signs is not asked for. */
    static final int LEAST_LENGTH = 10;

    /** bcrypt reads no more than 72 bytes; what it would ignore is refused. */
    private static final int MOST_BYTES = 72;

    /** The hash carries the name of its method, so that a stronger one can follow without a reset of everybody's. */
    @Bean
    PasswordEncoder passwordEncoder(@Value("${thidua.access.password-cost:12}") int cost) {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(cost)));
    }

    /** @throws AccessException when it is too short, too long, or the user name itself */
    static void check(String username, String password) {
        if (password.codePointCount(0, password.length()) < LEAST_LENGTH) {
            throw AccessException.passwordTooShort(LEAST_LENGTH);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                || password.toLowerCase(Locale.ROOT).contains(username)
                || password.chars().distinct().count() < 4) {
            throw AccessException.passwordTooObvious();
        }
    }
}
