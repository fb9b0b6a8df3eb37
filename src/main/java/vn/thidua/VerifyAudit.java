package vn.thidua;

import java.util.List;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.thidua.audit.TrailVerification;
import vn.thidua.database.EmbeddedDatabaseConfiguration;

/**
 * {@code --thidua.command=verify-audit}: checks the audit trail and does nothing else. No migration, no engine, no service
 * and no screen of the product starts for it; it reads through one connection, which may be that of a role that can only
 * read. Without an external database it opens the one in {@code thidua.home}.
 *
 * @see "ADR 0011"
 */
@Import({TrailVerification.class, EmbeddedDatabaseConfiguration.class})
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class})
final class VerifyAudit {

    private static final String OPTION = "thidua.command";
    private static final String COMMAND = "verify-audit";

    /** Whether the arguments ask for it; any other command is refused rather than the program started for people. */
    static boolean isAsked(String... arguments) {
        List<String> asked = new DefaultApplicationArguments(arguments).getOptionValues(OPTION);
        if (asked == null) {
            return false;
        }
        if (!asked.equals(List.of(COMMAND))) {
            throw new IllegalArgumentException("The only command is --" + OPTION + "=" + COMMAND);
        }
        return true;
    }

    /** @return 0 when everything fits, 3 when not; what keeps it from checking is thrown, after it was said */
    static int run(String... arguments) {
        SpringApplication program = new SpringApplication(VerifyAudit.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        program.setLogStartupInfo(false);
        return SpringApplication.exit(program.run(arguments));
    }
}
