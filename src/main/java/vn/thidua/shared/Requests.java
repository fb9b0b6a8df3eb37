package vn.thidua.shared;

import java.util.List;

/**
 * What is asked of the person signed in and is no step of a process, such as leave to send something in late; shown above their
 * list of work. One bean a room, which answers for the person signed in only.
 */
public interface Requests {

    List<Request> waiting();

    /**
     * @param words what is asked, in a sentence
     * @param route the screen where it is answered, without a leading slash
     */
    record Request(String words, String route) {}
}
