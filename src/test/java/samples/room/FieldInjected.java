package samples.room;

import org.springframework.beans.factory.annotation.Autowired;

/** Hides what it needs. */
public class FieldInjected {

    @Autowired
    SampleLifecycle lifecycle;
}
