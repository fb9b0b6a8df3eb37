package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.audit.AuditTrail;

/**
 * What is left of a nomination for whoever writes it and takes no part in the Council's vote on a line of it: what was so
 * before the Council, until the nomination is through (ADR 0057).
 */
final class UntilPublic {

    private UntilPublic() {}

    /** Whatever the Council made of the line, it is still with the Council. */
    static LineStatus status(NominationLine line) {
        return switch (line.status()) {
            case DRAFT, SUBMITTED, RETURNED, WITHDRAWN, STOPPED -> line.status();
            case READY -> line.councilDay() == null ? LineStatus.READY : LineStatus.ON_AGENDA;
            case ON_AGENDA, RECOMMENDED, BEING_DECIDED, AT_CITY, DEFERRED, GRANTED, NOT_RECOMMENDED, REFUSED ->
                LineStatus.ON_AGENDA;
        };
    }

    static NominationStage stage(NominationStage stage) {
        return stage == NominationStage.DECISION || stage == NominationStage.SETTLED ? NominationStage.COUNCIL : stage;
    }

    /** What happened before the Council concluded: what came then cannot be told apart by line. */
    static List<AuditTrail.Row> trail(List<AuditTrail.Row> newestFirst) {
        List<AuditTrail.Row> told = new ArrayList<>();
        for (AuditTrail.Row row : newestFirst.reversed()) {
            if (row.action().startsWith("nomination.councilConcluded.")
                    || row.action().equals("nomination.formChanged")) {
                break;
            }
            told.addFirst(row);
        }
        return told;
    }
}
