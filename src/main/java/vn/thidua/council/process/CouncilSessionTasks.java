package vn.thidua.council.process;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.council.ChannelLifecycle;
import vn.thidua.council.CouncilLifecycle;
import vn.thidua.deadline.DueDate;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Role;

/** What {@code CouncilSession.bpmn} calls. Public, because the engine's expressions reach only public classes. */
@Component("councilSessionTasks")
public class CouncilSessionTasks {

    private final CouncilLifecycle lifecycle;
    private final ChannelLifecycle channels;

    CouncilSessionTasks(CouncilLifecycle lifecycle, ChannelLifecycle channels) {
        this.lifecycle = lifecycle;
        this.channels = channels;
    }

    public String candidates(String businessKey, String role) {
        return lifecycle.at(UUID.fromString(businessKey), Role.valueOf(role)).toString();
    }

    public String presider(String businessKey) {
        return lifecycle.presider(UUID.fromString(businessKey)).toString();
    }

    public boolean isOn(String businessKey, String ruleKey) {
        return lifecycle.isOn(UUID.fromString(businessKey), ruleKey);
    }

    /** Everybody invited; they declare. */
    public List<String> members(String businessKey) {
        return lifecycle.members(UUID.fromString(businessKey)).stream()
                .map(AccountId::toString)
                .toList();
    }

    /** Whoever votes on an item of the round. */
    public List<String> entitled(String businessKey) {
        return lifecycle.entitled(UUID.fromString(businessKey)).stream()
                .map(AccountId::toString)
                .toList();
    }

    /** Whether somebody is absent as the ballot opens who may write on something of it. */
    public boolean awaitsOpinions(String businessKey) {
        return channels.awaitsOpinions(UUID.fromString(businessKey));
    }

    public boolean hasShowOfHands(String businessKey) {
        return lifecycle.hasShowOfHands(UUID.fromString(businessKey));
    }

    public boolean hasTie(String businessKey) {
        return lifecycle.tieDecider(UUID.fromString(businessKey)).isPresent();
    }

    public String tieDecider(String businessKey) {
        return lifecycle.tieDecider(UUID.fromString(businessKey)).orElseThrow().toString();
    }

    public boolean hasOtherPresiders(String businessKey) {
        return !otherPresiders(businessKey).isEmpty();
    }

    public List<String> otherPresiders(String businessKey) {
        return lifecycle.otherPresiders(UUID.fromString(businessKey)).stream()
                .map(AccountId::toString)
                .toList();
    }

    public boolean hasCountSigners(String businessKey) {
        return !countSigners(businessKey).isEmpty();
    }

    /** Whoever counted the paper box and signs its minutes. */
    public List<String> countSigners(String businessKey) {
        return channels.countSigners(UUID.fromString(businessKey)).stream()
                .map(AccountId::toString)
                .toList();
    }

    public boolean hasItemMinutes(String businessKey) {
        return !itemSigners(businessKey).isEmpty();
    }

    public List<String> itemSigners(String businessKey) {
        return lifecycle.itemSigners(UUID.fromString(businessKey)).stream()
                .map(AccountId::toString)
                .toList();
    }

    public boolean adjourned(String businessKey) {
        return lifecycle.adjourned(UUID.fromString(businessKey));
    }

    /** For whom an adjourned session stands on the work list. */
    public List<String> adjournedWith(String businessKey) {
        return lifecycle.adjournedWith(UUID.fromString(businessKey)).stream()
                .map(AccountId::toString)
                .toList();
    }

    /** Whether the adjourned session will not meet again. */
    public boolean ended(String businessKey) {
        return lifecycle.ended(UUID.fromString(businessKey));
    }

    public DueDate ballotDeadline(String businessKey) {
        return lifecycle.ballotDeadline(UUID.fromString(businessKey));
    }

    public void lockChannels(String businessKey) {
        lifecycle.lockChannels(UUID.fromString(businessKey));
    }

    public boolean hasPaperBox(String businessKey) {
        return channels.hasPaperBox(UUID.fromString(businessKey));
    }

    /** Whoever counts the paper box. */
    public List<String> counters(String businessKey) {
        return channels.counters(UUID.fromString(businessKey)).stream()
                .map(AccountId::toString)
                .toList();
    }

    public boolean boxCounted(String businessKey) {
        return channels.boxCounted(UUID.fromString(businessKey));
    }

    public void countBallots(String businessKey) {
        lifecycle.count(UUID.fromString(businessKey));
    }

    public boolean anotherBallot(String businessKey) {
        return lifecycle.anotherBallot(UUID.fromString(businessKey));
    }

    public void openNextRound(String businessKey) {
        lifecycle.openNextRound(UUID.fromString(businessKey));
    }

    public void draftMinutes(String businessKey) {
        lifecycle.draftMinutes(UUID.fromString(businessKey));
    }

    public void prepareDeliveries(String businessKey) {
        lifecycle.prepareDeliveries(UUID.fromString(businessKey));
    }

    public List<String> deliveries(String businessKey) {
        return lifecycle.deliveries(UUID.fromString(businessKey)).stream()
                .map(UUID::toString)
                .toList();
    }

    public void deliver(String deliveryId) {
        lifecycle.deliver(UUID.fromString(deliveryId));
    }

    public void finish(String businessKey) {
        lifecycle.finish(UUID.fromString(businessKey));
    }
}
