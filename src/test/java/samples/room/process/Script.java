package samples.room.process;

import javax.script.ScriptEngineManager;
import javax.script.ScriptException;

/** Runs a script. */
public class Script {

    public Object run(String text) throws ScriptException {
        return new ScriptEngineManager().getEngineByName("feel").eval(text);
    }
}
