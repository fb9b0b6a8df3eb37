package vn.thidua.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import vn.thidua.ThiDua;
import vn.thidua.shared.BundledTexts;
import vn.thidua.shared.StartRefused;

/** The command as an inspector types it: a process of its own, its words and its exit code. */
class VerifyAuditIT {

    @TempDir
    private Path folder;

    private Trail trail;

    @BeforeEach
    void openDatabase() throws SQLException {
        trail = new Trail(folder.resolve("checkpoints"));
    }

    @AfterEach
    void closeDatabase() throws SQLException {
        trail.close();
    }

    @Test
    void trailThatFits_isExitCodeZero_andNothingOfTheProgramBegins() throws Exception {
        trail.entries(1, 5).seal();
        trail.entries(6, 7);

        Ended ended = verify();

        assertThat(ended.said()).contains("NHẬT KÝ KHỚP: 5 mục", "2 mục chưa niêm phong");
        assertThat(ended.code()).isZero();
        // Nobody has an account there: the program itself would now have written the way in for the first
        // administrator.
        assertThat(ended.said()).doesNotContain("khoi-tao");
        assertThat(count("access_one_time_token")).isZero();
        assertThat(count("act_ru_job")).isZero();
        assertThat(count("audit_entry")).isEqualTo(7);
    }

    @Test
    void alteredEntry_isNamedAndIsExitCodeThree() throws Exception {
        trail.entries(1, 9).seal();
        trail.tamper("update audit_entry set reason = 'khác' where id = 4");

        Ended ended = verify();

        assertThat(ended.said()).contains("NHẬT KÝ KHÔNG KHỚP", "Mục nhật ký số 4 đã bị sửa sau khi niêm phong.");
        assertThat(ended.code()).isEqualTo(3);
    }

    @Test
    void withoutAPublicKey_nothingIsCheckedAndNoKeyIsMade() {
        MockEnvironment environment = new MockEnvironment().withProperty("thidua.home", folder.toString());

        assertThatThrownBy(() -> new VerificationBeans()
                        .verifierKey(
                                new SealSettings("thidua.local/audit", null, null, Duration.ofMinutes(1)),
                                environment,
                                new BundledTexts()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("thidua.audit.public-key");
        assertThat(folder.resolve("keys")).doesNotExist();
    }

    private Ended verify() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                programAlone(),
                ThiDua.class.getName(),
                "--thidua.command=verify-audit"));
        command.addAll(trail.arguments());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(said).isTrue();
        return new Ended(process.exitValue(), said);
    }

    /** Without the tests, which say nothing in the log. */
    private static String programAlone() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private int count(String table) {
        return trail.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private record Ended(int code, String said) {}
}
