package vn.thidua;

import java.sql.Connection;

/** Is told of the statements between the program with its engine and the pool, each before it goes to the server. */
public interface StatementWatcher {

    /** Whether it looks at what whoever takes a connection now does with it. */
    boolean watching();

    /** Before a statement is executed, in the thread that executes it. */
    void statement(Connection connection, String sql);

    /** After a commit, a rollback, or the end of a connection's use. */
    default void ended(Connection connection) {}
}
