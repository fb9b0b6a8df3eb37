package vn.thidua.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Texts;

/** Writes the way in for the first administrator into the log, at each start until there is an account. */
@Component
@Order(110)
@ConditionalOnProperty(name = "thidua.sample", havingValue = "false", matchIfMissing = true)
class FirstAdministratorNotice implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorNotice.class);

    private final FirstAdministrator firstAdministrator;
    private final Texts texts;

    FirstAdministratorNotice(FirstAdministrator firstAdministrator, Texts texts) {
        this.firstAdministrator = firstAdministrator;
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        firstAdministrator
                .issueToken()
                .ifPresent(token -> LOG.warn(
                        texts.text("access.setup.notice", "/khoi-tao?ma=" + token, FirstAdministrator.LIFE.toHours())));
    }
}
