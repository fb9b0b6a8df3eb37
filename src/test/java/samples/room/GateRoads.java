package samples.room;

import java.util.List;

/** Roads past the gates at which nobody on hold may pass: some ask, some forget to. */
public final class GateRoads {

    private GateRoads() {}

    interface Holds {
        boolean stands(String subject);
    }

    interface HeldLines {
        void requireNone(Paper paper);
    }

    interface NominationLine {
        void schedule();

        void offerToCouncil();

        String subject();
    }

    interface Nomination {
        void foundComplete();
    }

    interface Paper {
        void prepare();

        void sign();
    }

    /** Asks at the check in a helper, and at the signature itself. */
    static class Asking {

        private final Holds holds;
        private final HeldLines held;

        Asking(Holds holds, HeldLines held) {
            this.holds = holds;
            this.held = held;
        }

        void check(Nomination nomination, NominationLine line) {
            gate(line);
            nomination.foundComplete();
        }

        private void gate(NominationLine line) {
            if (holds.stands(line.subject())) {
                throw new IllegalStateException();
            }
        }

        void sign(Paper paper) {
            held.requireNone(paper);
            paper.sign();
        }
    }

    /** Signs what it is given. */
    static class SignsBlindly {

        void sign(Paper paper) {
            paper.sign();
        }
    }

    /** Finds complete whatever was handed in. */
    static class ChecksBlindly {

        void check(Nomination nomination) {
            nomination.foundComplete();
        }
    }

    /** Two roads lead to the agenda; one of them asks. */
    static class HalfAsking {

        private final Holds holds;

        HalfAsking(Holds holds) {
            this.holds = holds;
        }

        void plan(NominationLine line) {
            if (!holds.stands(line.subject())) {
                schedule(line);
            }
        }

        void planAtOnce(NominationLine line) {
            schedule(line);
        }

        private void schedule(NominationLine line) {
            line.schedule();
        }
    }

    /** Leads past the Council by a reference to the move. */
    static class ByReference {

        void letGo(List<NominationLine> lines) {
            lines.forEach(NominationLine::offerToCouncil);
        }
    }
}
