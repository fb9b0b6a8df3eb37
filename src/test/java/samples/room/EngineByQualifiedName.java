package samples.room;

/** Names the engine without an import. */
public class EngineByQualifiedName {

    public void complete(Object service) {
        ((org.camunda.bpm.engine.TaskService) service).complete("1");
    }
}
