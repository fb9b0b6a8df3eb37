package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import vn.thidua.shared.StartRefused;
import vn.thidua.shared.Texts;

class AuditConfigurationTest {

    private final MockEnvironment environment = new MockEnvironment();

    @TempDir
    private Path place;

    @Test
    void ownDatabase_keepsKeysInTheHome() {
        environment.setProperty("thidua.home", place.toString());

        keyFolder().readOrCreate("one", () -> new byte[] {1});

        assertThat(place.resolve("keys").resolve("one")).exists();
    }

    @Test
    void externalDatabaseWithoutKeysFolder_isNotStarted() {
        environment.setProperty("thidua.home", place.toString());
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://somewhere/thidua");

        assertThatThrownBy(this::keyFolder)
                .isInstanceOf(StartRefused.class)
                .hasMessage("audit.start.keys THIDUA_KEYS_FOLDER");
    }

    @Test
    void externalDatabaseWithKeysFolder_usesIt() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://somewhere/thidua");
        environment.setProperty("thidua.keys.folder", place.resolve("safe").toString());

        keyFolder().readOrCreate("one", () -> new byte[] {1});

        assertThat(place.resolve("safe").resolve("one")).exists();
    }

    private KeyFolder keyFolder() {
        return new AuditConfiguration().keyFolder(environment, new KeysAsTexts());
    }

    /** Shows which text would be said, with what fills it. */
    private static final class KeysAsTexts implements Texts {

        @Override
        public String text(String key, Object... details) {
            return key + " " + details[0];
        }

        @Override
        public boolean has(String key) {
            return true;
        }
    }
}
