package samples.room.process;

import org.springframework.stereotype.Component;

/** A bean that the planted model calls, rightly and wrongly. */
@Component
public class PlantedTasks {

    public void record(String businessKey) {}

    public String candidates(String businessKey, String role) {
        return role;
    }

    public String rule(String businessKey, String ruleKey) {
        return ruleKey;
    }
}
