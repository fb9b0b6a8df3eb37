package vn.thidua.nomination;

import org.springframework.stereotype.Component;

/** Ends a nomination with its last line, whoever brought that line to its end. The caller holds the row locked. */
@Component
class Settlement {

    private final Nominations nominations;
    private final NominationProcess process;

    Settlement(Nominations nominations, NominationProcess process) {
        this.nominations = nominations;
        this.process = process;
    }

    /** While a line still waits for the Council the process is not yet where it could hear of it. */
    void ifAllSettled(Nomination nomination) {
        if (nomination.stage() == NominationStage.DECISION && nomination.allSettled()) {
            nominations.saveAndFlush(nomination);
            process.settled(nomination.id());
        }
    }
}
