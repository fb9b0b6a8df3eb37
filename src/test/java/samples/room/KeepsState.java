package samples.room;

import java.util.concurrent.ConcurrentHashMap;

/** Remembers on one node what the others do not know. */
public class KeepsState {

    static final ConcurrentHashMap<String, String> SEEN = new ConcurrentHashMap<>();
    static int count;
}
