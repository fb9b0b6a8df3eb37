package samples.room.ui;

import samples.room.SampleLifecycle;

/** A screen that goes round the service. */
public class LifecycleCaller {

    public void settle(SampleLifecycle lifecycle) {
        lifecycle.settle();
    }
}
