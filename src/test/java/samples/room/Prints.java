package samples.room;

/** Prints instead of logging. */
public class Prints {

    public void tell() {
        System.out.println("told");
    }
}
