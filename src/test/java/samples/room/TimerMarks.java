package samples.room;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import vn.thidua.FiresTimer;

/** Marks of timers, one on a test. None is run: surefire takes no class of this name. */
public class TimerMarks {

    @Test
    @FiresTimer("Planted/Runs")
    void runs() {}

    @Test
    @Disabled("planted")
    @FiresTimer("Planted/SwitchedOff")
    void isSwitchedOff() {}

    @FiresTimer("Planted/NoTest")
    void isNoTest() {}
}
