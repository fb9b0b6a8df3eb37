package vn.thidua.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

/**
 * A program of its own that writes numbers into the embedded database for ever and says each one aloud only after it was
 * committed. It waits to be killed.
 */
final class KillableWriter {

    private KillableWriter() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.durable(Path.of(arguments[0]), arguments[1]);
        long from = Long.parseLong(arguments[2]);
        try (Connection connection = database.superuser(EmbeddedDatabase.NAME)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table if not exists acknowledged (n bigint primary key)");
            }
            try (PreparedStatement insert = connection.prepareStatement("insert into acknowledged values (?)")) {
                for (long n = from; ; n++) {
                    insert.setLong(1, n);
                    insert.executeUpdate();
                    System.out.println("saved " + n);
                }
            }
        }
    }
}
