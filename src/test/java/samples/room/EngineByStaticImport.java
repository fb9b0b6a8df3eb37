package samples.room;

import static org.camunda.bpm.engine.variable.Variables.createVariables;

/** Reaches the engine by a static import. */
public class EngineByStaticImport {

    public Object variables() {
        return createVariables();
    }
}
