package vn.thidua.benchmark;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.thidua.database.StoppableDatabase;

/** The benchmark is run by hand and rarely: that its bare side still comes to the end of the models is seen every day. */
class BareEngineIT {

    @Test
    void nomination_comesToItsEndOnTheBareEngine(@TempDir Path folder) throws Exception {
        try (StoppableDatabase database = StoppableDatabase.start(folder.resolve("home"));
                BareEngine engine = new BareEngine(of(database), "activity")) {
            assertThatCode(engine::takeOne).doesNotThrowAnyException();
        }
    }

    private static DriverManagerDataSource of(StoppableDatabase database) {
        return new DriverManagerDataSource(database.url("postgres"), "postgres", database.superuserPassword());
    }
}
