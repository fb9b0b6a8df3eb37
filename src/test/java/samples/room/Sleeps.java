package samples.room;

/** Holds a thread and hopes. */
public class Sleeps {

    public void settle() throws InterruptedException {
        Thread.sleep(100);
    }
}
