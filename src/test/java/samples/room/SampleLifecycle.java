package samples.room;

/** What a process may do; here only to be called from the wrong place. */
public class SampleLifecycle {

    public void settle() {}
}
