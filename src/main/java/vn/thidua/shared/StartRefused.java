package vn.thidua.shared;

/**
 * The program will not start, and says in one line why and what to do. The line is shown as it is, without a stack
 * trace.
 */
public class StartRefused extends RuntimeException {

    public StartRefused(String line) {
        super(line);
    }

    public StartRefused(String line, Throwable cause) {
        super(line, cause);
    }
}
