package vn.thidua.workflow;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The work of the planted process; fails for the subjects it is told to. */
@Component
public class PlantedTasks {

    /** Business keys whose work fails, quoting them. */
    static final Set<String> FAILING = ConcurrentHashMap.newKeySet();

    public void work(String businessKey) {
        if (FAILING.contains(businessKey)) {
            throw new IllegalArgumentException("Key (name)=(" + businessKey + "-SECRET) already exists");
        }
    }
}
