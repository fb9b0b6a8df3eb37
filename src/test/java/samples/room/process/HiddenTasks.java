package samples.room.process;

import org.springframework.stereotype.Component;

/** A bean that the engine cannot call, because its class is not public. */
@Component
class HiddenTasks {

    public void record(String businessKey) {}
}
