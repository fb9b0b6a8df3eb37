package vn.thidua.audit.seal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Texts;

/**
 * {@code --thidua.command=verify-audit}: checks the trail, says the result in one or two lines and ends the program, with
 * exit code 0 when everything fits and 3 when not.
 */
@Component
@ConditionalOnProperty(name = "thidua.command", havingValue = "verify-audit")
class VerifyAuditCommand {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyAuditCommand.class);
    private static final int DOES_NOT_FIT = 3;

    private final AuditVerifier verifier;
    private final VerdictText text;

    VerifyAuditCommand(AuditVerifier verifier, Texts texts) {
        this.verifier = verifier;
        this.text = new VerdictText(texts);
    }

    @EventListener
    void run(ApplicationReadyEvent ready) {
        Verdict verdict = verifier.verify();
        text.lines(verdict).forEach(line -> LOG.info("{}", line));
        int code = verdict.fits() ? 0 : DOES_NOT_FIT;
        System.exit(SpringApplication.exit(ready.getApplicationContext(), () -> code));
    }
}
