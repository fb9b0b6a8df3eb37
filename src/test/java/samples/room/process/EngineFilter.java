package samples.room.process;

import org.camunda.bpm.engine.ProcessEngine;

/** Uses the engine's Filters. */
public class EngineFilter {

    public long count(ProcessEngine engine, String filter) {
        return engine.getFilterService().count(filter);
    }
}
