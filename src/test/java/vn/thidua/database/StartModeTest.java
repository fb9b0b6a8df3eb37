package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class StartModeTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void withoutADatabase_theProgramBringsItsOwnAndTheSample() {
        start();

        assertThat(environment.getProperty("thidua.database.embedded")).isEqualTo("true");
        assertThat(environment.getProperty("thidua.sample")).isEqualTo("true");
    }

    @Test
    void withADatabase_thereIsNeitherAnotherNorTheSample() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/thidua");

        start();

        assertThat(environment.getProperty("thidua.database.embedded")).isEqualTo("false");
        assertThat(environment.getProperty("thidua.sample")).isEqualTo("false");
    }

    @Test
    void whatIsConfigured_standsAboveBoth() {
        environment.setProperty("thidua.sample", "false");

        start();

        assertThat(environment.getProperty("thidua.sample")).isEqualTo("false");
    }

    private void start() {
        new StartMode().postProcessEnvironment(environment, new SpringApplication());
    }
}
