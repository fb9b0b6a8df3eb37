package vn.thidua.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the models call, answered at once and from nothing; public, because expressions reach public classes only. */
public final class Stubs {

    public static final List<String> MEMBERS =
            IntStream.rangeClosed(1, 11).mapToObj(member -> "member-" + member).toList();

    private Stubs() {}

    public static Map<Object, Object> beans() {
        return Map.of(
                "awardNominationTasks", new Nomination(),
                "councilSessionTasks", new Session(),
                "awardDecisionTasks", new Decision(),
                "due", new Due());
    }

    private static Date later() {
        return Date.from(Instant.now().plus(Duration.ofDays(5)));
    }

    /** The models call it, the benchmark's road does not lead there. */
    private static IllegalStateException offTheRoad() {
        return new IllegalStateException("The benchmark does not go this way");
    }

    /** For {@code due}. */
    public static final class Due {
        public Date workingDays(Object ruleSet, String rule) {
            return later();
        }
    }

    /** For {@code AwardNomination.bpmn}: a village's nomination that needs the Council and no publication. */
    public static final class Nomination {
        public String unitKind(String key) {
            return "VILLAGE";
        }

        public String procedure(String key) {
            return "NORMAL";
        }

        public String confirmer(String key) {
            return "VILLAGE_FRONT";
        }

        public String ruleValue(String key, String rule) {
            return rule.equals("consultation") ? "OFF" : "NONE";
        }

        public String publicationStage(String key) {
            return "NONE";
        }

        public String councilRequired(String key) {
            return "YES";
        }

        public String candidates(String key, String role) {
            return role + "@ND";
        }

        public void checkEligibility(String key) {}

        public void recordCheck(String key) {}

        public void recordAppraisal(String key) {}

        public String release(String key) {
            return "YES";
        }

        public void settle(String key) {}

        public void recordSimpleAppraisal(String key) {
            throw offTheRoad();
        }

        public void recordConsultation(String key) {
            throw offTheRoad();
        }

        public String publication(String key, String stage) {
            throw offTheRoad();
        }

        public String nominators(String key) {
            throw offTheRoad();
        }

        public boolean consultationNeeded(String key) {
            throw offTheRoad();
        }

        public void askAuthorities(String key) {
            throw offTheRoad();
        }

        public String authorityName(String authority) {
            throw offTheRoad();
        }

        public Date consultationDue(String key, String authority) {
            throw offTheRoad();
        }

        public String recordSilence(String key, String authority) {
            throw offTheRoad();
        }

        public String consultees(String key) {
            throw offTheRoad();
        }

        public void lapseSupplement(String key) {
            throw offTheRoad();
        }

        public void passOnRecommended(String key) {
            throw offTheRoad();
        }

        public void returnAfterObjection(String key) {
            throw offTheRoad();
        }

        public void tellReturned(String key) {
            throw offTheRoad();
        }

        public boolean listDueAfterCouncil(String key) {
            throw offTheRoad();
        }
    }

    /** For {@code CouncilSession.bpmn}: eleven members, one result to deliver. */
    public static final class Session {
        public String candidates(String key, String role) {
            return role + "@ND";
        }

        public List<String> members(String key) {
            return MEMBERS;
        }

        public List<String> entitled(String key) {
            return MEMBERS;
        }

        public boolean awaitsOpinions(String key) {
            return false;
        }

        public boolean hasShowOfHands(String key) {
            return false;
        }

        public boolean hasTie(String key) {
            return false;
        }

        public String tieDecider(String key) {
            throw offTheRoad();
        }

        public boolean hasOtherPresiders(String key) {
            return false;
        }

        public boolean hasCountSigners(String key) {
            return false;
        }

        public List<String> countSigners(String key) {
            throw offTheRoad();
        }

        public boolean hasItemMinutes(String key) {
            return false;
        }

        public List<String> otherPresiders(String key) {
            throw offTheRoad();
        }

        public List<String> itemSigners(String key) {
            throw offTheRoad();
        }

        public boolean hasPaperBox(String key) {
            return false;
        }

        public List<String> counters(String key) {
            throw offTheRoad();
        }

        public boolean boxCounted(String key) {
            throw offTheRoad();
        }

        public boolean adjourned(String key) {
            throw offTheRoad();
        }

        public List<String> adjournedWith(String key) {
            throw offTheRoad();
        }

        public boolean ended(String key) {
            throw offTheRoad();
        }

        public String presider(String key) {
            return MEMBERS.getFirst();
        }

        public Date ballotDeadline(String key) {
            return later();
        }

        public boolean isOn(String key, String rule) {
            return rule.equals("interest_declaration");
        }

        public boolean anotherBallot(String key) {
            return false;
        }

        public List<String> deliveries(String key) {
            return List.of("delivery");
        }

        public void lockChannels(String key) {}

        public void countBallots(String key) {}

        public void draftMinutes(String key) {}

        public void prepareDeliveries(String key) {}

        public void deliver(String delivery) {}

        public void finish(String key) {}

        public void openNextRound(String key) {
            throw offTheRoad();
        }
    }

    /** For {@code AwardDecision.bpmn}. */
    public static final class Decision {
        public Date due(String key, String rule) {
            return later();
        }

        public String officers(String key) {
            return "APPRAISER@ND";
        }

        public String signers(String key) {
            return "COMMUNE_CHAIR@ND";
        }

        public String clerks(String key) {
            return "CLERK@ND";
        }

        public String rule(String key, String rule) {
            return "OFF";
        }

        public boolean hasDeferredLines(String key) {
            return false;
        }

        public void registerAwards(String key) {}

        public void settleLines(String key) {}

        public void separateOwnLines(String key) {
            throw offTheRoad();
        }

        public void recordAmendment(String key) {
            throw offTheRoad();
        }

        public void recordCorrectionLetter(String key) {
            throw offTheRoad();
        }

        public void returnDeferredLines(String key) {
            throw offTheRoad();
        }

        public void dropDecision(String key) {
            throw offTheRoad();
        }
    }
}
