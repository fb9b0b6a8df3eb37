package vn.thidua.audit.seal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import vn.thidua.shared.StartRefused;
import vn.thidua.shared.Texts;

/** Checks the trail once, says the result in one or two lines, and knows the exit code: 0 when everything fits, 3 when not. */
class VerifyAuditCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyAuditCommand.class);
    private static final int DOES_NOT_FIT = 3;

    private final AuditVerifier verifier;
    private final Texts texts;
    private boolean fits;

    VerifyAuditCommand(AuditVerifier verifier, Texts texts) {
        this.verifier = verifier;
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!verifier.hasTrail()) {
            throw new StartRefused(texts.text("audit.verify.noTrail"));
        }
        Verdict verdict = verifier.verify();
        new VerdictText(texts).lines(verdict).forEach(line -> LOG.info("{}", line));
        fits = verdict.fits();
    }

    @Override
    public int getExitCode() {
        return fits ? 0 : DOES_NOT_FIT;
    }
}
